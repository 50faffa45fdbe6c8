import { z } from "zod";
import { listEndringsmeldinger } from "#db/queries/endringsmelding.ts";
import { insertForslag } from "#db/queries/plass.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { endretAvAndre, lockPlassMedForslag } from "./last-plass.ts";
import { lesVurdering, motorNa } from "./ny-vurdering.ts";

/**
 * Proposes a new priority for a household on the list, by the same engine on the facts as they are now; another decides. Refusals:
 * fields; `venteliste.liggerForslag` when something already lies for decision; `venteliste.ulovligOvergang` off the list;
 * `sak.endretAvAndre`.
 */
export const proposePrioritet = defineUsecase({
  name: "plass.proposePrioritet",
  input: z.strictObject({
    sakId: z.uuid(),
    revisjon: z.int().positive(),
    tillegg: z.record(z.string().max(40), z.string().max(20_000, "forLang")),
  }),
  load: (tx, { sakId }) => lockPlassMedForslag(tx, sakId),
  allow: (actor, { sak }) => policy.proposePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak, plass }, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (plass.revisjon !== i.revisjon) return endretAvAndre(tx, sak.id);
    if (plass.status !== "aktiv" && plass.status !== "pauset") return refuse("venteliste.ulovligOvergang");
    if (sak.plassforslagAv) return refuse("venteliste.liggerForslag");
    const idag = osloDag(now);
    const [grunnlag, meldinger] = await Promise.all([loadSaksgrunnlag(tx, sak), listEndringsmeldinger(tx, sak.id)]);
    const m = motorNa(grunnlag, meldinger, idag);
    const { feil, ny } = lesVurdering(m, sak.tjeneste, { plass, meldinger }, i.tillegg, idag);
    if (!ny) return refuse("ugyldig", { felt: feil });
    const forslagId = await insertForslag(tx, {
      ...ny,
      sakId: sak.id,
      fraVersjon: plass.vurderingVersjon,
      faktahash: m.faktahash,
      regelsett: m.regelsett,
      foreslattAv: actor.ansattId,
    });
    if (!forslagId) return refuse("venteliste.liggerForslag");
    record(sakHendelse(sak, "venteliste.prioritetForeslatt", { forslagId, band: ny.band }));
    return ok({ forslagId });
  },
});

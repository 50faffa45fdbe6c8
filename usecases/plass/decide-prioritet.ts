import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { listEndringsmeldinger, markEndringsmelding } from "#db/queries/endringsmelding.ts";
import { changePlass, decideForslag, insertPrioritet, listForslag } from "#db/queries/plass.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { maBekrefte, policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { endretAvAndre, lesGrunn, lockPlassMedForslag } from "./last-plass.ts";
import { apneMeldinger, motorNa } from "./ny-vurdering.ts";

async function load(tx: Tx, { sakId, forslagId }: { sakId: string; forslagId: string }) {
  const laast = await lockPlassMedForslag(tx, sakId);
  const forslag = laast && (await listForslag(tx, sakId)).find((f) => f.id === forslagId);
  return forslag && { ...laast, sak: { ...laast.sak, plassforslagAv: forslag.foreslattAv }, forslag };
}

/**
 * Another person decides a proposed priority: the assessment is signed by her, the place gets its band and needs, and the household's
 * reports are handled by it, in one transaction. Refusals: `konto.gammelInnlogging`; `vedtak.grunnlagEndret` when the facts moved;
 * `sak.endretAvAndre`.
 */
export const approvePrioritet = defineUsecase({
  name: "plass.approvePrioritet",
  input: z.strictObject({ sakId: z.uuid(), forslagId: z.uuid() }),
  load,
  allow: (actor, { sak }) => policy.decidePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak, plass, forslag }) => {
    if (maBekrefte(actor)) return refuse("konto.gammelInnlogging");
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (forslag.tilstand !== "foreslatt" || plass.vurderingVersjon !== forslag.fraVersjon)
      return endretAvAndre(tx, sak.id);
    const [grunnlag, meldinger] = await Promise.all([loadSaksgrunnlag(tx, sak), listEndringsmeldinger(tx, sak.id)]);
    if (motorNa(grunnlag, meldinger, osloDag(now)).faktahash !== forslag.faktahash)
      return refuse("vedtak.grunnlagEndret");
    const { band, faktorer, behovsprofil, grunn, regelsett } = forslag;
    const versjon = plass.vurderingVersjon + 1;
    if (!(await decideForslag(tx, forslag, { besluttetAv: actor.ansattId, besluttet: now })))
      return endretAvAndre(tx, sak.id);
    await insertPrioritet(tx, sak.id, { versjon, band, faktorer, grunn, regelsett, vurdertAv: actor.ansattId });
    if (!(await changePlass(tx, plass.id, plass.revisjon, { band, behovsprofil, vurderingVersjon: versjon })))
      return endretAvAndre(tx, sak.id);
    for (const { id } of apneMeldinger(meldinger))
      await markEndringsmelding(tx, { id, behandletAv: actor.ansattId, behandlet: now, vurderingVersjon: versjon });
    record(sakHendelse(sak, "venteliste.prioritetVurdert", { versjon, fraBand: plass.band, band }));
    return ok({ versjon, band });
  },
});

/** The decider sends a proposed priority back with the reason; the band stands. Refusals: fields, `sak.endretAvAndre`. */
export const returnPrioritet = defineUsecase({
  name: "plass.returnPrioritet",
  input: z.strictObject({ sakId: z.uuid(), forslagId: z.uuid(), grunn: z.string().max(20_000, "forLang") }),
  load,
  allow: (actor, { sak }) => policy.decidePlass(actor, sak),
  run: async ({ tx, actor, now, record }, { sak, forslag }, { grunn }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const lest = lesGrunn(grunn);
    if (!lest.ok) return lest;
    const svar = { besluttetAv: actor.ansattId, besluttet: now, retur: lest.value };
    if (forslag.tilstand !== "foreslatt" || !(await decideForslag(tx, forslag, svar))) return endretAvAndre(tx, sak.id);
    record(sakHendelse(sak, "venteliste.prioritetReturnert", { forslagId: forslag.id }));
    return ok({ sakId: sak.id });
  },
});

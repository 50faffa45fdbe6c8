import type { z } from "zod";
import { lockSak, moveSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { saveInnstillingRow } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { neste } from "#domain/sak/tilstand.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { grunnlagHash, motor } from "./grunnlag.ts";
import { hvaMangler, innstillingRad } from "./innstilling.ts";
import { type InnstillingInput, innstillingInput, lesInnstilling } from "./les-innstilling.ts";

/**
 * Sends an innstilling on for another person to decide. Refusals: fields; `vedtak.ufullstendig` with everything that is missing;
 * `vedtak.grunnlagEndret` when the case is no longer what was on screen; `sak.endretAvAndre`.
 */
export const proposeVedtak = defineUsecase({
  name: "vedtak.propose",
  input: innstillingInput as z.ZodType<InnstillingInput>,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: (actor, sak) => policy.propose(actor, { ...sak, tilstand: "under_behandling" }),
  run: async ({ tx, actor, now, record }, sak, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (sak.revisjon !== i.revisjon)
      return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    const idag = osloDag(now);
    const { lest, feil } = lesInnstilling(sak.tjeneste, i, idag);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    const { hash, deler } = grunnlagHash(grunnlag);
    if (hash !== i.grunnlagHash)
      return refuse("vedtak.grunnlagEndret", { detaljer: await findSisteEndring(tx, sak.id) });
    const m = motor(grunnlag, idag);
    const mangler = hvaMangler(grunnlag, m, lest);
    if (mangler.length > 0)
      return refuse("vedtak.ufullstendig", {
        felt: mangler.map(({ felt, kode }) => ({ felt, kode })),
        detaljer: { mangler, tjeneste: sak.tjeneste },
      });
    const til = neste(sak.tilstand, "innstill");
    if (!til.ok) return til;
    const vedtakId = await saveInnstillingRow(
      tx,
      innstillingRad(sak.id, actor.ansattId, grunnlag, m, lest, idag),
      "innstilt",
      now,
    );
    const flyttet = await moveSak(tx, sak.id, i.revisjon, til.value, {
      regelsett: m.regelsett,
      foreslattAv: actor.ansattId,
    });
    if (!flyttet) return refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sak.id) });
    record(
      sakHendelse(sak, "vedtak.innstilt", { vedtakId, utfall: lest.utfall, fra: sak.tilstand, til: til.value, deler }),
    );
    return ok({ vedtakId, revisjon: flyttet.revisjon });
  },
});

import type { z } from "zod";
import { lockSak } from "#db/queries/sak.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { saveInnstillingRow } from "#db/queries/vedtak.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakHendelse } from "../sak/sak-hendelse.ts";
import { motor } from "./grunnlag.ts";
import { innstillingRad } from "./innstilling.ts";
import { type InnstillingInput, innstillingInput, lesInnstilling } from "./les-innstilling.ts";

/** Keeps an innstilling that is being written. It need not be whole; what is written must be readable. Nothing moves. */
export const saveInnstilling = defineUsecase({
  name: "vedtak.saveInnstilling",
  input: innstillingInput as z.ZodType<InnstillingInput>,
  load: (tx, { sakId }) => lockSak(tx, sakId),
  allow: policy.propose,
  run: async ({ tx, actor, now, record }, sak, i) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const idag = osloDag(now);
    const { lest, feil } = lesInnstilling(sak.tjeneste, i, idag);
    if (feil.length > 0) return refuse("ugyldig", { felt: feil });
    const grunnlag = await loadSaksgrunnlag(tx, sak);
    const rad = innstillingRad(sak.id, actor.ansattId, grunnlag, motor(grunnlag, idag), lest, idag);
    const vedtakId = await saveInnstillingRow(tx, rad, "utkast", now);
    record(sakHendelse(sak, "vedtak.utkastLagret", { vedtakId, utfall: lest.utfall }));
    return ok({ vedtakId });
  },
});

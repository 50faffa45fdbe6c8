import { z } from "zod";
import { lockSoknad } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesRaSvar } from "#domain/kernel/les-skjema.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { parseSteg, stepOf } from "#domain/kernel/skjema.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { writeSvar } from "./write-svar.ts";

export const versjonerInput = z.record(z.string().max(100), z.number().int().min(0).max(1_000_000));

/**
 * Saves a patch of fields with the versions they were based on. `somSkrevet` is what our own form says while the person types:
 * the draft keeps the text even when it cannot be accepted yet. Without it a value that cannot be accepted refuses the patch.
 */
export const saveUtkast = defineUsecase({
  name: "utkast.save",
  input: z.strictObject({
    soknadId: z.uuid(),
    svar: z.record(z.string().max(100), z.unknown()),
    versjoner: versjonerInput,
    somSkrevet: z.boolean().optional(),
  }),
  load: (tx, { soknadId }) => lockSoknad(tx, soknadId),
  allow: policy.editDraft,
  run: async ({ tx, now }, soknad, input) => {
    const tjeneste = tjenester[soknad.tjeneste];
    const lest = lesRaSvar(tjeneste, input.svar);
    if (!lest.ok) return lest;
    const skrevet = await writeSvar(tx, soknad, { svar: lest.value, versjoner: input.versjoner }, now);
    if (!skrevet.ok) return skrevet;
    if (!input.somSkrevet) {
      const steg = new Set(Object.keys(lest.value).map((felt) => stepOf(tjeneste, felt)));
      const feil = [...steg].flatMap((s) => (s ? feilISteg(s, skrevet.value.svar, lest.value, osloDag(now)) : []));
      if (feil.length > 0) return refuse("soknad.ugyldig", { felt: feil });
    }
    const { versjoner, revisjon } = skrevet.value;
    const berort = Object.keys(lest.value).map((felt) => [felt, versjoner[felt] ?? 0] as const);
    return ok({ lagret: now.toISOString(), revisjon, versjoner: Object.fromEntries(berort) });
  },
});

/** What a step will not accept of the fields that were sent; what is not answered yet is no fault in a draft. */
function feilISteg(
  steg: Parameters<typeof parseSteg>[0],
  svar: Parameters<typeof parseSteg>[1],
  sendt: Record<string, unknown>,
  dag: string,
) {
  const lest = parseSteg(steg, svar, dag);
  if (lest.ok) return [];
  return (lest.felt ?? []).filter((f) => f.kode !== "mangler" && Object.hasOwn(sendt, f.felt.split(".")[0] ?? ""));
}

import { z } from "zod";
import { lockSoknad } from "#db/queries/soknad.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { lesRaSvar } from "#domain/kernel/les-skjema.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { stepOf } from "#domain/kernel/skjema.ts";
import { policy } from "#domain/sak/policy.ts";
import { tjenester } from "#domain/tjenester.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { stepFeil } from "./step-feil.ts";
import { writeSvar } from "./write-svar.ts";

const versjon = z.number().int().min(0).max(1_000_000);
export const versjonerInput = z.record(z.string().max(100), versjon);

/**
 * Saves fields, each with the version it was based on; the rest of the draft is left alone. `somSkrevet` is what our own form
 * says while a person types: the draft keeps the text even when it cannot be accepted yet. Without it such a value refuses all.
 */
export const saveUtkast = defineUsecase({
  name: "utkast.save",
  input: z.strictObject({
    soknadId: z.uuid(),
    felt: z.record(z.string().max(100), z.strictObject({ verdi: z.unknown(), basertPa: versjon })),
    somSkrevet: z.boolean().optional(),
  }),
  load: (tx, { soknadId }) => lockSoknad(tx, soknadId),
  allow: policy.editDraft,
  run: async ({ tx, now }, soknad, input) => {
    const tjeneste = tjenester[soknad.tjeneste];
    const par = Object.entries(input.felt);
    const lest = lesRaSvar(tjeneste, Object.fromEntries(par.map(([navn, { verdi }]) => [navn, verdi])));
    if (!lest.ok) return lest;
    const versjoner = Object.fromEntries(par.map(([navn, { basertPa }]) => [navn, basertPa]));
    const skrevet = await writeSvar(tx, soknad, { svar: lest.value, versjoner }, now);
    if (!skrevet.ok) return skrevet;

    if (!input.somSkrevet) {
      const steg = new Set(Object.keys(lest.value).map((navn) => stepOf(tjeneste, navn)));
      const feil = [...steg]
        .flatMap((s) => (s ? stepFeil(s, { ...skrevet.value.svar, ...lest.value }, osloDag(now)) : []))
        .filter((f) => f.kode !== "mangler" && Object.hasOwn(lest.value, f.felt.split(".")[0] ?? ""));
      if (feil.length > 0) return refuse("soknad.ugyldig", { felt: feil });
    }
    const { konflikter, revisjon } = skrevet.value;
    const lagrede = par.filter(([navn]) => !konflikter.some((k) => k.felt === navn));
    return ok({
      felt: Object.fromEntries(lagrede.map(([navn]) => [navn, skrevet.value.versjoner[navn] ?? 0])),
      konflikter,
      revisjon,
      lagret: now.toISOString(),
    });
  },
});

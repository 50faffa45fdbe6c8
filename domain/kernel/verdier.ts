import { z } from "zod";
import type { Dag } from "./dag.ts";
import type { EnkeltFelt, Felt, ListeFelt, RaRad, RaSvar } from "./felt.ts";
import { lesEnkelt } from "./les-felt.ts";

const feil = (ctx: z.RefinementCtx, { kode, verdier }: { kode: string; verdier?: Record<string, string | number> }) => {
  ctx.addIssue({ code: "custom", message: kode, ...(verdier ? { params: verdier } : {}) });
  return z.NEVER;
};

const manglerEllerFeil = {
  error: (sak: { input?: unknown }) => (sak.input === undefined ? "mangler" : "ugyldigVerdi"),
};

function enkeltSkjema(felt: EnkeltFelt, dag: Dag): z.ZodType<unknown> {
  const les = (ra: string, ctx: z.RefinementCtx) => {
    const svar = lesEnkelt(felt, ra, dag);
    return svar.ok ? svar.verdi : feil(ctx, svar);
  };
  const tekst = z.string(manglerEllerFeil);
  if (felt.slag === "flervalg") {
    const flere = z
      .array(tekst.transform(les), manglerEllerFeil)
      .refine((v) => new Set(v).size === v.length, "ugyldigValg");
    return felt.valgfritt ? flere.optional() : flere.min(1, "mangler");
  }
  if (!felt.valgfritt) return tekst.transform(les);
  return tekst.optional().transform((ra, ctx) => (ra === undefined || ra.trim() === "" ? undefined : les(ra, ctx)));
}

function radSkjema(felt: ListeFelt, svar: RaSvar, dag: Dag): z.ZodType<unknown> {
  return z.record(z.string(), z.unknown()).transform((ra, ctx) => {
    const rad = ra as RaRad;
    const synlig = Object.entries(felt.rad).filter(([, f]) => f.vises?.({ ...svar, ...rad }) ?? true);
    const lestRad = feltSkjema(Object.fromEntries(synlig), svar, dag).safeParse(
      Object.fromEntries(synlig.map(([navn]) => [navn, Object.hasOwn(rad, navn) ? rad[navn] : undefined])),
    );
    if (lestRad.success) return lestRad.data;
    for (const { message, path, ...mer } of lestRad.error.issues)
      ctx.addIssue({ code: "custom", message, path, params: "params" in mer ? mer.params : undefined });
    return z.NEVER;
  });
}

function listeSkjema(felt: ListeFelt, svar: RaSvar, dag: Dag): z.ZodType<unknown> {
  const rader = z.array(radSkjema(felt, svar, dag), manglerEllerFeil).max(felt.maksRader, "forMangeRader");
  return felt.valgfritt ? rader.optional() : rader.min(1, "mangler");
}

/**
 * The schema of a set of fields, made from the fields themselves, so that how a field is drawn and how it is read cannot part.
 * Every message is a key; limits ride along as `params`. Unknown keys are refused.
 */
export function feltSkjema(
  felt: Readonly<Record<string, Felt>>,
  svar: RaSvar,
  dag: Dag,
): z.ZodType<Record<string, unknown>> {
  const form = Object.entries(felt).map(([navn, f]) => [
    navn,
    f.slag === "liste" ? listeSkjema(f, svar, dag) : enkeltSkjema(f, dag),
  ]);
  return z.strictObject(Object.fromEntries(form));
}

import type { Dag } from "./dag.ts";
import type { EnkeltFelt, Felt, RaRad, RaSvar, RaVerdi } from "./felt.ts";
import { type FeltFeil, type Outcome, ok, refuse } from "./outcome.ts";
import type { Steg, Tjeneste } from "./tjeneste.ts";

type MedSteg = Pick<Tjeneste<never>, "steg">;

/** The steps that concern this person, in order. Navigation, review and the final parse all ask here. */
export const visibleSteps = (tjeneste: MedSteg, svar: RaSvar): readonly Steg[] =>
  tjeneste.steg.filter((steg) => (steg.vises?.(svar) ?? true) && visibleFields(steg, svar).length > 0);

/** Names and kinds of the fields a step shows now. */
export const visibleFields = (steg: Pick<Steg, "felt">, svar: RaSvar): readonly (readonly [string, Felt])[] =>
  Object.entries(steg.felt).filter(([, felt]) => felt.vises?.(svar) ?? true);

/** Fields of one row shown now: the row's own answers lie over the application's. */
export const visibleRowFields = (
  rad: Readonly<Record<string, EnkeltFelt>>,
  svar: RaSvar,
  raRad: RaRad,
): readonly (readonly [string, EnkeltFelt])[] =>
  Object.entries(rad).filter(([, felt]) => felt.vises?.({ ...svar, ...raRad }) ?? true);

/** Which step a field belongs to. */
export const stepOf = (tjeneste: MedSteg, felt: string): Steg | undefined =>
  tjeneste.steg.find((steg) => Object.hasOwn(steg.felt, felt));

/** Reads the visible fields of one step. The value has read answers by field name; a refusal has the field paths. */
export function parseSteg(steg: Steg, svar: RaSvar, dag: Dag): Outcome<Record<string, unknown>> {
  const synlige = visibleFields(steg, svar).filter(([navn]) => Object.hasOwn(svar, navn));
  const lest = steg.schema(svar, dag).safeParse(Object.fromEntries(synlige.map(([navn]) => [navn, svar[navn]])));
  if (lest.success) return ok(lest.data);
  const felt = lest.error.issues.map((feil): FeltFeil => {
    const verdier = "params" in feil ? (feil.params as FeltFeil["verdier"]) : undefined;
    return { felt: feil.path.join("."), kode: feil.message, ...(verdier ? { verdier } : {}) };
  });
  return refuse("soknad.ufullstendig", { felt });
}

/** Reads every visible step: one record of read answers, or every error with its path. Hidden answers are neither demanded nor read. */
export function parseSvar(tjeneste: MedSteg, svar: RaSvar, dag: Dag): Outcome<Record<string, unknown>> {
  const leste = visibleSteps(tjeneste, svar).map((steg) => parseSteg(steg, svar, dag));
  const felt = leste.flatMap((del) => (del.ok ? [] : (del.felt ?? [])));
  if (felt.length > 0) return refuse("soknad.ufullstendig", { felt });
  return ok(Object.assign({}, ...leste.map((del) => (del.ok ? del.value : {}))));
}

/** `mangler` means that something written cannot be accepted; `pabegynt` that something is not answered yet. */
export type StegStatus = "ikkeStartet" | "pabegynt" | "mangler" | "ferdig";

export function stegStatus(steg: Steg, svar: RaSvar, dag: Dag): StegStatus {
  const besvart = visibleFields(steg, svar).some(([navn]) => erBesvart(svar[navn]));
  const lest = parseSteg(steg, svar, dag);
  if (lest.ok) return "ferdig";
  if (!besvart) return "ikkeStartet";
  return lest.felt?.every((feil) => feil.kode === "mangler") ? "pabegynt" : "mangler";
}

/** True when anything was written: blank text, empty lists and rows of blanks are no answer. */
export function erBesvart(verdi: RaVerdi | undefined): boolean {
  if (verdi === undefined) return false;
  if (typeof verdi === "string") return verdi.trim() !== "";
  return verdi.some((del) => (typeof del === "string" ? del !== "" : Object.values(del).some((v) => v.trim() !== "")));
}

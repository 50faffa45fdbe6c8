import { type FeltFeil, type Outcome, ok, refuse } from "../kernel/outcome.ts";
import { lesTekst } from "../kernel/tekst.ts";
import { KLAGE_MAKS } from "./punkter.ts";

/** A complaint as posted: raw texts and ticked points. */
export type RaKlage = { punkter: readonly string[]; tekst: string; sentGrunn: string };
export type LestKlage = { punkter: readonly string[]; tekst: string; sentGrunn?: string };

/** Longest reason for being late, characters. */
export const SENT_GRUNN_MAKS = 1000;

/**
 * Reads a complaint against what may be disputed. The law asks for little (fvl § 32), so a tick or a sentence is enough and the
 * reason for being late is never demanded. Keys: `tekst` mangler, forLang, ugyldigeTegn; `punkter` ugyldigValg; `sentGrunn` forLang, ugyldigeTegn.
 */
export function lesKlage(ra: RaKlage, mulige: readonly string[]): Outcome<LestKlage> {
  const feil: FeltFeil[] = [];
  const punkter = [...new Set(ra.punkter)];
  if (punkter.some((p) => !mulige.includes(p))) feil.push({ felt: "punkter", kode: "ugyldigValg" });
  const tekst = valgfriTekst("tekst", ra.tekst, KLAGE_MAKS, feil);
  const sentGrunn = valgfriTekst("sentGrunn", ra.sentGrunn, SENT_GRUNN_MAKS, feil);
  if (feil.length === 0 && tekst === "" && punkter.length === 0) feil.push({ felt: "tekst", kode: "mangler" });
  if (feil.length > 0) return refuse("klage.ufullstendig", { felt: feil });
  return ok({ punkter, tekst, ...(sentGrunn ? { sentGrunn } : {}) });
}

function valgfriTekst(felt: string, ra: string, maks: number, feil: FeltFeil[]): string {
  if (ra.trim() === "") return "";
  const lest = lesTekst(ra, { maks, linjer: true });
  if (lest.ok) return lest.verdi;
  feil.push({ felt, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
  return "";
}

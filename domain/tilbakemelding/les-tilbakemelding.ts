import { lesEpost } from "../kernel/kontakt.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import { lesTekst } from "../kernel/tekst.ts";

export const TILBAKEMELDING_MAKS = 3_000;
export const SIDE_MAKS = 200;

export type RaTilbakemelding = { side: string; tekst: string; epost: string; tomt: string };
export type Tilbakemelding = { side: string; tekst: string; epost?: string };

/**
 * Reads what somebody wrote about how the site works. Only the text must be there. `tomt` is a field that people do not see: what fills it
 * is a machine, or a browser that must be told. Keys: those of `lesTekst` and `lesEpost`, and `skalVareTomt`.
 */
export function lesTilbakemelding(
  ra: RaTilbakemelding,
): { ok: true; verdi: Tilbakemelding } | { ok: false; felt: FeltFeil[] } {
  const felt: FeltFeil[] = [];
  const les = (navn: string, lest: ReturnType<typeof lesTekst>): string => {
    if (lest.ok) return lest.verdi;
    felt.push({ felt: navn, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
    return "";
  };
  const side = ra.side.trim() === "" ? "" : les("side", lesTekst(ra.side, { maks: SIDE_MAKS }));
  const tekst = les("tekst", lesTekst(ra.tekst, { maks: TILBAKEMELDING_MAKS, linjer: true }));
  const epost = ra.epost.trim() === "" ? "" : les("epost", lesEpost(ra.epost));
  if (ra.tomt !== "") felt.push({ felt: "tomt", kode: "skalVareTomt" });
  return felt.length > 0 ? { ok: false, felt } : { ok: true, verdi: { side, tekst, ...(epost ? { epost } : {}) } };
}

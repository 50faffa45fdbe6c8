import type { Tx } from "#db/client.ts";
import { findPlassforslagAv, lockPlass } from "#db/queries/plass.ts";
import { findSisteEndring } from "#db/queries/siste-endring.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";

/** Longest reason about a place, characters. */
export const GRUNN_MAKS = 2000;

/** Case and place, held, with who proposed what lies open about it. */
export async function lockPlassMedForslag(tx: Tx, sakId: string) {
  const laast = await lockPlass(tx, sakId);
  return laast && { ...laast, sak: { ...laast.sak, plassforslagAv: await findPlassforslagAv(tx, sakId) } };
}

/** Somebody was first: with who and when. */
export const endretAvAndre = async (tx: Tx, sakId: string) =>
  refuse("sak.endretAvAndre", { detaljer: await findSisteEndring(tx, sakId) });

/** A reason that must be written, as a field. */
export function lesGrunn(ra: string, felt = "grunn"): Outcome<string> {
  const lest = lesTekst(ra, { maks: GRUNN_MAKS, linjer: true });
  if (lest.ok) return ok(lest.verdi);
  const kode = lest.kode === "mangler" ? "skrivGrunn" : lest.kode;
  return refuse("ugyldig", { felt: [{ felt, kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }] });
}

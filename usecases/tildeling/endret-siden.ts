import type { Tx } from "#db/client.ts";
import { loadKandidater } from "#db/queries/tildelingsfakta.ts";
import type { Kjoring } from "#db/queries/tildelingskjoring.ts";
import { kanonisk } from "#domain/tildeling/eksport.ts";

/**
 * True when the household no longer is what the run read: need, band, factors or day of approval moved, or it no longer waits. What
 * it is occupied with is left out: a choice of this very run is one.
 */
export async function endretSiden(tx: Tx, kjoring: Kjoring, plassId: string): Promise<boolean> {
  const frosset = kjoring.fakta?.kandidater.find((k) => k.plassId === plassId);
  const na = (await loadKandidater(tx, kjoring.enhet)).kandidater.find((k) => k.plassId === plassId);
  if (!frosset || !na) return true;
  return kanonisk({ ...frosset, opptatt: null }) !== kanonisk({ ...na, opptatt: null });
}

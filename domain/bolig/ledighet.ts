import { type Dag, dagerMellom } from "../kernel/dag.ts";
import type { BoligTilstand } from "./tilstand.ts";

/** A state a home came into, and the day. */
export type Statuslinje = { til: BoligTilstand; dag: Dag };

/** From when the tenant is out until the next has signed: what the municipality pays for an empty home. */
const tomme: readonly BoligTilstand[] = ["fraflyttet", "klargjoring", "ledig", "reservert"];
/** Out of use, planned or disposed of is not vacant: nobody could have lived there. */
const utenfor: readonly BoligTilstand[] = ["ute_av_drift", "planlagt", "avhendet"];

export type Ledighet = {
  /** Days empty until today since the tenant moved out; null when it is not empty now. */
  naa: number | null;
  /** Days of each vacancy that ended in a letting, the oldest first. */
  avsluttede: readonly number[];
};

/**
 * Vacancy from a home's history, the oldest line first. Time out of use within a vacancy is not counted; a vacancy that ends in disposal
 * ended in no letting, and is left out. `idag` is the day it is counted to.
 */
export function ledighet(historie: readonly Statuslinje[], idag: Dag): Ledighet {
  const avsluttede: number[] = [];
  let dager: number | null = null;
  for (const [i, { til, dag }] of historie.entries()) {
    const slutt = historie[i + 1]?.dag ?? idag;
    if (tomme.includes(til)) dager = (dager ?? 0) + Math.max(0, dagerMellom(dag, slutt));
    else if (!utenfor.includes(til)) {
      if (dager !== null) avsluttede.push(dager);
      dager = null;
    } else if (til === "avhendet") dager = null;
  }
  const siste = historie.at(-1)?.til;
  return { naa: siste !== undefined && tomme.includes(siste) ? dager : null, avsluttede };
}

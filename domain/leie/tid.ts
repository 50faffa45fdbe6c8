import { type Dag, leggTilDager, leggTilManeder } from "../kernel/dag.ts";

/**
 * The same day `maneder` later, and never less than that many whole months: a day the month lacks becomes the first of the next
 * (31 January + 1 → 1 March). A deadline that protects the tenant is counted so; `leggTilManeder` would cut it short.
 */
export function heleManederEtter(dag: Dag, maneder: number): Dag {
  const funnet = leggTilManeder(dag, maneder);
  return funnet.slice(8) === dag.slice(8) ? funnet : leggTilDager(funnet, 1);
}

/** The last day of a tenancy that begins on `fra` and runs whole years. */
export const sluttEtterAr = (fra: Dag, ar: number): Dag => leggTilDager(heleManederEtter(fra, ar * 12), -1);

/** The last day of the month that `dag` is in. */
export const sisteIManeden = (dag: Dag): Dag => leggTilDager(leggTilManeder(`${dag.slice(0, 8)}01`, 1), -1);

/** The later of two days. */
export const senest = (a: Dag, b: Dag): Dag => (a > b ? a : b);

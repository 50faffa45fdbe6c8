import type { Dag } from "../kernel/dag.ts";
import type { Regelsett } from "../kernel/tjeneste.ts";
import type { StartlanGrunnlag } from "./grunnlag.ts";
import { regler2026 } from "./regler/2026-01-01.ts";

/** Every set, oldest first. An old one is never edited; a change in law is a new file and a line here. */
export const startlanRegelsett: readonly Regelsett<StartlanGrunnlag>[] = [regler2026];

/** The set in force on the day; before the first one, the first: an old case is judged by the rules we know, never by none. */
export function regelsettPa(dag: Dag): Regelsett<StartlanGrunnlag> {
  return startlanRegelsett.filter((sett) => sett.gjelderFra <= dag).at(-1) ?? regler2026;
}

import type { Dag } from "../kernel/dag.ts";
import { type Regelsett, settPa } from "../kernel/tjeneste.ts";
import type { StartlanGrunnlag } from "./grunnlag.ts";
import { regler2026 } from "./regler/2026-01-01.ts";

/** Every set, oldest first. An old one is never edited; a change in law is a new file and a line here. */
export const startlanRegelsett: readonly Regelsett<StartlanGrunnlag>[] = [regler2026];

/** The set in force on the day. */
export const regelsettPa = (dag: Dag): Regelsett<StartlanGrunnlag> => settPa(startlanRegelsett, dag);

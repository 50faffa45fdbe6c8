import { type Dag, erDag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

/** Version of the order and its requirements, stored with each run and printed in the export. */
export const tildelingsregler = "tildeling/2026-01-01";

/** Bedrooms a home may have beyond what the household needs, so that a large home is not spent on a small household. */
export const ekstraSoverom: readonly Satt<number>[] = [
  { verdi: 1, gyldigFra: "2010-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];

/** The number in force on the day. */
export const ekstraSoveromPa = (dag: Dag): number => gjeldende(ekstraSoverom, erDag(dag) ? dag : "2010-01-01").verdi;

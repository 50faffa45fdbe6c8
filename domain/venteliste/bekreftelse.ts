import { type Dag, leggTilManeder } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

/** Months between the times a household is asked whether it still waits (`domain.md` §13 row 16). */
export const bekreftelsesintervall: readonly Satt<number>[] = [
  { verdi: 6, gyldigFra: "2015-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];

/** The day a household that confirmed on `dag` is asked again. */
export const nesteBekreftelse = (dag: Dag): Dag => leggTilManeder(dag, gjeldende(bekreftelsesintervall, dag).verdi);

import { type Dag, leggTilDager, leggTilManeder } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

/** Months between the times a household is asked whether it still waits (`domain.md` §13 row 16). */
export const bekreftelsesintervall: readonly Satt<number>[] = [
  { verdi: 6, gyldigFra: "2015-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];

/** The day a household that confirmed on `dag` is asked again. */
export const nesteBekreftelse = (dag: Dag): Dag => leggTilManeder(dag, gjeldende(bekreftelsesintervall, dag).verdi);

const forslag = (verdi: number): readonly Satt<number>[] => [
  { verdi, gyldigFra: "2015-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];
/** Days to answer before she is reminded, and days after the reminder before the place is paused (`domain.md` §13 row 16). */
export const svardager = forslag(21);
export const purredager = forslag(14);

/** What stands about the present confirmation. `spurt` and `purret` are the days it was done, or absent. */
export type Bekreftelse = { nesteBekreftelse: Dag; spurt?: Dag; purret?: Dag };

/** An earlier asking was about an earlier confirmation. */
const erSpurt = ({ nesteBekreftelse, spurt }: Bekreftelse) => spurt !== undefined && spurt >= nesteBekreftelse;

/** Where a place stands: not asked yet, asked with a day to answer by, or reminded with the day it is paused. */
export type Bekreftelsesstand =
  | { slag: "ikkeSpurt" }
  | { slag: "spurt"; svarSenest: Dag }
  | { slag: "purret"; svarSenest: Dag };

/** The last day to answer counts from the day she was really asked, so that a machine that stood still takes no days from her. */
export function bekreftelsesstand(b: Bekreftelse): Bekreftelsesstand {
  if (!erSpurt(b) || b.spurt === undefined) return { slag: "ikkeSpurt" };
  if (b.purret !== undefined && b.purret >= b.spurt)
    return { slag: "purret", svarSenest: leggTilDager(b.purret, gjeldende(purredager, b.purret).verdi) };
  return { slag: "spurt", svarSenest: leggTilDager(b.spurt, gjeldende(svardager, b.spurt).verdi) };
}

/** What the night's job shall do for a place that waits: ask on the day, remind and pause the day after the last day to answer. */
export function nattensGjoremal(b: Bekreftelse, idag: Dag): "spor" | "purr" | "paus" | undefined {
  const stand = bekreftelsesstand(b);
  if (stand.slag === "ikkeSpurt") return b.nesteBekreftelse <= idag ? "spor" : undefined;
  if (stand.svarSenest >= idag) return undefined;
  return stand.slag === "spurt" ? "purr" : "paus";
}

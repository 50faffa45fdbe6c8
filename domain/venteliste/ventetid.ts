import type { Band } from "./plass.ts";

/** How long those who were offered a home waited: seven in ten of the next like them are expected between these, in whole months. */
export type Ventetid = { antall: number; fraMnd: number; tilMnd: number };

/** The share that the interval promises to hold. */
export const ANDEL = 0.7;
/** Fewer households than this in a cell could say something about somebody (`domain.md` §12). */
const MINST = 5;
const DAGER_PER_MND = 365.25 / 12;

/**
 * The interval that holds the next household with probability `ANDEL`, from the days that `dager` waited: two of the sorted waits,
 * chosen so that (s − r)/(n + 1) is at least the share whatever the waits are spread like. Undefined when there are too few to promise it
 * (six are needed). Rounded outwards to months, so that nobody's own days are said.
 */
export function ventetidsintervall(dager: readonly number[]): Ventetid | undefined {
  const n = dager.length;
  const hale = (1 - ANDEL) / 2;
  // A hair of slack: 0.15 × 20 is 3 and must not be floored to 2.
  const r = Math.floor(hale * (n + 1) + 1e-9);
  const s = n + 1 - r;
  const sortert = [...dager].sort((a, b) => a - b);
  const [fra, til] = [sortert[r - 1], sortert[s - 1]];
  if (n < MINST || r < 1 || fra === undefined || til === undefined) return undefined;
  return { antall: n, fraMnd: Math.floor(fra / DAGER_PER_MND), tilMnd: Math.ceil(til / DAGER_PER_MND) };
}

/** Homes of four bedrooms and more are few, and counted together. */
export const storrelser = [1, 2, 3, 4] as const;
export type Storrelse = (typeof storrelser)[number];
export const storrelseAv = (soverom: number): Storrelse =>
  storrelser.find((s) => s === Math.min(4, Math.max(1, soverom))) ?? 4;

/** A cell of the statistics: all of a size, or those of a size with one band. */
export const celle = (soverom: number, band?: Band) => `${storrelseAv(soverom)}${band ?? ""}`;

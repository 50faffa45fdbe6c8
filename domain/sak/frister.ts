import { type Dag, dagerMellom, leggTilDager, leggTilManeder, ukedag } from "../kernel/dag.ts";

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
export function paske(ar: number): Dag {
  const a = ar % 19;
  const b = Math.floor(ar / 100);
  const c = ar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${ar}-${`${Math.floor(n / 31)}`.padStart(2, "0")}-${`${(n % 31) + 1}`.padStart(2, "0")}`;
}

// Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
const rundtPaske = [-3, -2, 0, 1, 39, 49, 50];
const faste = ["01-01", "05-01", "05-17", "12-25", "12-26"];

/** Norwegian public holidays of a year, as ISO days in order. */
export function helligdager(ar: number): readonly Dag[] {
  const bevegelige = rundtPaske.map((dager) => leggTilDager(paske(ar), dager));
  return [...new Set([...faste.map((dag) => `${ar}-${dag}`), ...bevegelige])].sort();
}

/** A day on which a deadline may end: not Saturday, Sunday or public holiday. */
export const erVirkedag = (dag: Dag): boolean => ukedag(dag) < 6 && !helligdager(Number(dag.slice(0, 4))).includes(dag);

/** The day itself, or the next working day (fvl § 30 with domstolloven § 149). */
export function tilVirkedag(dag: Dag): Dag {
  let d = dag;
  while (!erVirkedag(d)) d = leggTilDager(d, 1);
  return d;
}

/** Last day for an answer or a foreløpig svar (fvl § 11 a): one month after receipt; 31 January gives the last of February. Not moved: it is our duty, not hers. */
export const fristForSvar = (mottatt: Dag): Dag => leggTilManeder(mottatt, 1);

/** From day 21 the queue flags that the month is running out (`domain.md` §4.2). */
export const VARSEL_FRA_DAG = 21;
export const narmerSegFrist = (mottatt: Dag, dag: Dag): boolean => dagerMellom(mottatt, dag) >= VARSEL_FRA_DAG;

/** Standard deadline for missing papers: three weeks (standardverdi, ikke bekreftet), ending on a working day. */
export const MANGELFRIST_DAGER = 21;
export const fristForDokumenter = (sendt: Dag): Dag => tilVirkedag(leggTilDager(sendt, MANGELFRIST_DAGER));

/** Drafts untouched for 90 days are deleted, with notice on day 76 (`domain.md` §5, forslag). */
export const UTKAST_DAGER = 90;
export const slettesDato = (endret: Dag): Dag => leggTilDager(endret, UTKAST_DAGER);
export const VARSEL_FOR_SLETTING_DAGER = 14;
export const varselOmSletting = (endret: Dag): Dag => leggTilDager(slettesDato(endret), -VARSEL_FOR_SLETTING_DAGER);

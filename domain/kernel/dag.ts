/** Calendar days as ISO text (`2026-01-31`). All arithmetic is in UTC, so the process's time zone never moves a day. */
export type Dag = string;

const DAG_MS = 86_400_000;
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

const tilMs = (dag: Dag) => Date.parse(`${dag}T00:00:00Z`);
const fraMs = (ms: number): Dag => new Date(ms).toISOString().slice(0, 10);

/** The day as ISO text when year, month (1–12) and day exist in the calendar; otherwise nothing. Years 1000–9999. */
export function lagDag(ar: number, maned: number, dagen: number): Dag | undefined {
  const dag = `${ar}`.padStart(4, "0").concat(`-${`${maned}`.padStart(2, "0")}-${`${dagen}`.padStart(2, "0")}`);
  return erDag(dag) ? dag : undefined;
}

/** True for an ISO day that exists (31 February does not). */
export function erDag(tekst: string): boolean {
  if (!form.test(tekst) || tekst < "1000") return false;
  const ms = tilMs(tekst);
  return !Number.isNaN(ms) && fraMs(ms) === tekst;
}

export const leggTilDager = (dag: Dag, dager: number): Dag => fraMs(tilMs(dag) + dager * DAG_MS);

/** Whole days from `fra` to `til`; negative when `til` is earlier. */
export const dagerMellom = (fra: Dag, til: Dag): number => Math.round((tilMs(til) - tilMs(fra)) / DAG_MS);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const ukedag = (dag: Dag): number => new Date(tilMs(dag)).getUTCDay() || 7;

/** Same day `maneder` later; a day the month lacks becomes its last one (31 January + 1 → 28 or 29 February). */
export function leggTilManeder(dag: Dag, maneder: number): Dag {
  const [ar = 0, maned = 1, dagen = 1] = dag.split("-").map(Number);
  const forste = new Date(Date.UTC(ar, maned - 1 + maneder, 1));
  const siste = new Date(Date.UTC(forste.getUTCFullYear(), forste.getUTCMonth() + 1, 0)).getUTCDate();
  return fraMs(forste.getTime() + (Math.min(dagen, siste) - 1) * DAG_MS);
}

/** Whole months from `fra` to `til`, counted as `leggTilManeder` adds them: 31 August to 28 February is six. */
export function manederMellom(fra: Dag, til: Dag): number {
  const [fraAr = 0, fraManed = 0] = fra.split("-").map(Number);
  const [tilAr = 0, tilManed = 0] = til.split("-").map(Number);
  const maneder = (tilAr - fraAr) * 12 + tilManed - fraManed;
  return leggTilManeder(fra, maneder) > til ? maneder - 1 : maneder;
}

/** Whole years reached on `dag` by somebody born on `fodt`; 29 February turns a year on 1 March in common years. */
export function alder(fodt: Dag, dag: Dag): number {
  const ar = Number(dag.slice(0, 4)) - Number(fodt.slice(0, 4));
  return dag.slice(5) < fodt.slice(5) ? ar - 1 : ar;
}

const oslo = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day it is in Asker at the instant. The caller has the clock; domain has none. */
export const osloDag = (tid: Date): Dag => {
  const deler = Object.fromEntries(oslo.formatToParts(tid).map((d) => [d.type, d.value]));
  return `${deler.year}-${deler.month}-${deler.day}`;
};

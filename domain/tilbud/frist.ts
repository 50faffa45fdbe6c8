import { type Dag, leggTilDager, osloDag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

const standard = { kilde: "standardverdi som må godkjennes", status: "ubekreftet" } as const;

/** Days a household has to answer an offer (`domain.md` §13 row 16). */
export const svarfristDager: readonly Satt<number>[] = [{ verdi: 7, gyldigFra: "2015-01-01", ...standard }];

/** Days before the last day that a household which has not answered is reminded. */
export const paminnelseDager: readonly Satt<number>[] = [{ verdi: 2, gyldigFra: "2015-01-01", ...standard }];

const MINUTT = 60_000;
const klokkeslett = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Oslo", hour: "2-digit", minute: "2-digit" });

/** The instant a day ends in Asker: the first of the next one, in winter and in summer time. */
export function dagensSlutt(dag: Dag): Date {
  const neste = Date.parse(`${leggTilDager(dag, 1)}T00:00:00Z`);
  for (const timer of [1, 2]) {
    const tid = new Date(neste - timer * 60 * MINUTT);
    if (klokkeslett.format(tid) === "00:00") return tid;
  }
  throw new Error(`${dag} slutter ikke ved midnatt`);
}

/** The last day to answer an offer sent at `sendt`, and the instant it ends: an answer at or after it is too late. */
export function svarfrist(sendt: Date): { frist: Dag; fristTid: Date } {
  const dag = osloDag(sendt);
  const frist = leggTilDager(dag, gjeldende(svarfristDager, dag).verdi);
  return { frist, fristTid: dagensSlutt(frist) };
}

/** The day the household is reminded, when it has not answered an offer with this last day. */
export const paminnelsesdag = (frist: Dag): Dag => leggTilDager(frist, -gjeldende(paminnelseDager, frist).verdi);

/** True from the instant the deadline ends. */
export const fristenErUte = (fristTid: Date, now: Date): boolean => now >= fristTid;

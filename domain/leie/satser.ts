import type { Dag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

const KJENT = "husleieloven slik den er kjent i faget; paragrafens ordlyd er ikke lest";
const ENDRET = "husleieloven etter endringslov 12. juni 2026 nr. 22; samme verdi til endringen er gjennomgått";

/** The first day of each version of the rules (`domain.md` §13 row 15): the second stands unreviewed and says so. */
export const ENDRINGSLOV = "2026-07-01";
const FORST = "2010-01-01";

const rader = (verdi: number): readonly Satt<number>[] => [
  { verdi, gyldigFra: FORST, gyldigTil: "2026-06-30", kilde: KJENT, status: "fagkunnskap" },
  { verdi, gyldigFra: ENDRINGSLOV, kilde: ENDRET, status: "ubekreftet" },
];

/** The figures of a tenancy, each dated, with paragraph, source and status. Months unless the name says years. */
export const leiesatser = {
  minstetidAr: { hjemmel: "husleieloven § 9-3", rader: rader(3) },
  minstetidSokkelAr: { hjemmel: "husleieloven § 9-3", rader: rader(1) },
  depositumManeder: { hjemmel: "husleieloven § 3-5", rader: rader(6) },
  indeksTidligst: { hjemmel: "husleieloven § 4-2", rader: rader(12) },
  indeksVarsel: { hjemmel: "husleieloven § 4-2", rader: rader(1) },
  gjengsTidligst: { hjemmel: "husleieloven § 4-3", rader: rader(30) },
  gjengsVarsel: { hjemmel: "husleieloven § 4-3", rader: rader(6) },
  oppsigelse: { hjemmel: "husleieloven § 9-6", rader: rader(3) },
} as const satisfies Record<string, { hjemmel: string; rader: readonly Satt<number>[] }>;
export type Leiesats = keyof typeof leiesatser;

/** Months before the last day that the tenant is asked what next, and that staff see it coming: our own habit, not the law's. */
export const spurtManederFor: readonly Satt<number>[] = [
  { verdi: 6, gyldigFra: FORST, kilde: "kommunens rutine, standardverdi som må godkjennes", status: "ubekreftet" },
];

/** The rules a contract is written and run under: `versjon` is stored with it. */
export type Leieregler = Readonly<Record<Leiesats, number>> & { versjon: string };

/** The rules in force on a day. Days before the first version are read by it. */
export function leieregler(dag: Dag): Leieregler {
  const lest = dag < FORST ? FORST : dag;
  const verdi = (navn: Leiesats) => gjeldende(leiesatser[navn].rader, lest).verdi;
  const navnene = Object.keys(leiesatser) as Leiesats[];
  const verdier = Object.fromEntries(navnene.map((n) => [n, verdi(n)])) as Record<Leiesats, number>;
  return { ...verdier, versjon: `husleieloven/${gjeldende(leiesatser.minstetidAr.rader, lest).gyldigFra}` };
}

export const spurtFor = (dag: Dag): number => gjeldende(spurtManederFor, dag < FORST ? FORST : dag).verdi;

/** The rules a contract says it was written under; those of `dag` when it is not yet written under any. */
export function reglerAv(versjon: string, dag: Dag): Leieregler {
  const fra = /^husleieloven\/(\d{4}-\d{2}-\d{2})$/.exec(versjon)?.[1];
  return leieregler(fra ?? dag);
}

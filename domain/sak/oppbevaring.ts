import { type Dag, leggTilManeder } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";
import type { SakTilstand } from "./tilstand.ts";

/**
 * Years that the content of a finished case is kept after its last event (`domain.md` §5: «kassasjon per dokumentasjonsplan», not
 * confirmed). The archive's duty comes first (arkl §§ 5 and 13): the time running out only puts a case before a leader, who says that the
 * archive has it; nothing is erased by time alone.
 */
export const oppbevaringAr: readonly Satt<number>[] = [
  {
    verdi: 10,
    gyldigFra: "2026-01-01",
    kilde: "forslag; dokumentasjonsplanen etter arkl § 8 bestemmer, kassasjon etter arkl § 13",
    status: "ubekreftet",
  },
];

/** Why the content of a case may not go, whatever the clock says. */
export const holdgrunner = ["klage", "rettssak", "tilsyn", "innsyn", "bevaring"] as const;
export type Holdgrunn = (typeof holdgrunner)[number];

/** Finished for good: what may still be complained about is guarded by the years. A loan or a tenancy that runs is not finished. */
export const kasserbare = [
  "trukket",
  "utlopt",
  "innfridd",
  "avslatt",
  "avvist",
  "fjernet",
] as const satisfies readonly SakTilstand[];

/** The last day on which the last event of a case may lie for its content to be out of time on `dag`. */
export const kassasjonsgrense = (dag: Dag): Dag => leggTilManeder(dag, -12 * gjeldende(oppbevaringAr, dag).verdi);

import { type Dag, leggTilDager } from "../kernel/dag.ts";
import type { Satt } from "../kernel/satt.ts";
import { tilVirkedag } from "../sak/frister.ts";

/** Days to complain, by law version (fvl § 29). */
export const klagefristDager: readonly Satt<number>[] = [
  { verdi: 21, gyldigFra: "1967-02-10", kilde: "forvaltningsloven § 29", status: "bekreftet" },
];

/**
 * Last day to complain: three weeks from the day notice reached the party (digitally: the letter lay on Min side and the notice
 * had gone out), moved past weekends and public holidays. It ends at 23:59:59 in Oslo, so the whole day counts.
 */
export const klagefrist = (underrettet: Dag, dager = 21): Dag => tilVirkedag(leggTilDager(underrettet, dager));

/** A complaint on the day itself is in time. Late ones are received all the same: leave may be given (fvl § 31). */
export const erInnenFrist = (mottatt: Dag, frist: Dag): boolean => mottatt <= frist;

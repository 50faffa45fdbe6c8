import { type Dag, leggTilDager } from "../kernel/dag.ts";
import type { Satt } from "../kernel/satt.ts";
import { tilVirkedag } from "../sak/frister.ts";

/** Days the municipality aims to use on its own new look at a complaint (`domain.md` §9.5: 2–3 weeks, not confirmed). */
export const klageSvarDager: Satt<number> = {
  verdi: 21,
  gyldigFra: "2020-01-01",
  kilde: "mål for førstelinjen, må godkjennes",
  status: "ubekreftet",
};

/** The day the municipality aims to have looked at the complaint by; an aim, not a right. */
export const klageSvarSenest = (mottatt: Dag): Dag => tilVirkedag(leggTilDager(mottatt, klageSvarDager.verdi));

import type { Dag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

const RETNINGSLINJER = "2015-retningslinjer, standardverdi som må godkjennes";

/** Months of residence the local rules ask for; whoever has less is judged, never refused by it. */
export const botidKrav: readonly Satt<number>[] = [
  { verdi: 36, gyldigFra: "2015-01-01", kilde: RETNINGSLINJER, status: "ubekreftet" },
];
/** Two children share a bedroom when both are younger than this. */
export const delerRomUnder: readonly Satt<number>[] = [
  { verdi: 10, gyldigFra: "2015-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];
/** A contract that ends, or a discharge, within so many days counts as soon. */
export const snartDager: readonly Satt<number>[] = [
  { verdi: 90, gyldigFra: "2015-01-01", kilde: "standardverdi som må godkjennes", status: "ubekreftet" },
];

/** Who hears a complaint, part by part (`domain.md` §13 row 12): not confirmed, a lawyer decides. */
export const klageinstanser: readonly Satt<{ tildeling: string; hjelp: string; kode: string }>[] = [
  {
    verdi: { tildeling: "kommunalKlagenemnd", hjelp: "statsforvalteren", kode: "klagenemndOgStatsforvalter" },
    gyldigFra: "2015-01-01",
    kilde: "forvaltningsloven § 28 annet ledd; boligsosial lov § 7",
    status: "ubekreftet",
  },
];

export const satt = <T>(rader: readonly Satt<T>[], dag: Dag): T =>
  gjeldende(rader, dag < "2015-01-01" ? "2015-01-01" : dag).verdi;

import type { Dag } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";

export type Lovversjon = "fvl1967" | "fvl2025";

/** Which forvaltningslov a decision is made under. The 2025 act has no known commencement date; its row is added when it has. */
export const lovversjoner: readonly Satt<Lovversjon>[] = [
  { verdi: "fvl1967", gyldigFra: "1970-01-01", kilde: "LOV-1967-02-10", status: "bekreftet" },
];
export const lovversjon = (dag: Dag): Lovversjon => gjeldende(lovversjoner, dag).verdi;

/** The body that hears complaints about startlån: the municipal klagenemnd (fvl § 28 second paragraph), not Husbanken's. */
export const klageinstanser: readonly Satt<"kommunalKlagenemnd">[] = [
  {
    verdi: "kommunalKlagenemnd",
    gyldigFra: "1970-01-01",
    kilde: "forvaltningsloven § 28 annet ledd",
    status: "bekreftet",
  },
];
export const klageinstans = (dag: Dag) => gjeldende(klageinstanser, dag).verdi;

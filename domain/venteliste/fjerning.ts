import { type Dag, leggTilDager } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";
import type { Grunn } from "../kernel/tjeneste.ts";
import { alle, sjekk, type Vurdering } from "../kernel/vurdering.ts";

/** Days a household has to answer before it is decided whether its place ends (`domain.md` §13 row 16). */
export const forhandsvarselDager: readonly Satt<number>[] = [
  {
    verdi: 14,
    gyldigFra: "2015-01-01",
    kilde: "forvaltningsloven § 16; to uker er en standardverdi som må godkjennes",
    status: "ubekreftet",
  },
];

/** The last day to answer a notice given on `dag`. */
export const svarfrist = (dag: Dag): Dag => leggTilDager(dag, gjeldende(forhandsvarselDager, dag).verdi);

const LOKAL = "Askers retningslinjer for kommunal bolig (2015-retningslinjer) § 3";
const egenLesning = (kode: string, hjemmel: string): Grunn => ({
  kode,
  hjemmel,
  kilde: `${hjemmel.replace(/ §.*/, "")}, vår lesning`,
  status: "ubekreftet",
});

/** Why a place may end without the household's own wish. A reasoned no to an offer is none of them: it is assessed, not counted. */
export const fjerningsgrunner: readonly Grunn[] = [
  egenLesning("harBolig", "boligsosial lov § 4"),
  egenLesning("kanSelv", "boligsosial lov § 4"),
  egenLesning("gjentatteNei", LOKAL),
  egenLesning("svarerIkke", LOKAL),
  egenLesning("flyttet", "boligsosial lov § 3"),
];
export const erFjerningsgrunn = (kode: string) => fjerningsgrunner.some((g) => g.kode === kode);

/** What is known when a removal is proposed or decided. Days are ISO days; `svart` and `lest` say that there is an answer and that it was read. */
export type Fjerningsfakta = {
  grunn: string;
  varslet: Dag;
  frist: Dag;
  idag: Dag;
  svart: boolean;
  lest: boolean;
};

/**
 * May it be decided now? The party has been heard (notice given, the days passed, what she said was read), and a ground is named.
 * Whether the ground holds is for two people, with their reasons.
 */
export function vurderFjerning(f: Fjerningsfakta): Vurdering {
  return alle("fjerning", LOKAL, [
    sjekk("fjernVarslet", "forvaltningsloven § 16", f.idag > f.frist),
    sjekk("fjernHort", "forvaltningsloven § 16", !f.svart || f.lest, { svart: f.svart ? "ja" : "nei" }),
    sjekk("fjernGrunn", fjerningsgrunner.find((g) => g.kode === f.grunn)?.hjemmel ?? LOKAL, erFjerningsgrunn(f.grunn)),
  ]);
}

/** What stands in the way of proposing or deciding, as codes with a text; empty when nothing does. */
export const fjerningsmangler = (f: Fjerningsfakta): readonly string[] =>
  (vurderFjerning(f).deler ?? []).filter((del) => del.svar !== "oppfylt").map((del) => del.regel);

import { bemanninger } from "../bolig/koder.ts";
import { type Dag, leggTilManeder } from "../kernel/dag.ts";
import type { Kandidat, Tildelingsavtale, Tildelingsbolig } from "./fakta.ts";

/** Why a household cannot have a home, as message keys, in the order they are checked. */
export const utelukkelser = [
  "program",
  "forFaSoverom",
  "forMangeSoverom",
  "trinnfri",
  "rullestol",
  "heis",
  "forLiteBemanning",
  "bemanningUtenBehov",
  "dyr",
  "omrade",
  "malgruppeBolig",
  "malgruppeVedtak",
  "malgruppeHusbank",
  "kontraktForKort",
  "avtaleUtloper",
  "avvistFor",
  "harTilbud",
  "harValg",
] as const;
export type Utelukkelse = (typeof utelukkelser)[number];

type Rammer = { dag: Dag; ekstraSoverom: number; avtale?: Tildelingsavtale | undefined; avvist: boolean };

const rang = (b: Tildelingsbolig["bemanning"]) => bemanninger.indexOf(b);
const malgruppenokkel = { bolig: "malgruppeBolig", vedtak: "malgruppeVedtak", husbank: "malgruppeHusbank" } as const;

/** The need the household has, held against the home itself. */
function avBehovet(bolig: Tildelingsbolig, { behov }: Kandidat, ekstra: number): readonly (Utelukkelse | false)[] {
  return [
    bolig.soverom < behov.soverom && "forFaSoverom",
    bolig.soverom > behov.soverom + ekstra && "forMangeSoverom",
    behov.trinnfri && !bolig.trinnfri && "trinnfri",
    behov.rullestol && !bolig.rullestol && "rullestol",
    behov.heis && !bolig.heis && bolig.etasje > 1 && "heis",
    rang(bolig.bemanning) < rang(behov.bemanning) && "forLiteBemanning",
    behov.bemanning === "ingen" && bolig.bemanning !== "ingen" && "bemanningUtenBehov",
    behov.dyr && !bolig.dyr && "dyr",
    behov.omrader.length > 0 && !behov.omrader.includes(bolig.omrade) && "omrade",
  ];
}

/** What the home inherits: its service, whom it is kept for and by what, and the agreement it is let under. */
function arvet(bolig: Tildelingsbolig, { behov }: Kandidat, { dag, avtale }: Rammer): readonly (Utelukkelse | false)[] {
  const gruppe = bolig.malgruppe !== null && !(behov.malgrupper ?? []).includes(bolig.malgruppe);
  return [
    gruppe && malgruppenokkel[bolig.malgruppekilde],
    bolig.kontraktAr < behov.kontraktAr && "kontraktForKort",
    avtale !== undefined && leggTilManeder(dag, 12 * behov.kontraktAr) > avtale.gjelderTil && "avtaleUtloper",
  ];
}

/** Every hard requirement this household does not meet for this home; none means that it may have it. */
export function utelukket(bolig: Tildelingsbolig, kandidat: Kandidat, rammer: Rammer): readonly Utelukkelse[] {
  return [
    bolig.program !== kandidat.tjeneste && "program",
    ...avBehovet(bolig, kandidat, rammer.ekstraSoverom),
    ...arvet(bolig, kandidat, rammer),
    rammer.avvist && "avvistFor",
    kandidat.opptatt === "tilbud" && "harTilbud",
    kandidat.opptatt === "valg" && "harValg",
  ].filter((grunn): grunn is Utelukkelse => grunn !== false);
}

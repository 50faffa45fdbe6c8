import { er } from "../husstand/felt.ts";
import type { Felt, RaSvar } from "../kernel/felt.ts";

const jaNei = ["ja", "nei"] as const;

export const inntektstyper = [
  "lonn",
  "ufore",
  "alderspensjon",
  "aap",
  "dagpenger",
  "overgangsstonad",
  "introduksjon",
  "kvalifisering",
  "naering",
  "barnetrygd",
  "bidrag",
  "bostotte",
  "utleie",
  "sosialhjelp",
  "annet",
] as const;
export type Inntektstype = (typeof inntektstyper)[number];

export const gjeldstyper = [
  "studielan",
  "boliglan",
  "billan",
  "forbrukslan",
  "kredittkort",
  "inkasso",
  "annet",
] as const;
export type Gjeldstype = (typeof gjeldstyper)[number];

/** Income, debt and fixed costs of the household. */
export const okonomi = {
  harInntekt: { slag: "valg", valg: jaNei },
  inntekter: {
    slag: "liste",
    maksRader: 15,
    vises: er("harInntekt", "ja"),
    rad: {
      inntektType: { slag: "valg", valg: inntektstyper },
      inntektHvem: { slag: "valg", valg: ["jeg", "partner"], vises: er("samliv", "partner") },
      nettoMnd: { slag: "kroner", per: "mnd", min: 1 },
      varighet: { slag: "valg", valg: ["varig", "midlertidig"] },
      inntektSlutt: { slag: "dato", retning: "framtid", valgfritt: true, vises: er("varighet", "midlertidig") },
    },
  },
  bruttoAr: { slag: "kroner", per: "ar", vises: er("harInntekt", "ja"), begrunnes: true },
  harGjeld: { slag: "valg", valg: jaNei },
  gjeld: {
    slag: "liste",
    maksRader: 20,
    vises: er("harGjeld", "ja"),
    rad: {
      gjeldType: { slag: "valg", valg: gjeldstyper },
      saldo: { slag: "kroner", min: 1 },
      gjeldTerminMnd: { slag: "kroner", per: "mnd" },
      gjeldInnfris: { slag: "valg", valg: jaNei, vises: er("formal", "refinansiering", "utkjop") },
    },
  },
  barnehageMnd: { slag: "kroner", per: "mnd", valgfritt: true, vises: er("harBarn", "ja") },
  bidragBetaltMnd: { slag: "kroner", per: "mnd", valgfritt: true },
  bilMnd: { slag: "kroner", per: "mnd", valgfritt: true },
  andreFasteMnd: { slag: "kroner", per: "mnd", valgfritt: true },
} as const satisfies Record<string, Felt>;

/** Money put aside, and what has stood in the way. */
export const sparing = {
  egenkapital: { slag: "kroner" },
  sparerMnd: { slag: "kroner", per: "mnd" },
  sparehinder: {
    slag: "flervalg",
    valg: ["lavInntekt", "hoyHusleie", "gjeld", "forsorger", "uforutsett", "ingen", "annet"],
  },
  sparehinderTekst: { slag: "langtekst", maksLengde: 1000, valgfritt: true, sensitiv: true },
} as const satisfies Record<string, Felt>;

/** What the bank said. Nobody gets startlån when a bank lends enough (condition 1). */
export const banksvar = {
  bankSvar: { slag: "valg", valg: ["avslag", "delvis", "ikkeSpurt", "vetIkke"] },
  bankNavn: { slag: "tekst", maksLengde: 80, valgfritt: true, vises: er("bankSvar", "avslag", "delvis") },
  bankDato: { slag: "dato", retning: "fortid", valgfritt: true, vises: er("bankSvar", "avslag", "delvis") },
  bankBelop: { slag: "kroner", min: 1, vises: er("bankSvar", "delvis") },
  bankIkkeSpurtGrunn: { slag: "langtekst", maksLengde: 1000, vises: er("bankSvar", "ikkeSpurt") },
} as const satisfies Record<string, Felt>;

const eierBoligen = er("formal", "refinansiering", "utbedring", "tilpasning", "utkjop");
/** A home is known: found, or already owned. */
export const harKjentBolig = (svar: RaSvar) => eierBoligen(svar) || svar.harBolig === "ja";

/** The home the loan is for, when there is one. */
export const boligen = {
  harBolig: { slag: "valg", valg: jaNei, vises: (svar) => !eierBoligen(svar) },
  boligAdresse: { slag: "tekst", maksLengde: 200, vises: harKjentBolig, autocomplete: "off" },
  boligType: { slag: "valg", valg: ["leilighet", "rekkehus", "enebolig", "annet"], vises: harKjentBolig },
  boligRom: { slag: "tall", min: 1, maks: 20, vises: harKjentBolig },
  boligPris: { slag: "kroner", min: 1, vises: (svar) => svar.harBolig === "ja" && !eierBoligen(svar) },
  fellesgjeld: { slag: "kroner", valgfritt: true, vises: harKjentBolig },
  felleskostnaderMnd: { slag: "kroner", per: "mnd", valgfritt: true, vises: harKjentBolig },
  kommunaleAvgifterMnd: { slag: "kroner", per: "mnd", valgfritt: true, vises: harKjentBolig },
} as const satisfies Record<string, Felt>;

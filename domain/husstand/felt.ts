import type { Felt, RaSvar } from "../kernel/felt.ts";

/** The text answered, or nothing: a draft may hold any shape, and a list is not an answer to a single question. */
export const tekstsvar = (svar: RaSvar, felt: string): string => {
  const verdi = svar[felt];
  return typeof verdi === "string" ? verdi : "";
};

/** True when a single answer has one of the codes. */
export const er =
  (felt: string, ...koder: string[]) =>
  (svar: RaSvar) =>
    koder.includes(tekstsvar(svar, felt));

const jaNei = ["ja", "nei"] as const;

/** Who will live there. Every service that asks this, asks it by these names, so that one set of answers serves them all. */
export const husstand = {
  samliv: { slag: "valg", valg: ["alene", "partner"] },
  andreVoksne: { slag: "tall", min: 0, maks: 9 },
  forsorgerVoksne: {
    slag: "tall",
    min: 0,
    maks: 9,
    vises: (svar) => /^\s*[1-9]\s*$/.test(tekstsvar(svar, "andreVoksne")),
    begrunnes: true,
  },
  harBarn: { slag: "valg", valg: jaNei },
  barn: {
    slag: "liste",
    maksRader: 10,
    vises: er("harBarn", "ja"),
    rad: {
      alder: { slag: "tall", min: 0, maks: 17 },
      delingsgrad: { slag: "prosent", min: 1, maks: 100 },
    },
  },
} as const satisfies Record<string, Felt>;

/** Where and how they live now. */
export const boligIDag = {
  boform: {
    slag: "valg",
    valg: ["leierPrivat", "leierKommunal", "eier", "hosFamilie", "midlertidig", "utenBolig", "annet"],
  },
  boformAnnet: { slag: "tekst", maksLengde: 200, vises: er("boform", "annet") },
  boutgiftIDagMnd: {
    slag: "kroner",
    per: "mnd",
    vises: er("boform", "leierPrivat", "leierKommunal", "eier", "hosFamilie", "midlertidig", "annet"),
  },
  boddSiden: { slag: "dato", retning: "fortid" },
  iAsker: { slag: "valg", valg: jaNei },
  askerSiden: { slag: "dato", retning: "fortid", vises: er("iAsker", "ja") },
  askerGrunn: { slag: "langtekst", maksLengde: 1000, valgfritt: true, vises: er("iAsker", "nei"), begrunnes: true },
  maFlytte: { slag: "valg", valg: ["nei", "utloper", "oppsagt", "vetIkke"] },
  maFlytteDato: { slag: "dato", vises: er("maFlytte", "utloper", "oppsagt") },
  boligproblemer: {
    slag: "flervalg",
    valg: ["trangt", "dyrt", "darligStandard", "utrygt", "usikkertLeieforhold", "uegnet", "annet"],
  },
  boligproblemTekst: { slag: "langtekst", maksLengde: 2000, valgfritt: true, sensitiv: true },
} as const satisfies Record<string, Felt>;

/** The right to stay. A permit being renewed must not stop an application, so the day is never held to the future. */
export const oppholdsrett = {
  opphold: { slag: "valg", valg: ["nordisk", "permanent", "midlertidig", "vetIkke"], begrunnes: true },
  oppholdUtloper: { slag: "dato", vises: er("opphold", "midlertidig") },
  oppholdPlan: { slag: "langtekst", maksLengde: 1000, valgfritt: true, vises: er("opphold", "midlertidig", "vetIkke") },
} as const satisfies Record<string, Felt>;

/** What any home the municipality lets must give, and why it is asked for: by need, never by a named dwelling. */
export const boligkrav = {
  tilgjengelighet: { slag: "flervalg", valg: ["trinnfri", "rullestol", "heis", "ingen"] },
  behovTekst: { slag: "langtekst", maksLengde: 2000, sensitiv: true },
} as const satisfies Record<string, Felt>;

/** Help under boligsosial lov § 6 is decided on by itself, whatever becomes of the home. */
export const hjelpTilBolig = {
  onskerHjelp: { slag: "valg", valg: jaNei, begrunnes: true },
} as const satisfies Record<string, Felt>;

import { er, oppholdsrett } from "../husstand/felt.ts";
import type { Felt } from "../kernel/felt.ts";

const jaNei = ["ja", "nei"] as const;

/** What the loan is for, why, and the right to stay. */
export const behov = {
  formal: { slag: "valg", valg: ["kjop", "oppforing", "utbedring", "tilpasning", "refinansiering", "utkjop"] },
  laneonske: { slag: "kroner", min: 1, valgfritt: true },
  soverom: { slag: "tall", min: 1, maks: 9 },
  behovTekst: { slag: "langtekst", maksLengde: 2000, sensitiv: true },
  kanMisteBoligen: { slag: "valg", valg: ["ja", "nei", "vetIkke"], vises: er("formal", "refinansiering") },
  boligverdi: { slag: "kroner", min: 1, vises: er("formal", "refinansiering", "utkjop", "utbedring", "tilpasning") },
  jobbhinder: { slag: "valg", valg: jaNei },
  jobbhinderTekst: { slag: "langtekst", maksLengde: 1000, vises: er("jobbhinder", "ja") },
  saerligeBehov: { slag: "valg", valg: jaNei, begrunnes: true },
  saerligeBehovTekst: {
    slag: "langtekst",
    maksLengde: 2000,
    sensitiv: true,
    begrunnes: true,
    vises: er("saerligeBehov", "ja"),
  },
  ...oppholdsrett,
} as const satisfies Record<string, Felt>;

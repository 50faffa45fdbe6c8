import { boligIDag, boligkrav, er, hjelpTilBolig, husstand, oppholdsrett } from "../husstand/felt.ts";
import type { Felt } from "../kernel/felt.ts";
import type { LesteSvar } from "../kernel/les-felt.ts";

const jaNei = ["ja", "nei"] as const;

/** What the home must give: by need, never by a named dwelling. Whether a person needs help in daily life is asked; why is not. */
export const boligbehov = {
  bemanningsbehov: { slag: "valg", valg: ["uten", "med", "vetIkke"], begrunnes: true },
  tilgjengelighet: boligkrav.tilgjengelighet,
  dyr: { slag: "valg", valg: jaNei },
  utrygg: { slag: "valg", valg: ["ja", "nei", "vetIkke"], begrunnes: true },
  utskrives: { slag: "valg", valg: ["nei", "institusjon", "fengsel"], begrunnes: true },
  utskrivesDato: { slag: "dato", vises: er("utskrives", "institusjon", "fengsel") },
  behovTekst: boligkrav.behovTekst,
} as const satisfies Record<string, Felt>;

/** What has been tried: who can own or rent alone is helped to that first. */
export const forsok = {
  provd: { slag: "flervalg", valg: ["privatLeie", "startlan", "bank", "bostotte", "ingenting"] },
  provdTekst: { slag: "langtekst", maksLengde: 2000, valgfritt: true, sensitiv: true },
  inntektHusstandMnd: { slag: "kroner", per: "mnd", begrunnes: true },
  ...hjelpTilBolig,
  ...oppholdsrett,
} as const satisfies Record<string, Felt>;

export const kommunalBoligFelt = { ...husstand, ...boligIDag, ...boligbehov, ...forsok };
export type KommunalBoligSvar = LesteSvar<typeof kommunalBoligFelt>;

import { nb } from "./nb.ts";

/** One line per language; `messages.test.ts` holds keys and arguments equal to bokmål. */
export const sprak = {
  nb: { tekster: nb, navn: "Bokmål", retning: "ltr" },
} as const;

export type Mal = keyof typeof sprak;
export const maler = Object.keys(sprak) as Mal[];
export const standardmal = "nb" satisfies Mal;

export const erMal = (verdi: unknown): verdi is Mal => typeof verdi === "string" && Object.hasOwn(sprak, verdi);

import { createTranslator } from "use-intl/core";
import { nb } from "./nb.ts";

/**
 * Bokmål outside React, for use cases and the worker. Throws on a missing key or value: a letter with a hole is never made.
 * Numbers, dates and money are given as finished text (`usecases/brev/formater.ts`).
 */
export const tekst = createTranslator({
  locale: "nb",
  messages: nb,
  timeZone: "Europe/Oslo",
  onError: (feil) => {
    throw feil;
  },
});

/** The same for keys that are made from data («startlan.felt.<navn>.etikett»). Throws like `tekst`. */
export const tekstAv = tekst as unknown as (
  nokkel: string,
  verdier?: Readonly<Record<string, string | number>>,
) => string;

/** True when a key that is made from data has a text. */
export const harTekst = (nokkel: string): boolean => tekst.has(nokkel as Parameters<typeof tekst.has>[0]);

import type { SakHandling, SakTilstand } from "../sak/tilstand.ts";

/** Outcomes of a startlån decision; each is the state the case then is in. */
export const utfall = ["innvilget_bevis", "innvilget_tilsagn", "avslatt"] as const satisfies readonly SakTilstand[];
export type Utfall = (typeof utfall)[number];

export const erUtfall = (tekst: string): tekst is Utfall => (utfall as readonly string[]).includes(tekst);
export const erInnvilget = (u: Utfall) => u !== "avslatt";

/** The act of the state machine that each outcome is. */
export const vedtakshandling = {
  innvilget_bevis: "vedtaBevis",
  innvilget_tilsagn: "vedtaTilsagn",
  avslatt: "vedtaAvslag",
} as const satisfies Record<Utfall, SakHandling>;

/** Conditions that a grant may carry; texts in `messages/nb/startlan.json` under `vilkar`. */
export const vilkar = ["brukesIAsker", "godkjenningForBud", "egenBruk", "pant", "forsikring", "egenkapital"] as const;

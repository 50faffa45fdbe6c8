import type { SakHandling } from "../sak/tilstand.ts";
import type { Brevmal } from "./brev.ts";

/** What kind of answer an outcome is. A part-grant gives less than was asked for; a dismissal does not judge the matter (fvl § 2). */
export type Utfallsslag = "innvilgelse" | "delvis" | "avslag" | "avvisning";

type Definisjon = { slag: Utfallsslag; handling: SakHandling; brev: Brevmal };

/**
 * Outcomes of a startlån decision, stored on the vedtak. Each is one act of the state machine, which gives the state the case then
 * is in: a part-grant leads where a grant leads, since the loan runs the same way afterwards. Each sends its own letter.
 */
export const utfallene = {
  innvilget_bevis: { slag: "innvilgelse", handling: "vedtaBevis", brev: "vedtak_innvilget" },
  innvilget_tilsagn: { slag: "innvilgelse", handling: "vedtaTilsagn", brev: "vedtak_innvilget" },
  delvis_bevis: { slag: "delvis", handling: "vedtaBevis", brev: "vedtak_delvis" },
  delvis_tilsagn: { slag: "delvis", handling: "vedtaTilsagn", brev: "vedtak_delvis" },
  avslatt: { slag: "avslag", handling: "vedtaAvslag", brev: "vedtak_avslag" },
  avvist: { slag: "avvisning", handling: "vedtaAvvisning", brev: "vedtak_avvist" },
} as const satisfies Record<string, Definisjon>;
export type Utfall = keyof typeof utfallene;
export const utfall = Object.keys(utfallene) as [Utfall, ...Utfall[]];

export const erUtfall = (tekst: string): tekst is Utfall => Object.hasOwn(utfallene, tekst);
/** The kind of a stored outcome; undefined for one that this release does not know, or for none. */
export const slagAv = (u: string): Utfallsslag | undefined => (erUtfall(u) ? utfallene[u].slag : undefined);

/** A loan is given, whole or in part. */
export const erInnvilget = (u: string) => ["innvilgelse", "delvis"].includes(slagAv(u) ?? "");
/** A maximum for a home that is not yet found, with a last day. */
export const erBevis = (u: string) => erUtfall(u) && utfallene[u].handling === "vedtaBevis";
/** The conditions of the service were judged; a dismissal stands on something else. */
export const erVurdert = (u: string) => slagAv(u) !== "avvisning";

/** Conditions that a grant may carry; texts in `messages/nb/startlan.json` under `vilkar`. */
export const vilkar = ["brukesIAsker", "godkjenningForBud", "egenBruk", "pant", "forsikring", "egenkapital"] as const;

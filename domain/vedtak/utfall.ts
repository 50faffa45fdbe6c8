import type { SakHandling } from "../sak/tilstand.ts";
import type { Brevmal } from "./brev.ts";

/** What kind of answer an outcome is. A part-grant gives less than was asked for; a dismissal does not judge the matter (fvl § 2). */
export type Utfallsslag = "innvilgelse" | "delvis" | "avslag" | "avvisning";

type Definisjon = { slag: Utfallsslag; handling: SakHandling; brev: Brevmal };

/**
 * Every outcome of a decision, stored on the vedtak; a service says which are its own. Each is one act of the state machine, which
 * gives the state the case then is in: a part-grant leads where a grant leads, since the loan runs the same way afterwards, and a
 * refusal of a home leads where any refusal does. Each sends its own letter.
 */
export const utfallene = {
  innvilget_bevis: { slag: "innvilgelse", handling: "vedtaBevis", brev: "vedtak_innvilget" },
  innvilget_tilsagn: { slag: "innvilgelse", handling: "vedtaTilsagn", brev: "vedtak_innvilget" },
  delvis_bevis: { slag: "delvis", handling: "vedtaBevis", brev: "vedtak_delvis" },
  delvis_tilsagn: { slag: "delvis", handling: "vedtaTilsagn", brev: "vedtak_delvis" },
  godkjent_venteliste: { slag: "innvilgelse", handling: "vedtaVenteliste", brev: "vedtak_venteliste" },
  direkte_tildelt: { slag: "innvilgelse", handling: "vedtaDirekte", brev: "vedtak_venteliste" },
  avslatt: { slag: "avslag", handling: "vedtaAvslag", brev: "vedtak_avslag" },
  avslatt_bolig: { slag: "avslag", handling: "vedtaAvslag", brev: "vedtak_avslag_bolig" },
  avvist: { slag: "avvisning", handling: "vedtaAvvisning", brev: "vedtak_avvist" },
  // Decided about a place on the list, by its own way; no service offers it as an answer to an application.
  fjernet_venteliste: { slag: "avslag", handling: "fjern", brev: "vedtak_fjernet" },
} as const satisfies Record<string, Definisjon>;
export type Utfall = keyof typeof utfallene;
export const utfall = Object.keys(utfallene) as [Utfall, ...Utfall[]];

export const erUtfall = (tekst: string): tekst is Utfall => Object.hasOwn(utfallene, tekst);
/** The kind of a stored outcome; undefined for one that this release does not know, or for none. */
export const slagAv = (u: string): Utfallsslag | undefined => (erUtfall(u) ? utfallene[u].slag : undefined);

/** The word by which forms and their styles know what fields belong to an outcome. */
export type Utfallsord = "innvilget" | "delvis" | "plass" | "avslatt" | "avvist";
export function utfallsord(u: string): Utfallsord | undefined {
  if (erPlass(u)) return "plass";
  const ord = { innvilgelse: "innvilget", delvis: "delvis", avslag: "avslatt", avvisning: "avvist" } as const;
  const slag = slagAv(u);
  return slag && ord[slag];
}

/** Approved for a home: a place on the waiting list, or a home at once. */
export const erPlass = (u: string) =>
  erUtfall(u) && ["vedtaVenteliste", "vedtaDirekte"].includes(utfallene[u].handling);
/** A place on the list ends: proposed and decided where the place is, never as an answer to an application. */
export const erFjerning = (u: string) => erUtfall(u) && utfallene[u].handling === "fjern";
/** What was applied for is given, whole or in part. */
export const erInnvilget = (u: string) => ["innvilgelse", "delvis"].includes(slagAv(u) ?? "");
/** A sum of money is given: of a loan, never of a place or a home. */
export const gjelderBelop = (u: string) => erInnvilget(u) && !erPlass(u);
/** A maximum for a home that is not yet found, with a last day. */
export const erBevis = (u: string) => erUtfall(u) && utfallene[u].handling === "vedtaBevis";
/** The conditions of the service were judged; a dismissal stands on something else. */
export const erVurdert = (u: string) => slagAv(u) !== "avvisning";

/** Conditions that a grant may carry; texts in `messages/nb/startlan.json` under `vilkar`. */
export const vilkar = ["brukesIAsker", "godkjenningForBud", "egenBruk", "pant", "forsikring", "egenkapital"] as const;

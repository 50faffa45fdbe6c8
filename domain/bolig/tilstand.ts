import { ok, refuse } from "../kernel/outcome.ts";
import { followOvergang } from "../kernel/overgang.ts";

/*
 * The life of a home (`domain.md` §9.2): planned, made ready, free, kept for an offer, let, given notice, moved out of, made ready again.
 * A let home may be repaired while it is let; a free one may be taken out of use or disposed of.
 */
export const boligOverganger = {
  planlagt: { klargjor: "klargjoring" },
  klargjoring: { meldLedig: "ledig", taUtAvDrift: "ute_av_drift" },
  ledig: { reserver: "reservert", taUtAvDrift: "ute_av_drift", avhend: "avhendet", klargjor: "klargjoring" },
  reservert: { frigi: "ledig", leiUt: "utleid", taUtAvDrift: "ute_av_drift" },
  utleid: { siOpp: "oppsagt", startVedlikehold: "vedlikehold", flyttUt: "fraflyttet" },
  vedlikehold: { avsluttVedlikehold: "utleid", siOpp: "oppsagt", flyttUt: "fraflyttet" },
  oppsagt: { flyttUt: "fraflyttet", trekkOppsigelse: "utleid" },
  fraflyttet: { klargjor: "klargjoring" },
  ute_av_drift: { klargjor: "klargjoring", avhend: "avhendet" },
  avhendet: {},
} as const;

export type BoligTilstand = keyof typeof boligOverganger;
export type BoligHandling = { [T in BoligTilstand]: keyof (typeof boligOverganger)[T] }[BoligTilstand];
export const boligTilstander = Object.keys(boligOverganger) as readonly BoligTilstand[];

/** What the guards of the drawing ask about. */
export type BoligVilkar = {
  /** A tenancy of the home is signed by both. */
  signertKontrakt: boolean;
  /** Every point of the present round of making ready is ticked. */
  klargjort: boolean;
};

/**
 * The state an act leads to. Refusals: bolig.ulovligOvergang; bolig.manglerKontrakt (let without a signed contract);
 * bolig.ikkeKlargjort (called free with points of the checklist open).
 */
export function nesteBolig(fra: BoligTilstand, handling: BoligHandling, vilkar: BoligVilkar) {
  const til = followOvergang<BoligTilstand>(boligOverganger, fra, handling);
  if (!til) return refuse("bolig.ulovligOvergang");
  if (handling === "leiUt" && !vilkar.signertKontrakt) return refuse("bolig.manglerKontrakt");
  if (handling === "meldLedig" && !vilkar.klargjort) return refuse("bolig.ikkeKlargjort");
  return ok(til);
}

import { ok, refuse } from "../kernel/outcome.ts";
import { followOvergang } from "../kernel/overgang.ts";

/*
 * The life of a case.
 * A resident writes a soknad (`utkast`). Sending it makes the soknad `innsendt` and gives birth to a sak in `mottatt`.
 * Somebody takes it, or a leader assigns it: `under_behandling`. Papers missing: `venter_dokumentasjon`, until they come or
 * the deadline passes; then it is decided on what there is. Within a month there is an answer or a foreløpig svar.
 * The caseworker proposes: `innstilt`. Another person returns it with a reason, or decides: `innvilget_bevis` (a maximum,
 * home not yet found), `innvilget_tilsagn` (this home), `avslatt`, or `avvist` (not for us to judge: wrong municipality, nobody
 * who may apply, nothing to decide). Until then the resident may withdraw: `trukket`.
 * A decision can be complained about within three weeks: `klage_mottatt`; the complaint has its own life (domain/klage).
 * A bevis leads to a home that is judged, bought, signed and paid out; unused, it runs out (`utlopt`). The loan then runs,
 * is followed up, and is one day repaid (`innfridd`).
 * A municipal home: `godkjent_venteliste` until one is `tildelt`, by contract (`kontrakt`) to `innflyttet`; or off the list by a vedtak
 * (`fjernet`) or her own wish (`trukket`). Every move is one line below, one event in the chain, one use case.
 */
export const overganger = {
  mottatt: { fordel: "under_behandling", forelopigSvar: "mottatt", trekk: "trukket" },
  under_behandling: {
    forelopigSvar: "under_behandling",
    etterspor: "venter_dokumentasjon",
    innstill: "innstilt",
    trekk: "trukket",
  },
  venter_dokumentasjon: { ettersend: "under_behandling", fristUte: "under_behandling", trekk: "trukket" },
  innstilt: {
    returner: "under_behandling",
    vedtaBevis: "innvilget_bevis",
    vedtaTilsagn: "innvilget_tilsagn",
    vedtaVenteliste: "godkjent_venteliste",
    vedtaDirekte: "direkte_tildelt",
    vedtaAvslag: "avslatt",
    vedtaAvvisning: "avvist",
    trekk: "trukket",
  },
  innvilget_bevis: { meldBolig: "bolig_vurderes", utlop: "utlopt", klag: "klage_mottatt" },
  innvilget_tilsagn: { klag: "klage_mottatt" },
  // A complaint about the profile or the band takes nobody off the list: the case stays where it is.
  godkjent_venteliste: {
    tildel: "tildelt",
    fjern: "fjernet",
    trekkPlass: "trukket",
    klag: "godkjent_venteliste",
  },
  direkte_tildelt: { tildel: "tildelt", trekkPlass: "trukket", klag: "direkte_tildelt" },
  tildelt: { inngaKontrakt: "kontrakt", angreTildeling: "godkjent_venteliste" },
  kontrakt: { flyttInn: "innflyttet", angreTildeling: "godkjent_venteliste" },
  innflyttet: {},
  fjernet: { klag: "klage_mottatt" },
  avslatt: { klag: "klage_mottatt" },
  avvist: { klag: "klage_mottatt" },
  bolig_vurderes: { godkjennBolig: "bolig_godkjent", avvisBolig: "innvilget_bevis" },
  bolig_godkjent: { registrerKontrakt: "dokumenter_til_signering" },
  dokumenter_til_signering: { tinglys: "utbetalingsklar" },
  utbetalingsklar: { utbetal: "utbetalt" },
  utbetalt: { startLan: "lopende" },
  lopende: { mislighold: "oppfolging", innfri: "innfridd" },
  oppfolging: { innfri: "innfridd" },
  klage_mottatt: {},
  utlopt: {},
  trukket: {},
  innfridd: {},
} as const;

export type SakTilstand = keyof typeof overganger;
export type SakHandling = { [T in SakTilstand]: keyof (typeof overganger)[T] }[SakTilstand];
export const sakTilstander = Object.keys(overganger) as readonly SakTilstand[];

/** Before anything is decided: somebody owes the resident an answer. */
export const ubesluttede = ["mottatt", "under_behandling", "venter_dokumentasjon", "innstilt"] as const;
/** A vedtak stands and may be complained about. */
export const avgjorte = [
  "innvilget_bevis",
  "innvilget_tilsagn",
  "godkjent_venteliste",
  "direkte_tildelt",
  "fjernet",
  "avslatt",
  "avvist",
] as const;

const finnes = (liste: readonly SakTilstand[], tilstand: SakTilstand) => liste.includes(tilstand);
export const erUbesluttet = (tilstand: SakTilstand) => finnes(ubesluttede, tilstand);
export const erAvgjort = (tilstand: SakTilstand) => finnes(avgjorte, tilstand);
/** Something is still to be done by the municipality: undecided, or complained about. The queue's `apen`. */
export const erApen = (tilstand: SakTilstand) => erUbesluttet(tilstand) || tilstand === "klage_mottatt";
/** Approved for a home and not yet given one. */
export const erPaVenteliste = (tilstand: SakTilstand) => finnes(["godkjent_venteliste", "direkte_tildelt"], tilstand);
/** Nothing more can happen to it. */
export const erLukket = (tilstand: SakTilstand) => finnes(["trukket", "utlopt", "innfridd", "innflyttet"], tilstand);

/** True for text that is a state of a case: what a query parameter or a row must be. */
export const erSakTilstand = (tekst: string): tekst is SakTilstand => Object.hasOwn(overganger, tekst);

/** The state an act leads to, or `sak.ulovligOvergang`. */
export function neste(fra: SakTilstand, handling: SakHandling) {
  const til = followOvergang<SakTilstand>(overganger, fra, handling);
  return til ? ok(til) : refuse("sak.ulovligOvergang");
}

/** Acts the machine allows from here; the screen filters them by policy. */
export const handlinger = (tilstand: SakTilstand) => Object.keys(overganger[tilstand]) as readonly SakHandling[];

export const soknadOverganger = {
  utkast: { sendInn: "innsendt", slett: "slettet" },
  innsendt: {},
  slettet: {},
} as const;
export type SoknadTilstand = keyof typeof soknadOverganger;
export type SoknadHandling = "sendInn" | "slett";

/** The state of a soknad after an act, or `soknad.ulovligOvergang`. */
export function nesteSoknad(fra: SoknadTilstand, handling: SoknadHandling) {
  const til = followOvergang<SoknadTilstand>(soknadOverganger, fra, handling);
  return til ? ok(til) : refuse("soknad.ulovligOvergang");
}

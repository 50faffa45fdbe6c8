import { type Actor, type Ansatt, dekker, type Gradering, harRolle, innenFullmakt, nivaRang } from "../kernel/actor.ts";
import { leiepolicy } from "../leie/policy.ts";
import {
  erApen,
  erAvgjort,
  erLukket,
  erPaVenteliste,
  erUbesluttet,
  type SakTilstand,
  type SoknadTilstand,
} from "./tilstand.ts";

/** `tjeneste` is what a fullmakt is held against: facts that do not name it are nothing for a representative. */
export type SoknadFakta = { sokerId: string; tilstand: SoknadTilstand; tjeneste?: string };

export type SakFakta = {
  sokerId: string;
  tjeneste?: string;
  enhet: string;
  /** The member of staff who has the case. */
  ansvarlig: string | null;
  tilstand: SakTilstand;
  gradering: Gradering;
  /** Staff who may never come near it: their own or their kin's case, or a declared conflict (`security-reliability.md` C3). */
  inhabile: readonly string[];
  /** Who proposed the innstilling that lies for decision or was decided. */
  foreslattAv?: string | null;
  besluttetAv?: string | null;
  /** Who proposed what lies for another to decide about the place on the list: a new priority, or a removal. */
  plassforslagAv?: string | null;
};

/** A place on the waiting list: the two adults who may answer for the household. */
export type PlassFakta = { sokerId: string; medsokerId: string | null; venter: boolean };

/** One line of the look-up log: whose case, in which unit, by whom. */
export type OppslagFakta = { personId: string; enhet: string; ansattId: string };

const niva = (actor: Actor) => (actor.kind === "innbygger" ? nivaRang(actor.acr) : -1);
/** Her own, or by fullmakt that of the one she acts for. */
const egen = (actor: Actor, eier: string, tjeneste?: string) =>
  actor.kind === "innbygger" &&
  actor.personId === eier &&
  innenFullmakt(actor, tjeneste) &&
  niva(actor) >= nivaRang("idporten-loa-substantial");

/** Sending needs the high level; the one who lacks it is asked to step up, not told that nothing is there. */
export const manglerNiva = (actor: Actor) => actor.kind === "innbygger" && niva(actor) < nivaRang("idporten-loa-high");

/** Deciding needs a login just made; the one who lacks it is asked to sign in again, not told that nothing is there (C2 «S»). */
export const maBekrefte = (actor: Actor) => actor.kind === "ansatt" && !actor.fersk;

const jobb = (actor: Actor, ...navn: string[]) => actor.kind === "system" && navn.includes(actor.jobb);

/** Staff past the hard denials that no role lifts: protected address without clearance, own or kin's case; and within the unit. */
const ansattVed = (actor: Actor, sak: SakFakta): Ansatt | undefined =>
  actor.kind === "ansatt" &&
  dekker(actor.klarering, sak.gradering) &&
  !sak.inhabile.includes(actor.ansattId) &&
  actor.enheter.includes(sak.enhet)
    ? actor
    : undefined;

const tildelt = (actor: Actor, sak: SakFakta) => {
  const ansatt = ansattVed(actor, sak);
  return ansatt !== undefined && harRolle(ansatt, "saksbehandler") && sak.ansvarlig === ansatt.ansattId;
};
const iEnheten = (actor: Actor, sak: SakFakta, ...roller: Parameters<typeof harRolle>[1][]) => {
  const ansatt = ansattVed(actor, sak);
  return ansatt !== undefined && harRolle(ansatt, ...roller);
};
/** A decider's inbox: what lies for decision in the unit, and what she decided herself. */
const tilBeslutning = (actor: Actor, sak: SakFakta) => {
  const ansatt = ansattVed(actor, sak);
  if (ansatt === undefined || !harRolle(ansatt, "beslutter")) return false;
  return sak.tilstand === "innstilt" || sak.besluttetAv === ansatt.ansattId;
};
/** An auditor sees finished cases of every unit, clearance and conflict still counting. */
const revisjon = (actor: Actor, sak: SakFakta) =>
  harRolle(actor, "revisor") &&
  actor.kind === "ansatt" &&
  dekker(actor.klarering, sak.gradering) &&
  !sak.inhabile.includes(actor.ansattId) &&
  (erAvgjort(sak.tilstand) || erLukket(sak.tilstand));

/** Another pair of eyes, with the innstilling before them. One human with two roles is still one. */
const annetParOyne = (actor: Actor, sak: SakFakta) => {
  const ansatt = ansattVed(actor, sak);
  if (ansatt === undefined || !harRolle(ansatt, "beslutter", "leder")) return false;
  return sak.tilstand === "innstilt" && Boolean(sak.foreslattAv) && sak.foreslattAv !== ansatt.ansattId;
};

/** The household stands on the list, and this is hers to follow up. */
const paLista = (actor: Actor, sak: SakFakta, ...roller: Parameters<typeof harRolle>[1][]) =>
  erPaVenteliste(sak.tilstand) && iEnheten(actor, sak, ...roller);
/** What is proposed about a place is decided by another than the proposer, as any innstilling. */
const annetParOynePlass = (actor: Actor, sak: SakFakta) =>
  paLista(actor, sak, "beslutter", "leder") &&
  actor.kind === "ansatt" &&
  Boolean(sak.plassforslagAv) &&
  sak.plassforslagAv !== actor.ansattId;
const liste = ["saksbehandler", "beslutter", "leder", "boligforvalter"] as const;

const iArbeid = (sak: SakFakta) => erUbesluttet(sak.tilstand) && sak.tilstand !== "innstilt";

/**
 * Who may do what: sentences about facts, one per act, deny by default. Pure and synchronous; the use case loads the facts.
 * The table it must equal stands in `policy.test.ts`, written from `security-reliability.md` C2 on its own.
 */
export const policy = {
  startSoknad: (actor: Actor, { tjeneste }: { tjeneste?: string }) =>
    actor.kind === "innbygger" && innenFullmakt(actor, tjeneste) && niva(actor) >= 0,
  readDraft: (actor: Actor, s: SoknadFakta) => egen(actor, s.sokerId, s.tjeneste) && s.tilstand === "utkast",
  editDraft: (actor: Actor, s: SoknadFakta) => egen(actor, s.sokerId, s.tjeneste) && s.tilstand === "utkast",
  deleteDraft: (actor: Actor, s: SoknadFakta) =>
    s.tilstand === "utkast" && (egen(actor, s.sokerId, s.tjeneste) || jobb(actor, "rydd")),
  readSentSoknad: (actor: Actor, s: SoknadFakta) => egen(actor, s.sokerId, s.tjeneste) && s.tilstand === "innsendt",
  submit: (actor: Actor, s: SoknadFakta) =>
    egen(actor, s.sokerId, s.tjeneste) && s.tilstand === "utkast" && !manglerNiva(actor),

  readSak: (actor: Actor, sak: SakFakta) =>
    egen(actor, sak.sokerId, sak.tjeneste) ||
    iEnheten(actor, sak, "saksbehandler", "leder") ||
    tilBeslutning(actor, sak) ||
    revisjon(actor, sak) ||
    jobb(actor, "brev", "varsel", "frister"),
  readSensitive: (actor: Actor, sak: SakFakta) =>
    egen(actor, sak.sokerId, sak.tjeneste) ||
    tildelt(actor, sak) ||
    tilBeslutning(actor, sak) ||
    (iEnheten(actor, sak, "leder") && actor.kind === "ansatt" && sak.ansvarlig === actor.ansattId),
  withdraw: (actor: Actor, sak: SakFakta) =>
    erUbesluttet(sak.tilstand) && (egen(actor, sak.sokerId, sak.tjeneste) || tildelt(actor, sak)),
  addDocuments: (actor: Actor, sak: SakFakta) =>
    erApen(sak.tilstand) && (egen(actor, sak.sokerId, sak.tjeneste) || tildelt(actor, sak)),

  listKo: (actor: Actor) => harRolle(actor, "saksbehandler", "beslutter", "leder"),
  searchFnr: (actor: Actor) => harRolle(actor, "saksbehandler", "beslutter", "leder"),
  takeSak: (actor: Actor, sak: SakFakta) =>
    iEnheten(actor, sak, "saksbehandler") && sak.ansvarlig === null && erApen(sak.tilstand),
  handBack: (actor: Actor, sak: SakFakta) => tildelt(actor, sak) && erApen(sak.tilstand),
  assignSak: (actor: Actor, sak: SakFakta) => iEnheten(actor, sak, "leder") && erApen(sak.tilstand),

  assess: (actor: Actor, sak: SakFakta) => tildelt(actor, sak) && iArbeid(sak),
  requestDocuments: (actor: Actor, sak: SakFakta) => tildelt(actor, sak) && sak.tilstand === "under_behandling",
  writeNote: (actor: Actor, sak: SakFakta) =>
    tildelt(actor, sak) || tilBeslutning(actor, sak) || iEnheten(actor, sak, "leder"),
  propose: (actor: Actor, sak: SakFakta) => tildelt(actor, sak) && sak.tilstand === "under_behandling",
  approve: annetParOyne,
  returnInnstilling: annetParOyne,
  sendLetter: (actor: Actor, sak: SakFakta) =>
    tildelt(actor, sak) || iEnheten(actor, sak, "beslutter", "leder") || jobb(actor, "brev", "frister"),

  readVedtak: (actor: Actor, sak: SakFakta) => egen(actor, sak.sokerId, sak.tjeneste) && !erUbesluttet(sak.tilstand),
  complain: (actor: Actor, sak: SakFakta) => egen(actor, sak.sokerId, sak.tjeneste) && erAvgjort(sak.tilstand),

  /** Held back from erasure, let go of again, or released when its time is out (C2 «Delete/anonymize»). */
  decideOppbevaring: (actor: Actor, sak: SakFakta) => iEnheten(actor, sak, "leder"),
  listVenteliste: (actor: Actor) => harRolle(actor, ...liste),
  readRapport: (actor: Actor) => harRolle(actor, ...liste),
  readVenteplass: (actor: Actor, sak: SakFakta) =>
    iEnheten(actor, sak, "saksbehandler", "leder") ||
    (iEnheten(actor, sak, "beslutter") &&
      actor.kind === "ansatt" &&
      (Boolean(sak.plassforslagAv) || sak.besluttetAv === actor.ansattId)),
  followPlass: (actor: Actor, sak: SakFakta) => paLista(actor, sak, "saksbehandler", "leder"),
  takePlass: (actor: Actor, sak: SakFakta) => paLista(actor, sak, "saksbehandler") && sak.ansvarlig === null,
  assignPlass: (actor: Actor, sak: SakFakta) => paLista(actor, sak, "leder"),
  proposePlass: (actor: Actor, sak: SakFakta) => tildelt(actor, sak) && erPaVenteliste(sak.tilstand),
  decidePlass: annetParOynePlass,
  answerPlass: (actor: Actor, sak: SakFakta) => egen(actor, sak.sokerId) && erPaVenteliste(sak.tilstand),
  resolveDuplikat: (actor: Actor, sak: SakFakta) => iEnheten(actor, sak, "saksbehandler", "leder"),

  readPlass: (actor: Actor, p: PlassFakta) =>
    egen(actor, p.sokerId) || (p.medsokerId !== null && egen(actor, p.medsokerId)),
  confirmPlass: (actor: Actor, p: PlassFakta) =>
    p.venter && (egen(actor, p.sokerId) || (p.medsokerId !== null && egen(actor, p.medsokerId))),
  reportEndring: (actor: Actor, p: PlassFakta) => p.venter && egen(actor, p.sokerId),
  leavePlass: (actor: Actor, p: PlassFakta) => p.venter && egen(actor, p.sokerId),
  redrive: (actor: Actor, sak: SakFakta) =>
    tildelt(actor, sak) || iEnheten(actor, sak, "leder") || harRolle(actor, "sysadmin"),
  readLog: (actor: Actor, linje: OppslagFakta) =>
    egen(actor, linje.personId) ||
    (actor.kind === "ansatt" &&
      (harRolle(actor, "revisor") ||
        (harRolle(actor, "leder") && actor.enheter.includes(linje.enhet)) ||
        (harRolle(actor, "saksbehandler", "beslutter") && linje.ansattId === actor.ansattId))),
  readSecurityLog: (actor: Actor) => harRolle(actor, "sysadmin", "revisor"),
  /** Nobody passes on a fullmakt she acts by. */
  giveFullmakt: (actor: Actor) => actor.kind === "innbygger" && egen(actor, actor.personId),
  /** Either side may end it; the one it concerns also when it is another who acts. */
  endFullmakt: (actor: Actor, fullmakt: { giverId: string; mottakerId: string | undefined }) =>
    egen(actor, fullmakt.giverId) || (fullmakt.mottakerId !== undefined && egen(actor, fullmakt.mottakerId)),
  exportOwn: (actor: Actor, personId: string) => egen(actor, personId),

  ...leiepolicy,
};
export type Policy = keyof typeof policy;

/** True when the look must carry a reason the person wrote: a case read by somebody who does not have it (C2's R). */
export const kreverFormal = (actor: Actor, sak: SakFakta) =>
  actor.kind === "ansatt" && sak.ansvarlig !== actor.ansattId && !tilBeslutning(actor, sak);

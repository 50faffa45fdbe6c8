import { type Actor, type Ansatt, dekker, type Gradering, harRolle, nivaRang, type Rolle } from "../kernel/actor.ts";

export type LeieFakta = {
  /** The one who signs, gives notice and is written to. */
  leierId: string;
  /** The other adult of the household: sees it all and may ask. */
  medsokerId: string | null;
  enhet: string;
  gradering: Gradering;
  inhabile: readonly string[];
  /** Who proposed the answer to a request for extension that lies for decision. */
  foreslattAv?: string | null;
};

// A fullmakt is for the application and its case; who signs and lives there acts herself.
const niva = (actor: Actor) => (actor.kind === "innbygger" && !actor.fullmektig ? nivaRang(actor.acr) : -1);
const leier = (actor: Actor, l: LeieFakta) =>
  actor.kind === "innbygger" && actor.personId === l.leierId && niva(actor) >= nivaRang("idporten-loa-substantial");
const husstanden = (actor: Actor, l: LeieFakta) =>
  leier(actor, l) ||
  (actor.kind === "innbygger" &&
    l.medsokerId !== null &&
    actor.personId === l.medsokerId &&
    niva(actor) >= nivaRang("idporten-loa-substantial"));

/** Staff past the denials that no role lifts: protected address without clearance, own or kin's; and within the unit. */
const iEnheten = (actor: Actor, l: LeieFakta, ...roller: readonly Rolle[]): Ansatt | undefined =>
  actor.kind === "ansatt" &&
  dekker(actor.klarering, l.gradering) &&
  !l.inhabile.includes(actor.ansattId) &&
  actor.enheter.includes(l.enhet) &&
  harRolle(actor, ...roller)
    ? actor
    : undefined;

/** Who may do what in a tenancy: sentences about facts, as in `domain/sak/policy.ts`, which holds them with the rest. */
export const leiepolicy = {
  readLeie: (actor: Actor, l: LeieFakta) =>
    husstanden(actor, l) ||
    iEnheten(actor, l, "saksbehandler", "beslutter", "leder", "boligforvalter") !== undefined ||
    (actor.kind === "system" && actor.jobb === "leie"),
  signLeie: leier,
  giveNotice: leier,
  askLeie: husstanden,
  confirmProtokoll: husstanden,
  /** The landlord's acts: contract, handover, rent, end. */
  manageLeie: (actor: Actor, l: LeieFakta) =>
    iEnheten(actor, l, "saksbehandler", "leder", "boligforvalter") !== undefined,
  /** Prolongation is a decision by law: proposed by one who has cases, decided by another. */
  proposeForlengelse: (actor: Actor, l: LeieFakta) => iEnheten(actor, l, "saksbehandler", "leder") !== undefined,
  decideForlengelse: (actor: Actor, l: LeieFakta) => {
    const ansatt = iEnheten(actor, l, "beslutter", "leder");
    return ansatt !== undefined && Boolean(l.foreslattAv) && l.foreslattAv !== ansatt.ansattId;
  },
  askNeste: (actor: Actor) => actor.kind === "system" && actor.jobb === "leie",
  listLeie: (actor: Actor) => harRolle(actor, "saksbehandler", "beslutter", "leder", "boligforvalter"),
};

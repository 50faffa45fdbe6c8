import { type Actor, dekker, type Gradering, harRolle, nivaRang, type Rolle } from "../kernel/actor.ts";

/** What the policy asks about a household on the list. */
export type PlassFakta = {
  personId: string;
  medsokerId: string | null;
  enhet: string;
  gradering: Gradering;
  /** Staff who may never come near either of them. */
  inhabile: readonly string[];
};

/** The household: the one who applied, or the other adult of it, logged in at level substantial or above. */
const husstand = (actor: Actor, p: PlassFakta) =>
  actor.kind === "innbygger" &&
  // A fullmakt is for the application and its case: the household answers an offer itself.
  !actor.fullmektig &&
  (actor.personId === p.personId || actor.personId === p.medsokerId) &&
  nivaRang(actor.acr) >= nivaRang("idporten-loa-substantial");

const iEnheten = (actor: Actor, p: PlassFakta, ...roller: Rolle[]) =>
  actor.kind === "ansatt" &&
  dekker(actor.klarering, p.gradering) &&
  !p.inhabile.includes(actor.ansattId) &&
  actor.enheter.includes(p.enhet) &&
  harRolle(actor, ...roller);

const jobb = (actor: Actor, ...navn: string[]) => actor.kind === "system" && navn.includes(actor.jobb);

/** Those who work with a household's offers: the case's people and the boligforvalter. */
const tilbyr = (actor: Actor, p: PlassFakta) => iEnheten(actor, p, "saksbehandler", "leder", "boligforvalter");

/**
 * Who may do what with an offer: sentences about facts, one per act, deny by default. The table they must equal stands in
 * `policy.test.ts`. A resident answers and undoes for her own household only; a reasoned no is assessed by those who have cases.
 */
export const tilbudPolicy = {
  read: (actor: Actor, p: PlassFakta) =>
    husstand(actor, p) || iEnheten(actor, p, "saksbehandler", "beslutter", "leder", "boligforvalter"),
  /** What she wrote about her health or her children is for those who assess it. */
  readAvslag: (actor: Actor, p: PlassFakta) =>
    husstand(actor, p) || iEnheten(actor, p, "saksbehandler", "beslutter", "leder"),
  make: tilbyr,
  send: tilbyr,
  withdraw: tilbyr,
  answer: husstand,
  answerForHusstand: tilbyr,
  undo: (actor: Actor, p: PlassFakta) => husstand(actor, p) || tilbyr(actor, p),
  assess: (actor: Actor, p: PlassFakta) => iEnheten(actor, p, "saksbehandler", "leder"),
  bookVisning: husstand,
  follow: (actor: Actor, _p: PlassFakta) => jobb(actor, "tilbud"),
  expire: (actor: Actor, _p: PlassFakta) => jobb(actor, "tilbudsfrister"),
};
export type TilbudPolicy = keyof typeof tilbudPolicy;

const husetsFolk = (actor: Actor, enhet: string) =>
  actor.kind === "ansatt" &&
  actor.enheter.includes(enhet) &&
  harRolle(actor, "saksbehandler", "beslutter", "leder", "boligforvalter");

/** Acts on the unit's offers and homes, where no household is asked about. */
export const tilbudslistePolicy = {
  listTilbud: husetsFolk,
  addVisning: (actor: Actor, enhet: string) =>
    husetsFolk(actor, enhet) && harRolle(actor, "saksbehandler", "leder", "boligforvalter"),
};

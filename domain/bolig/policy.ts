import { type Actor, type Ansatt, harRolle, nivaRang } from "../kernel/actor.ts";
import type { Boligtype } from "./koder.ts";

/** What the sentences below ask of a home. */
export type BoligFakta = { enhet: string };

/** Kinds whose place is told only to those who need it (`domain.md` §3.8): the register says the rest about them to everybody on it. */
export const skjulteTyper: readonly Boligtype[] = ["smahus", "familiehjem"];

const iEnheten = (actor: Actor, b: BoligFakta): actor is Ansatt =>
  actor.kind === "ansatt" && actor.enheter.includes(b.enhet);
const lesere = ["saksbehandler", "beslutter", "leder", "boligforvalter"] as const;

/**
 * Who may do what with the dwelling register, in the form of `domain/sak/policy.ts`. The database says the same again, row by row.
 */
export const boligpolicy = {
  readBolig: (actor: Actor, b: BoligFakta) => iEnheten(actor, b) && harRolle(actor, ...lesere),
  editBolig: (actor: Actor, b: BoligFakta) => iEnheten(actor, b) && harRolle(actor, "boligforvalter", "leder"),
  readSted: (actor: Actor, b: BoligFakta & { boligtype: Boligtype }) =>
    iEnheten(actor, b) &&
    (skjulteTyper.includes(b.boligtype)
      ? b.boligtype === "smahus" && harRolle(actor, "boligforvalter", "leder")
      : harRolle(actor, ...lesere)),
  /** A resident is shown pictures of what she is offered or rents; no other home's are there for her to load. */
  readBilde: (actor: Actor, b: BoligFakta & { boligtype: Boligtype }) =>
    actor.kind === "innbygger"
      ? nivaRang(actor.acr) >= nivaRang("idporten-loa-substantial")
      : iEnheten(actor, b) && harRolle(actor, ...(skjulteTyper.includes(b.boligtype) ? forvaltere : lesere)),
};
const forvaltere = ["boligforvalter", "leder"] as const;

import { type Actor, dekker, type Gradering, harRolle, type Rolle } from "../kernel/actor.ts";

/** What the policy asks about the household a choice is about. */
export type ValgFakta = {
  enhet: string;
  gradering: Gradering;
  /** Staff who may never come near anybody of it. */
  inhabile: readonly string[];
  /** Who proposed the choice; absent before it is proposed. */
  foreslattAv?: string;
};

const avEnheten = (actor: Actor, enhet: string, ...roller: Rolle[]) =>
  actor.kind === "ansatt" && actor.enheter.includes(enhet) && harRolle(actor, ...roller);
const ved = (actor: Actor, v: ValgFakta, ...roller: Rolle[]) =>
  avEnheten(actor, v.enhet, ...roller) &&
  actor.kind === "ansatt" &&
  dekker(actor.klarering, v.gradering) &&
  !v.inhabile.includes(actor.ansattId);

/**
 * Who may do what with a matching: sentences about facts, deny by default; the table they must equal stands in `policy.test.ts`. The
 * boligforvalter sees what was chosen, never the factors behind it, so a run is not hers to read.
 */
export const tildelingspolicy = {
  read: (actor: Actor, enhet: string) => avEnheten(actor, enhet, "saksbehandler", "beslutter", "leder"),
  commit: (actor: Actor, enhet: string) => avEnheten(actor, enhet, "saksbehandler", "leder"),
  run: (actor: Actor, enhet: string) => avEnheten(actor, enhet, "saksbehandler", "leder"),
  exportRun: (actor: Actor, enhet: string) => avEnheten(actor, enhet, "saksbehandler", "beslutter", "leder"),
};

/** Choosing for a home, and deciding what another chose. */
export const valgpolicy = {
  propose: (actor: Actor, v: ValgFakta) => ved(actor, v, "saksbehandler", "leder"),
  decide: (actor: Actor, v: ValgFakta) =>
    ved(actor, v, "beslutter", "leder") && actor.kind === "ansatt" && actor.ansattId !== v.foreslattAv,
};

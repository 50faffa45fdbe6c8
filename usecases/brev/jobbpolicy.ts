import type { Actor } from "#domain/kernel/actor.ts";

/** Only the named jobs may: a person never makes or sends a letter by hand, she orders it. */
export const erJobb =
  (...jobber: string[]) =>
  (actor: Actor) =>
    actor.kind === "system" && jobber.includes(actor.jobb);

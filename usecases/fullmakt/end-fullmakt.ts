import { z } from "zod";
import { endFullmakt as end, lockFullmakt } from "#db/queries/fullmakt.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** Either side ends a fullmakt, at once; pressed again it answers the same. A session that acts by it acts for itself from its next request. */
export const endFullmakt = defineUsecase({
  name: "fullmakt.avslutt",
  input: z.strictObject({ fullmaktId: z.uuid() }),
  // The database shows it to its two sides alone, so whoever is not the giver is the other.
  load: async (tx, { fullmaktId }, actor) => {
    const fullmakt = actor.kind === "innbygger" ? await lockFullmakt(tx, fullmaktId) : undefined;
    if (!fullmakt || actor.kind !== "innbygger") return undefined;
    const mottakerId = fullmakt.giverId === actor.personId ? undefined : actor.personId;
    return { ...fullmakt, mottakerId };
  },
  allow: policy.endFullmakt,
  run: async ({ tx, actor, now }, fullmakt) => {
    if (actor.kind === "innbygger" && !fullmakt.avsluttet) await end(tx, fullmakt.id, actor.personId, now);
    return ok({ fullmaktId: fullmakt.id });
  },
});

import { z } from "zod";
import { lockTilbakemelding, markBesvart as mark } from "#db/queries/tilbakemelding.ts";
import { harRolle } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** A leader or fagadmin says in her own name that it is answered. Twice is once: the first stands. */
export const markBesvart = defineUsecase({
  name: "tilbakemelding.besvart",
  input: z.strictObject({ id: z.uuid() }),
  load: (tx, { id }) => lockTilbakemelding(tx, id),
  allow: (actor) => harRolle(actor, "leder", "fagadmin"),
  run: async ({ tx, actor, now }, rad) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    if (!rad.besvart) await mark(tx, rad.id, actor.ansattId, now);
    return ok({ id: rad.id });
  },
});

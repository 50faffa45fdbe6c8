import "server-only";
import { z } from "zod";
import { deleteEtterlatt as remove } from "#db/queries/etterlatt.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { stedInput } from "./innhold.ts";

/** The words are where they belong now, so the copy goes. */
export const deleteEtterlatt = defineUsecase({
  name: "etterlatt.delete",
  input: z.strictObject({ sted: stedInput }),
  load: async (_tx, _input, actor) => (actor.kind === "innbygger" ? { personId: actor.personId } : undefined),
  allow: (actor, { personId }) => actor.kind === "innbygger" && actor.personId === personId,
  run: async ({ tx }, { personId }, { sted }) => {
    await remove(tx, { personId, sted });
    return ok({});
  },
});

import "server-only";
import { z } from "zod";
import { putEtterlatt } from "#db/queries/etterlatt.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { ETTERLATT_TIMER, lukk, parInput, stedInput } from "./innhold.ts";

/**
 * Lays what was posted without a live session aside, encrypted, for the person the form was drawn for. Nothing is written in her
 * application: that takes herself. The newest of a form stands.
 */
export const saveEtterlatt = defineUsecase({
  name: "etterlatt.save",
  input: z.strictObject({ personId: z.uuid(), sted: stedInput, par: parInput }),
  load: async () => ({}),
  allow: erInnlogging,
  run: async ({ tx }, _tom, { personId, sted, par }) => {
    await putEtterlatt(tx, { personId, sted }, lukk(personId, sted, par), ETTERLATT_TIMER);
    return ok({});
  },
});

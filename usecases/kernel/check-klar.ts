import "server-only";
import { z } from "zod";
import { harSkjema } from "#db/queries/skjemaversjon.ts";
import { erInnlogging } from "#domain/kernel/actor.ts";
import { defineQuery } from "./query.ts";

/** Whether the database answers and has the tables this release needs. */
export const checkKlar = defineQuery({
  name: "drift.checkKlar",
  input: z.strictObject({}),
  load: async (tx) => ({ skjema: await harSkjema(tx) }),
  allow: erInnlogging,
  oppslag: "ingen",
  show: (_kontekst, { skjema }) => ({ skjema }),
});

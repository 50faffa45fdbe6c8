import "server-only";
import { z } from "zod";
import { findEtterlatt } from "#db/queries/etterlatt.ts";
import { defineQuery } from "../kernel/query.ts";
import { apne, type Par, stedInput } from "./innhold.ts";

/** What she had written in this form when her session ended; undefined when nothing waits. */
export const viewEtterlatt = defineQuery({
  name: "etterlatt.view",
  input: z.strictObject({ sted: stedInput }),
  load: async (tx, { sted }, actor) =>
    actor.kind === "innbygger"
      ? { personId: actor.personId, pakke: await findEtterlatt(tx, { personId: actor.personId, sted }) }
      : undefined,
  allow: (actor, { personId }) => actor.kind === "innbygger" && actor.personId === personId,
  oppslag: "ingen",
  show: (_kontekst, { personId, pakke }, { sted }): Par | undefined =>
    pakke === undefined ? undefined : apne(personId, sted, pakke),
});

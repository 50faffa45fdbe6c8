import { z } from "zod";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { defineQuery } from "../kernel/query.ts";
import { loadBolig } from "./load-bolig.ts";

/** May this person change the home? Asked before a byte of an upload is read. */
export const checkEndring = defineQuery({
  name: "bolig.checkEndring",
  input: z.strictObject({ boligId: z.uuid() }),
  load: loadBolig,
  allow: boligpolicy.editBolig,
  oppslag: "ingen",
  show: (_, { id }) => ({ boligId: id }),
});

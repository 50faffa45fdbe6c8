import { z } from "zod";
import { findImport } from "#db/queries/boligimport.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { defineQuery } from "../kernel/query.ts";
import { BOLIGENHET } from "./enhet.ts";

/** What came of a file, for whoever sent it. */
export const viewImport = defineQuery({
  name: "bolig.viewImport",
  input: z.strictObject({ importId: z.uuid() }),
  load: (tx, { importId }) => findImport(tx, importId),
  allow: (actor, rad) =>
    boligpolicy.editBolig(actor, { enhet: BOLIGENHET }) && actor.kind === "ansatt" && actor.ansattId === rad.ansattId,
  oppslag: "ingen",
  show: (_, { antall, feil, antallFeil }) => ({ antall, feil, antallFeil }),
});

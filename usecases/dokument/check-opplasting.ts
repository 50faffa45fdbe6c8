import { z } from "zod";
import { defineQuery } from "../kernel/query.ts";
import { kanTaImot, loadMal } from "./load-mal.ts";

/** May this person send files here? Asked before a single byte of the body is read. */
export const checkOpplasting = defineQuery({
  name: "vedlegg.check",
  input: z.strictObject({ soknadId: z.uuid() }),
  load: (tx, { soknadId }, actor) => loadMal(tx, soknadId, actor),
  allow: kanTaImot,
  oppslag: "ingen",
  show: (_, { soknad, sak }) => ({ soknadId: soknad.id, sakId: sak?.id }),
});

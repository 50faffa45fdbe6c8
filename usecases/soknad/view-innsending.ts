import { z } from "zod";
import { findInnsending } from "#db/queries/innsending.ts";
import { findSoknadByNokkel } from "#db/queries/soknad.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** «Did it arrive?»: what a browser asks after a broken line. The receipt when it did; otherwise the same key may be sent again. */
export const viewInnsending = defineQuery({
  name: "innsending.view",
  input: z.strictObject({ nokkel: z.uuid() }),
  load: async (tx, { nokkel }) => {
    const [soknad, sendt] = await Promise.all([findSoknadByNokkel(tx, nokkel), findInnsending(tx, nokkel)]);
    return soknad && { soknad, sendt };
  },
  allow: (actor, { soknad }) => policy.readDraft(actor, soknad) || policy.readSentSoknad(actor, soknad),
  oppslag: "ingen",
  show: (_, { soknad, sendt }) => ({
    soknadId: soknad.id,
    mottatt: sendt !== undefined,
    ...(sendt ? { kvittering: sendt.kvittering } : {}),
  }),
});

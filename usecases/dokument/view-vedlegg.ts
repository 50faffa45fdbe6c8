import { z } from "zod";
import { caseCipher } from "#db/krypto.ts";
import { findSak } from "#db/queries/sak.ts";
import { findSoknad } from "#db/queries/soknad.ts";
import { apneFilnavn, findVedlegg } from "#db/queries/vedlegg.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** A file for its owner, or for staff who may read what is sensitive in the case; staff's look is logged in the same transaction. */
export const viewVedlegg = defineQuery({
  name: "vedlegg.view",
  input: z.strictObject({ vedleggId: z.uuid() }),
  load: async (tx, { vedleggId }) => {
    const fil = await findVedlegg(tx, vedleggId);
    if (fil?.tilstand !== "mottatt") return undefined;
    const [sak, soknad] = await Promise.all([
      fil.sakId ? findSak(tx, fil.sakId) : undefined,
      findSoknad(tx, fil.soknadId),
    ]);
    return soknad && { fil, sak, krypto: caseCipher(soknad.id, soknad.nokkel) };
  },
  allow: (actor, { fil, sak }) =>
    (actor.kind === "innbygger" && actor.personId === fil.eierId) ||
    (actor.kind === "ansatt" && sak !== undefined && policy.readSensitive(actor, sak)),
  oppslag: ({ fil }) => ({ sakId: fil.sakId, personId: fil.eierId, handling: "vedlegg" }),
  show: (_, { fil, krypto }) => ({
    krypto,
    filnavn: apneFilnavn(krypto, fil).filnavn,
    mime: fil.mime,
    storrelse: fil.storrelse,
    sha256: fil.sha256,
    lagernokkel: fil.lagernokkel,
  }),
});

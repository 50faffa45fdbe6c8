import { z } from "zod";
import { findSak } from "#db/queries/sak.ts";
import { findSakPerson } from "#db/queries/sak-person.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** What is masked until somebody presses: the whole national number, and a protected address. */
export const vernede = ["ident", "adresse"] as const;

/** Opens one masked thing, with a look of its own in the log. Clearance is the policy's and the database's; never by role alone. */
export const openVernet = defineQuery({
  name: "sak.openVernet",
  input: z.strictObject({
    sakId: z.uuid(),
    hva: z.enum(vernede),
    grunn: z.enum(["brev", "kontakt", "kontroll"], "velgGrunn"),
  }),
  load: async (tx, { sakId, hva, grunn }) => {
    const sak = await findSak(tx, sakId);
    return sak && { sak, hva, grunn };
  },
  allow: (actor, { sak }) => actor.kind === "ansatt" && policy.readSensitive(actor, sak),
  oppslag: ({ sak, hva, grunn }) => ({ sakId: sak.id, personId: sak.sokerId, handling: hva, formal: grunn }),
  show: async ({ tx }, { sak, hva }) => {
    const person = await findSakPerson(tx, sak.sokerId);
    return { hva, verdi: (hva === "ident" ? person?.ident() : (person?.vernetAdresse() ?? person?.adresse)) ?? null };
  },
});

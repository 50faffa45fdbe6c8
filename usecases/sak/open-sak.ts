import { z } from "zod";
import { lukkFormal } from "#db/queries/oppslag.ts";
import { findSak } from "#db/queries/sak.ts";
import { sakskrypto } from "#db/queries/sakskrypto.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineQuery } from "../kernel/query.ts";

/** Why somebody who does not have a case looks into it: a closed list, with words when it is something else. */
export const oppslagsgrunner = ["fordeling", "henvendelse", "kollega", "kontroll", "annet"] as const;

const input = z
  .strictObject({ sakId: z.uuid(), grunn: z.enum(oppslagsgrunner, "velgGrunn"), tekst: z.string().max(300, "forLang") })
  .superRefine(({ grunn, tekst }, ctx) => {
    const lest = lesTekst(tekst, { maks: 200 });
    if (grunn === "annet" && !lest.ok) ctx.addIssue({ code: "custom", path: ["tekst"], message: lest.kode });
  });

/** Writes the reason to the look-up log; from then on, and for a session's length, the case is open to this member of staff. */
export const openSak = defineQuery({
  name: "sak.open",
  input,
  load: async (tx, i) => {
    const sak = await findSak(tx, i.sakId);
    if (!sak) return undefined;
    return { sak, formal: i.grunn === "annet" ? lukkFormal(await sakskrypto(tx, sak.id), i.tekst.trim()) : i.grunn };
  },
  allow: (actor, { sak }) => actor.kind === "ansatt" && policy.readSak(actor, sak),
  oppslag: ({ sak, formal }) => ({ sakId: sak.id, personId: sak.sokerId, handling: "begrunnet", formal }),
  show: (_k, { sak }) => ({ sakId: sak.id }),
});

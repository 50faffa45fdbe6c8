import { z } from "zod";
import { saveKlargjoring } from "#db/queries/bolig-historie.ts";
import { klargjoringspunkter } from "#domain/bolig/koder.ts";
import { boligpolicy } from "#domain/bolig/policy.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { holdBolig } from "./load-bolig.ts";

/**
 * Writes the checklist of the round as it is ticked, each point by who changed it. Refuses `bolig.ikkeIKlargjoring` when the home isn't being
 * made ready, or is in another round than the page showed.
 */
export const tickKlargjoring = defineUsecase({
  name: "bolig.tickKlargjoring",
  input: z.strictObject({
    boligId: z.uuid(),
    runde: z.number().int(),
    utfort: z.array(z.enum(klargjoringspunkter)).max(klargjoringspunkter.length),
  }),
  load: holdBolig,
  allow: boligpolicy.editBolig,
  run: async ({ tx, actor }, rad, { runde, utfort }) => {
    if (actor.kind !== "ansatt" || rad.status !== "klargjoring" || rad.runde !== runde)
      return refuse("bolig.ikkeIKlargjoring");
    const punkter = klargjoringspunkter.map((punkt) => ({ punkt, utfort: utfort.includes(punkt) }));
    await saveKlargjoring(tx, { boligId: rad.id, runde, utfortAv: actor.ansattId, punkter });
    return ok({ boligId: rad.id, mangler: klargjoringspunkter.length - new Set(utfort).size });
  },
});

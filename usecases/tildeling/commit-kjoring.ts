import { z } from "zod";
import { insertKjoring } from "#db/queries/tildelingskjoring.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { tildelingspolicy } from "#domain/tildeling/policy.ts";
import { tildelingsregler } from "#domain/tildeling/regelsett.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/**
 * Commits the unit to the seed of its next run: the hash stands for all to see before anybody knows what the run will be made on.
 * Refuses `tildeling.apenForpliktelse` while one is not used, so that a seed is never thrown away for a better one.
 */
export const commitKjoring = defineUsecase({
  name: "tildeling.commit",
  input: z.strictObject({ enhet: z.string().min(1).max(40) }),
  load: async (_tx, { enhet }) => ({ enhet }),
  allow: (actor, { enhet }) => tildelingspolicy.commit(actor, enhet),
  run: async ({ tx, actor, now }, { enhet }) => {
    if (actor.kind !== "ansatt") return refuse("finnesIkke");
    const ny = await insertKjoring(tx, {
      enhet,
      regelsett: tildelingsregler,
      forpliktetAv: actor.ansattId,
      na: now,
    });
    return ny ? ok(ny) : refuse("tildeling.apenForpliktelse");
  },
});

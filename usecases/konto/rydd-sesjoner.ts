import "server-only";
import { z } from "zod";
import { deleteGamleTellinger } from "#db/queries/begrensning.ts";
import { deleteGamleEtterlatte } from "#db/queries/etterlatt.ts";
import { deleteGamleSesjoner } from "#db/queries/sesjon.ts";
import { ok } from "#domain/kernel/outcome.ts";
import { defineUsecase } from "../kernel/usecase.ts";

/** Daily, as the job `rydd`: sessions 30 days after their end, counts an hour after theirs, words nobody came back for after a day. */
export const ryddSesjoner = defineUsecase({
  name: "konto.ryddSesjoner",
  input: z.strictObject({}),
  load: async () => ({}),
  allow: (actor) => actor.kind === "system" && actor.jobb === "rydd",
  run: async ({ tx }) =>
    ok({
      sesjoner: await deleteGamleSesjoner(tx),
      tellinger: await deleteGamleTellinger(tx),
      etterlatte: await deleteGamleEtterlatte(tx),
    }),
});

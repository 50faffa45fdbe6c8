import { z } from "zod";
import { lockTilbud, moveTilbud } from "#db/queries/tilbud.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

/** Reminds a household that has not answered, once per offer. Refuses `tilbud.alleredeSvart` when there is nothing to remind of. */
export const remindTilbud = defineUsecase({
  name: "tilbud.paminn",
  input: z.strictObject({ tilbudId: z.uuid() }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.expire,
  run: async ({ tx, now, record, order }, t, { tilbudId }) => {
    const { tilstand, paminnet, fristTid } = t.tilbud;
    if (tilstand !== "sendt" || paminnet || !fristTid || fristenErUte(fristTid, now))
      return refuse("tilbud.alleredeSvart");
    const ny = await moveTilbud(tx, tilbudId, tilstand, { paminnet: now });
    record(tilbudHendelse(t, "tilbud.paminnet"));
    order(folgOpp(tilbudId, "paminnet", ny));
    return ok({ tilbudId });
  },
});

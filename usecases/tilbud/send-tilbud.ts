import { z } from "zod";
import { lockTilbud, moveTilbud } from "#db/queries/tilbud.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { svarfrist } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { nesteTilbud } from "#domain/tilbud/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

/**
 * Sends an offer: the deadline is set, to the end of the last day in Asker, and never moved after. The letter is made by the worker from
 * the same transaction. Refusals: `tilbud.ulovligOvergang`, `tilbud.endretAvAndre`, `tilbud.husstandVenterIkke`.
 */
export const sendTilbud = defineUsecase({
  name: "tilbud.send",
  input: z.strictObject({ tilbudId: z.uuid(), revisjon: z.int().positive() }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.send,
  run: async ({ tx, now, record, order }, t, { tilbudId, revisjon }) => {
    if (t.tilbud.revisjon !== revisjon) return refuse("tilbud.endretAvAndre");
    const til = nesteTilbud(t.tilbud.tilstand, "send");
    if (!til.ok) return til;
    if (t.plassStatus !== "aktiv") return refuse("tilbud.husstandVenterIkke");
    const { frist, fristTid } = svarfrist(now);
    const ny = await moveTilbud(tx, tilbudId, til.value, { sendt: now, frist, fristTid });
    record(tilbudHendelse(t, "tilbud.sendt", { frist }));
    order(folgOpp(tilbudId, "sendt", ny));
    return ok({ revisjon: ny, frist });
  },
});

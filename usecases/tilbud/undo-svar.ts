import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { breakLeieforhold } from "#db/queries/leieforhold-ny.ts";
import { lockTilbud, movePlassEtterSvar, moveTilbud, type Tilbud } from "#db/queries/tilbud.ts";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { fristenErUte } from "#domain/tilbud/frist.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { nesteTilbud } from "#domain/tilbud/tilstand.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { folgOpp } from "./folg.ts";
import { tilbudHendelse } from "./tilbud-hendelse.ts";

/** Takes back a yes: the unsigned contract first, so that the home is free for the offer to hold again. */
export async function takeBackBolig(tx: Tx, { tilbud: t }: Tilbud): Promise<Outcome<undefined>> {
  if (!(await breakLeieforhold(tx, t.id))) return refuse("tilbud.kontraktSignert");
  return (await movePlassEtterSvar(tx, t.plassId, "tildelt", "aktiv"))
    ? ok(undefined)
    : refuse("tilbud.husstandVenterIkke");
}

/**
 * An answer is undone, until the deadline: the offer is open again. Undoing what is open already changes nothing. Refusals:
 * `tilbud.fristUte`, `tilbud.ulovligOvergang` (a reasoned no that has been assessed), `tilbud.kontraktSignert`.
 */
export const undoSvar = defineUsecase({
  name: "tilbud.angre",
  input: z.strictObject({ tilbudId: z.uuid() }),
  load: (tx, { tilbudId }) => lockTilbud(tx, tilbudId),
  allow: tilbudPolicy.undo,
  run: async ({ tx, now, record, order }, t, { tilbudId }) => {
    const { tilstand, fristTid } = t.tilbud;
    if (tilstand === "sendt") return ok({ tilstand });
    const til = nesteTilbud(tilstand, "angre");
    if (!til.ok) return til;
    if (fristTid && fristenErUte(fristTid, now)) return refuse("tilbud.fristUte");
    if (tilstand === "akseptert") {
      const tatt = await takeBackBolig(tx, t);
      if (!tatt.ok) return tatt;
    }
    const ny = await moveTilbud(tx, tilbudId, til.value, {
      svart: null,
      svartKind: null,
      svartAv: null,
      svarNokkel: null,
      avslagKode: null,
      avslagKryptert: null,
      notatKryptert: null,
    });
    record(tilbudHendelse(t, "tilbud.angret", { fra: tilstand }));
    order(folgOpp(tilbudId, "angret", ny));
    return ok({ tilstand: til.value });
  },
});

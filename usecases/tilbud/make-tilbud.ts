import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findPlassForTilbud, findValg } from "#db/queries/tilbud-valg.ts";
import { refuse } from "#domain/kernel/outcome.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { lagTilbud } from "./lag.ts";

const fraValg = z.strictObject({ valgId: z.uuid(), innflytting: z.string().max(40) });

async function loadValg(tx: Tx, valgId: string) {
  const valg = await findValg(tx, valgId);
  const plass = valg && (await findPlassForTilbud(tx, valg.plassId));
  return plass && { valg, plass };
}

/** An offer from what the tildelingsmøte decided. Refuses `tilbud.ikkeBesluttet` before two have agreed on it. */
export const makeTilbud = defineUsecase({
  name: "tilbud.lag",
  input: fraValg,
  load: (tx, { valgId }) => loadValg(tx, valgId),
  allow: (actor, { plass }) => tilbudPolicy.make(actor, plass),
  run: (k, { valg, plass }, { valgId, innflytting }) =>
    valg.tilstand === "besluttet"
      ? lagTilbud(k, { boligId: valg.boligId, plass, innflytting, valgId })
      : Promise.resolve(refuse("tilbud.ikkeBesluttet")),
});

/** Why a home is offered without a meeting. */
export const direkteGrunner = ["vedtak_om_boligen", "akutt_behov", "bytte"] as const;

const direkte = z.strictObject({
  boligId: z.uuid(),
  plassId: z.uuid(),
  grunn: z.enum(direkteGrunner, "velgGrunn"),
  innflytting: z.string().max(40),
});

/** An offer without a meeting, to a household whose vedtak gave it a home at once. Refuses `tilbud.trengerValg` for all others. */
export const makeTilbudDirekte = defineUsecase({
  name: "tilbud.lagDirekte",
  input: direkte,
  load: (tx, { plassId }) => findPlassForTilbud(tx, plassId),
  allow: tilbudPolicy.make,
  run: (k, plass, { boligId, grunn, innflytting }) =>
    plass.sakTilstand === "direkte_tildelt"
      ? lagTilbud(k, { boligId, plass, innflytting, grunn })
      : Promise.resolve(refuse("tilbud.trengerValg")),
});

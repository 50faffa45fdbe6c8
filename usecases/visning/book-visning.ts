import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { lockTilbud } from "#db/queries/tilbud.ts";
import { bookVisningRad, findVisning } from "#db/queries/visning.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { tilbudPolicy } from "#domain/tilbud/policy.ts";
import { defineUsecase } from "#usecases/kernel/usecase.ts";
import { tilbudHendelse } from "#usecases/tilbud/tilbud-hendelse.ts";

async function load(tx: Tx, { tilbudId, visningId }: { tilbudId: string; visningId: string }) {
  const [tilbud, visning] = [await lockTilbud(tx, tilbudId), await findVisning(tx, visningId)];
  return tilbud && visning && { tilbud, visning };
}

/**
 * The household books a time to see the home, or another instead of the one it had. Refusals: `tilbud.ulovligOvergang` when the offer is
 * not open; `visning.forbi`; `visning.full`.
 */
export const bookVisning = defineUsecase({
  name: "visning.bestill",
  input: z.strictObject({ tilbudId: z.uuid(), visningId: z.uuid() }),
  load,
  allow: (actor, { tilbud, visning }) =>
    tilbudPolicy.bookVisning(actor, tilbud) && visning.boligId === tilbud.tilbud.boligId,
  run: async ({ tx, now, record }, { tilbud: t, visning }) => {
    if (t.tilbud.tilstand !== "sendt" && t.tilbud.tilstand !== "akseptert") return refuse("tilbud.ulovligOvergang");
    if (visning.start <= now) return refuse("visning.forbi");
    if ((await bookVisningRad(tx, t.tilbud.id, visning.id)) !== "ok") return refuse("visning.full");
    record(tilbudHendelse(t, "visning.bestilt", { visningId: visning.id }));
    return ok({ start: visning.start.toISOString() });
  },
});

import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { effekt } from "../schema/effekt.ts";

/** How long an effect may be in the making before another worker may take it over: what a job may last. */
const TATT_SEKUNDER = 120;

export type Effektsvar = "tatt" | "ferdig" | "underveis";

/**
 * Takes an effect in the ledger before it is performed. `tatt`: it is ours to perform; `ferdig`: it has happened;
 * `underveis`: another worker is at it. One that was taken and never finished (a crash) can be taken again after two minutes.
 */
export async function takeEffekt(tx: Tx, e: { nokkel: string; slag: string; referanse: string }): Promise<Effektsvar> {
  const [rad] = await tx
    .insert(effekt)
    .values(e)
    .onConflictDoUpdate({
      target: effekt.nokkel,
      set: { tatt: sql`now()` },
      setWhere: sql`${effekt.ferdig} is null and ${effekt.tatt} < now() - make_interval(secs => ${TATT_SEKUNDER})`,
    })
    .returning({ nokkel: effekt.nokkel });
  if (rad) return "tatt";
  const [fra] = await tx.select({ ferdig: effekt.ferdig }).from(effekt).where(eq(effekt.nokkel, e.nokkel));
  return fra?.ferdig ? "ferdig" : "underveis";
}

export const finishEffekt = (tx: Tx, nokkel: string, now: Date) =>
  tx.update(effekt).set({ ferdig: now }).where(eq(effekt.nokkel, nokkel));

/** Gives back what was taken and certainly did not happen, so that the next try need not wait. */
export const releaseEffekt = (tx: Tx, nokkel: string) =>
  tx.delete(effekt).where(and(eq(effekt.nokkel, nokkel), isNull(effekt.ferdig)));

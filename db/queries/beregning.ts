import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { beregning } from "../schema/beregning.ts";

export type BeregningRad = typeof beregning.$inferSelect;

/** The newest calculation of a case: the one that counts. */
export async function findBeregning(tx: Tx, sakId: string): Promise<BeregningRad | undefined> {
  const [rad] = await tx
    .select()
    .from(beregning)
    .where(eq(beregning.sakId, sakId))
    .orderBy(desc(beregning.versjon))
    .limit(1);
  return rad;
}

/** A new calculation; undefined when somebody saved that version first. Earlier ones are never changed. */
export async function insertBeregning(
  tx: Tx,
  rad: Omit<BeregningRad, "id" | "opprettet">,
): Promise<number | undefined> {
  const [ny] = await tx
    .insert(beregning)
    .values(rad)
    .onConflictDoNothing({ target: [beregning.sakId, beregning.versjon] })
    .returning({ versjon: beregning.versjon });
  return ny?.versjon;
}

import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { vurdering } from "../schema/vurdering.ts";

export type VurderingRad = typeof vurdering.$inferSelect;

/** The newest assessment of a case: the one that counts. */
export async function findVurdering(tx: Tx, sakId: string): Promise<VurderingRad | undefined> {
  const [rad] = await tx
    .select()
    .from(vurdering)
    .where(eq(vurdering.sakId, sakId))
    .orderBy(desc(vurdering.versjon))
    .limit(1);
  return rad;
}

/** A new version of the assessment; undefined when somebody saved that version first. Earlier versions are never changed. */
export async function insertVurdering(
  tx: Tx,
  rad: Omit<VurderingRad, "id" | "opprettet">,
): Promise<number | undefined> {
  const [ny] = await tx
    .insert(vurdering)
    .values(rad)
    .onConflictDoNothing({ target: [vurdering.sakId, vurdering.versjon] })
    .returning({ versjon: vurdering.versjon });
  return ny?.versjon;
}

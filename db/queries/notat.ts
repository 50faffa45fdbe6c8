import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { notat } from "../schema/notat.ts";

export type NotatRad = typeof notat.$inferSelect;

export const listNotater = (tx: Tx, sakId: string): Promise<NotatRad[]> =>
  tx.select().from(notat).where(eq(notat.sakId, sakId)).orderBy(desc(notat.opprettet));

export async function findNotat(tx: Tx, id: string): Promise<NotatRad | undefined> {
  const [rad] = await tx.select().from(notat).where(eq(notat.id, id));
  return rad;
}

/** A note with its text under the case key; the id is made by the caller, since the ciphertext is bound to it. */
export const insertNotat = (tx: Tx, rad: Pick<NotatRad, "id" | "sakId" | "slag" | "tekstKryptert" | "skrevetAv">) =>
  tx.insert(notat).values(rad);

/** Marks a note as written in error; undefined when it already is. The text stays. */
export async function markNotat(tx: Tx, id: string, grunn: string) {
  const [rad] = await tx
    .update(notat)
    .set({ feilfort: true, feilfortGrunn: grunn })
    .where(and(eq(notat.id, id), eq(notat.feilfort, false)))
    .returning({ id: notat.id });
  return rad;
}

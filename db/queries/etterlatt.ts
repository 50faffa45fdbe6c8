import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { etterlatt } from "../schema/etterlatt.ts";

type Sted = { personId: string; sted: string };

/** Lays words aside for `timer` hours; what was laid aside for the same form before is replaced. */
export async function putEtterlatt(tx: Tx, { personId, sted }: Sted, innholdKryptert: string, timer: number) {
  const utloper = sql`now() + make_interval(hours => ${timer})`;
  await tx
    .insert(etterlatt)
    .values({ personId, sted, innholdKryptert, utloper })
    .onConflictDoUpdate({ target: [etterlatt.personId, etterlatt.sted], set: { innholdKryptert, utloper } });
}

/** What is laid aside for this form, still encrypted; undefined when nothing is, or its time is out. */
export async function findEtterlatt(tx: Tx, { personId, sted }: Sted): Promise<string | undefined> {
  const [rad] = await tx
    .select({ innhold: etterlatt.innholdKryptert })
    .from(etterlatt)
    .where(and(eq(etterlatt.personId, personId), eq(etterlatt.sted, sted), gt(etterlatt.utloper, sql`now()`)));
  return rad?.innhold;
}

export async function deleteEtterlatt(tx: Tx, { personId, sted }: Sted): Promise<void> {
  await tx.delete(etterlatt).where(and(eq(etterlatt.personId, personId), eq(etterlatt.sted, sted)));
}

/** Removes what nobody came back for. How many. */
export async function deleteGamleEtterlatte(tx: Tx): Promise<number> {
  const rader = await tx.delete(etterlatt).where(lte(etterlatt.utloper, sql`now()`)).returning({ id: etterlatt.id });
  return rader.length;
}

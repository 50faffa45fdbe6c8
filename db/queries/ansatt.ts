import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { ansatt } from "../schema/ansatt.ts";

/** The active member of staff whom this tenant's account belongs to; undefined for everybody else, whatever name the provider gives. */
export async function findAktivAnsatt(tx: Tx, tid: string, oid: string): Promise<{ id: string } | undefined> {
  const [rad] = await tx
    .select({ id: ansatt.id })
    .from(ansatt)
    .where(and(eq(ansatt.tid, tid), eq(ansatt.oid, oid), eq(ansatt.aktiv, true)))
    .limit(1);
  return rad;
}

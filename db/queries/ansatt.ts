import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { ansatt } from "../schema/ansatt.ts";

/** The active member of staff with this user name; undefined for everybody else, whatever the provider says. */
export async function findAktivAnsatt(tx: Tx, brukernavn: string): Promise<{ id: string } | undefined> {
  const [rad] = await tx
    .select({ id: ansatt.id })
    .from(ansatt)
    .where(and(eq(ansatt.brukernavn, brukernavn), eq(ansatt.aktiv, true)))
    .limit(1);
  return rad;
}

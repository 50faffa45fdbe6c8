import { asc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { leieregulering } from "../schema/leieregulering.ts";

export type ReguleringRad = typeof leieregulering.$inferSelect;

/** Every change of rent that was notified, in the order they begin. */
export const listReguleringer = (tx: Tx, leieforholdId: string): Promise<ReguleringRad[]> =>
  tx
    .select()
    .from(leieregulering)
    .where(eq(leieregulering.leieforholdId, leieforholdId))
    .orderBy(asc(leieregulering.gjelderFra), asc(leieregulering.id));

/** Writes a notified change, which then stands. Gives its id. */
export async function insertRegulering(tx: Tx, rad: typeof leieregulering.$inferInsert): Promise<string> {
  const [ny] = await tx.insert(leieregulering).values(rad).returning({ id: leieregulering.id });
  if (!ny) throw new Error("reguleringen ble ikke skrevet");
  return ny.id;
}

import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { leieforhold } from "../schema/leieforhold.ts";

export type NyttLeieforhold = Pick<
  typeof leieforhold.$inferInsert,
  "boligId" | "plassId" | "fra" | "til" | "leieMnd" | "depositum" | "regelsett" | "opplystReservert"
> & { tilbudId: string };

/**
 * The draft contract that an accepted offer gives, in the transaction of the answer and after the offer's own row: the offer lets the
 * home go in the moment it is accepted, and this row takes it. Amounts in whole kroner; `til` is the last day.
 */
export async function insertLeieforhold(tx: Tx, ny: NyttLeieforhold): Promise<string> {
  const [rad] = await tx.insert(leieforhold).values(ny).returning({ id: leieforhold.id });
  if (!rad) throw new Error("leieforholdet ble ikke skrevet");
  return rad.id;
}

/**
 * Breaks off the unsigned contract of an offer, before the offer's row is moved: the home is then free for it to hold again. False when
 * there is none that is unsigned by the tenant.
 */
export async function breakLeieforhold(tx: Tx, tilbudId: string): Promise<boolean> {
  const [rad] = await tx
    .select({ id: leieforhold.id, signert: leieforhold.signertLeier, revisjon: leieforhold.revisjon })
    .from(leieforhold)
    .where(and(eq(leieforhold.tilbudId, tilbudId), inArray(leieforhold.tilstand, ["utkast", "til_signering"])))
    .for("update");
  if (!rad || rad.signert) return false;
  await tx
    .update(leieforhold)
    .set({ tilstand: "avbrutt", revisjon: rad.revisjon + 1 })
    .where(eq(leieforhold.id, rad.id));
  return true;
}

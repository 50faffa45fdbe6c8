import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { visning, visningsbestilling } from "../schema/visning.ts";

/** Times ahead that a home can be seen, soonest first, with how many households may come. */
export const listVisninger = (tx: Tx, boligId: string) =>
  tx
    .select({
      id: visning.id,
      start: sql<Date>`${visning.start}`.mapWith(visning.start),
      varighetMin: visning.varighetMin,
      plasser: visning.plasser,
      bestilt: sql<number>`bd_visning_bestilt(${visning.id})`,
    })
    .from(visning)
    .where(and(eq(visning.boligId, boligId), gt(visning.start, sql`bd_naa()`)))
    .orderBy(asc(visning.start))
    .limit(50);

export async function findVisning(tx: Tx, visningId: string) {
  const [rad] = await tx
    .select({ id: visning.id, boligId: visning.boligId, start: visning.start })
    .from(visning)
    .where(eq(visning.id, visningId));
  return rad && { ...rad, start: rad.start as Date };
}

export const insertVisning = (tx: Tx, ny: { boligId: string; start: Date; varighetMin: number; plasser: number }) =>
  tx.insert(visning).values(ny);

/** The time a household has booked for an offer, if any. */
export async function findBestilling(tx: Tx, tilbudId: string) {
  const [rad] = await tx
    .select({ visningId: visningsbestilling.visningId, start: visning.start, varighetMin: visning.varighetMin })
    .from(visningsbestilling)
    .innerJoin(visning, eq(visning.id, visningsbestilling.visningId))
    .where(eq(visningsbestilling.tilbudId, tilbudId));
  return rad && { ...rad, start: rad.start as Date };
}

/**
 * Books, or moves the booking. Of two who press for the last place one gets it: `visning_full` for the other, and `visning_bolig` for a
 * time of another home.
 */
export async function bookVisningRad(tx: Tx, tilbudId: string, visningId: string): Promise<string> {
  const [rad] = await raw(tx)<{ svar: string }[]>`select bd_bestill_visning(${tilbudId}, ${visningId}) as svar`;
  return rad?.svar ?? "";
}

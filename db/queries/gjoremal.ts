import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { gjoremal } from "../schema/gjoremal.ts";

export type GjoremalRad = typeof gjoremal.$inferSelect;

export const listGjoremal = (tx: Tx, sakId: string): Promise<GjoremalRad[]> =>
  tx.select().from(gjoremal).where(eq(gjoremal.sakId, sakId));

/** Records a duty as done; a second recording corrects the first, and the event keeps both. */
export const saveGjoremal = (tx: Tx, rad: Pick<GjoremalRad, "sakId" | "slag" | "utfort" | "data" | "utfortAv">) =>
  tx
    .insert(gjoremal)
    .values(rad)
    .onConflictDoUpdate({
      target: [gjoremal.sakId, gjoremal.slag],
      set: { utfort: rad.utfort, data: rad.data, utfortAv: rad.utfortAv },
    });

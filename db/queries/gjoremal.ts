import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { gjoremal } from "../schema/gjoremal.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof gjoremal.$inferSelect;
export type GjoremalRad = Omit<Rad, "data"> & { data: Record<string, unknown> };

const sted = (slag: GjoremalRad["slag"]) => `gjoremal.${slag}`;

export async function listGjoremal(tx: Tx, sakId: string): Promise<GjoremalRad[]> {
  const [{ open }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(gjoremal).where(eq(gjoremal.sakId, sakId)),
  ]);
  return rader.map((rad) => ({ ...rad, data: open(sted(rad.slag), rad.data) }));
}

/** Records a duty as done; a second recording corrects the first, and the event keeps both. */
export async function saveGjoremal(tx: Tx, rad: Pick<GjoremalRad, "sakId" | "slag" | "utfort" | "data" | "utfortAv">) {
  const { seal } = await sakskrypto(tx, rad.sakId);
  const data = seal(sted(rad.slag), rad.data);
  await tx
    .insert(gjoremal)
    .values({ ...rad, data })
    .onConflictDoUpdate({
      target: [gjoremal.sakId, gjoremal.slag],
      set: { utfort: rad.utfort, data, utfortAv: rad.utfortAv },
    });
}

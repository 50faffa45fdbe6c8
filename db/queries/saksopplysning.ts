import { asc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { saksopplysning } from "../schema/saksopplysning.ts";

export type SaksopplysningRad = typeof saksopplysning.$inferSelect;

/** Every fact staff has established in a case, oldest first: the last one of a field counts. */
export const listSaksopplysninger = (tx: Tx, sakId: string): Promise<SaksopplysningRad[]> =>
  tx
    .select()
    .from(saksopplysning)
    .where(eq(saksopplysning.sakId, sakId))
    .orderBy(asc(saksopplysning.opprettet), asc(saksopplysning.id));

export const insertSaksopplysning = (
  tx: Tx,
  rad: Pick<SaksopplysningRad, "sakId" | "felt" | "verdi" | "kilde" | "merknad" | "registrertAv">,
) => tx.insert(saksopplysning).values(rad);

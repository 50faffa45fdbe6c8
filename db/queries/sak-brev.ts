import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { brev } from "../schema/brev.ts";

/** The letters of a case with how far each has come, newest first. Never the bytes. */
export const listBrevISak = (tx: Tx, sakId: string) =>
  tx
    .select({
      id: brev.id,
      mal: brev.mal,
      tilstand: brev.tilstand,
      opprettet: brev.opprettet,
      ferdig: brev.ferdig,
      varslet: brev.varslet,
      vedtakId: brev.vedtakId,
    })
    .from(brev)
    .where(eq(brev.sakId, sakId))
    .orderBy(desc(brev.opprettet));

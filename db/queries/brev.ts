import type { Tx } from "../client.ts";
import { brev } from "../schema/brev.ts";

export type Brevbestilling = {
  sakId: string;
  vedtakId?: string;
  mottakerId: string;
  mal: string;
  malversjon?: number;
  /** One letter per cause («kvittering:<sakId>»). */
  nokkel: string;
  data?: Record<string, unknown>;
};

/**
 * Orders a letter in the transaction of its cause and gives its id; the same cause twice gives undefined and no second letter.
 * The caller orders the job `brev` with that id, so that row and job stand or fall together.
 */
export async function orderBrev(tx: Tx, b: Brevbestilling): Promise<string | undefined> {
  const [rad] = await tx
    .insert(brev)
    .values({ ...b, malversjon: b.malversjon ?? 1, data: b.data ?? {} })
    .onConflictDoNothing({ target: brev.nokkel })
    .returning({ id: brev.id });
  return rad?.id;
}

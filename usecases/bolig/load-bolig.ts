import type { Tx } from "#db/client.ts";
import { findBolig, lockBolig } from "#db/queries/bolig.ts";

/** The home, when the reader's unit has it. */
export const loadBolig = (tx: Tx, { boligId }: { boligId: string }) => findBolig(tx, boligId);
/** The same, held until the act is done: two acts on one home come after one another. */
export const holdBolig = (tx: Tx, { boligId }: { boligId: string }) => lockBolig(tx, boligId);

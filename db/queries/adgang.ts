import { and, desc, eq, gt } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { oppslag } from "../schema/oppslag.ts";

/** The reason this member of staff wrote for looking into a case that is not hers, if she has given one since `siden`. */
export async function findFormal(tx: Tx, ansattId: string, sakId: string, siden: Date): Promise<string | undefined> {
  const [rad] = await tx
    .select({ formal: oppslag.formal })
    .from(oppslag)
    .where(
      and(
        eq(oppslag.ansattId, ansattId),
        gt(oppslag.tid, siden),
        eq(oppslag.sakId, sakId),
        eq(oppslag.handling, "begrunnet"),
      ),
    )
    .orderBy(desc(oppslag.tid))
    .limit(1);
  return rad?.formal;
}

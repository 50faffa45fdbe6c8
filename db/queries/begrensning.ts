import { lt, sql } from "drizzle-orm";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Tx } from "../client.ts";
import { begrensning } from "../schema/begrensning.ts";

/** Counts one act. Undefined while within `antall` per `sekunder`; else the whole seconds to wait. The transaction must commit either way. */
export async function countAct(
  tx: Tx,
  noekkel: string,
  grense: { antall: number; sekunder: number },
): Promise<number | undefined> {
  const teller = new RateLimiterDrizzle({
    storeClient: tx,
    schema: begrensning,
    points: grense.antall,
    duration: grense.sekunder,
    clearExpiredByTimeout: false,
  });
  try {
    await teller.consume(noekkel);
    return undefined;
  } catch (svar) {
    if (svar instanceof RateLimiterRes) return Math.max(1, Math.ceil(svar.msBeforeNext / 1000));
    throw svar;
  }
}

/** Removes counts whose period ended more than an hour ago. How many. */
export async function deleteGamleTellinger(tx: Tx): Promise<number> {
  const rader = await tx
    .delete(begrensning)
    .where(lt(begrensning.expire, sql`now() - interval '1 hour'`))
    .returning({ key: begrensning.key });
  return rader.length;
}

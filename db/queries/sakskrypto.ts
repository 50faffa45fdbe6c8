import { eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot, raw } from "../handle.ts";
import { caseCipher, type Sakskrypto } from "../krypto.ts";
import { sak } from "../schema/sak.ts";
import { soknad } from "../schema/soknad.ts";

const nokkelAv = hot("saksnokkel", (tx) =>
  tx
    .select({ id: soknad.id, nokkel: soknad.nokkel })
    .from(sak)
    .innerJoin(soknad, eq(soknad.id, sak.soknadId))
    .where(eq(sak.id, sql.placeholder("id"))),
);

async function les(tx: Tx, sakId: string): Promise<Sakskrypto> {
  const [egen] = await nokkelAv(tx, { id: sakId });
  // The other adult of a household, and the boligforvalter: the place is theirs to act on, the application is not theirs to read.
  const [rad] = egen
    ? [egen]
    : await raw(tx)<{ id: string; nokkel: string }[]>`select id, nokkel from bd_saksnokkel(${sakId})`;
  if (!rad) throw new Error("saken har ingen nøkkel som kan leses her");
  return caseCipher(rad.id, rad.nokkel);
}

const lest = new WeakMap<Tx, Map<string, Promise<Sakskrypto>>>();

/**
 * The cipher of a case, under the key that lies with its application. Read once per transaction, however many queries ask; asked
 * together with the rows it is for, it travels in their flush. Throws when the actor cannot see the case.
 */
export function sakskrypto(tx: Tx, sakId: string): Promise<Sakskrypto> {
  const saker = lest.get(tx) ?? new Map<string, Promise<Sakskrypto>>();
  lest.set(tx, saker);
  const funnet = saker.get(sakId) ?? les(tx, sakId);
  saker.set(sakId, funnet);
  return funnet;
}

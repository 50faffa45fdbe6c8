import { and, desc, eq, lt } from "drizzle-orm";
import type { Gradering } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { hendelse } from "../schema/hendelse.ts";

/** An act to record: the stream it belongs to (the draft's id before sending, the case's after), what, and facts as ids and codes. */
export type NyHendelse = {
  stromId: string;
  sakId: string | null;
  eierId: string;
  gradering: Gradering;
  type: string;
  data?: Record<string, unknown>;
};

/** Appends to the stream's chain through the database function, which takes the next number under the chain's own lock. */
export async function appendHendelse(tx: Tx, h: NyHendelse) {
  await raw(
    tx,
  )`select bd_append_hendelse(${h.stromId}, ${h.sakId}, ${h.eierId}, ${h.gradering}, ${h.type}, ${JSON.stringify(
    h.data ?? {},
  )})`;
}

/** The newest `antall` events of a case, before `for_` (a seq) when paging back. */
export const listHendelser = (tx: Tx, sakId: string, antall: number, for_?: number) =>
  tx
    .select({
      seq: hendelse.seq,
      type: hendelse.type,
      aktorKind: hendelse.aktorKind,
      aktorId: hendelse.aktorId,
      tid: hendelse.tid,
      data: hendelse.data,
    })
    .from(hendelse)
    .where(and(eq(hendelse.sakId, sakId), for_ === undefined ? undefined : lt(hendelse.seq, for_)))
    .orderBy(desc(hendelse.seq))
    .limit(antall);

/** What the newest event of a kind in a case says; undefined when there is none. */
export async function findSisteHendelse(tx: Tx, sakId: string, type: string) {
  const [rad] = await tx
    .select({ tid: hendelse.tid, data: hendelse.data })
    .from(hendelse)
    .where(and(eq(hendelse.sakId, sakId), eq(hendelse.type, type)))
    .orderBy(desc(hendelse.seq))
    .limit(1);
  return rad;
}

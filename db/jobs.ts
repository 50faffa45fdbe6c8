import "server-only";
import { PgBoss } from "pg-boss";
import type { Tx } from "./client.ts";
import { raw } from "./handle.ts";
import { type Ko, stoppet } from "./koer.ts";
import { enPerProsess } from "./prosess.ts";

const holder = enPerProsess<{ sender?: Promise<PgBoss> | undefined; url?: string }>("jobbsender", () => ({}));

function start(url: string) {
  const boss = new PgBoss({ connectionString: url, max: 2, supervise: false, schedule: false, migrate: false });
  // An idle connection that the server drops is reported here; the next send opens a new one.
  boss.on("error", () => {});
  return boss.start();
}

/** The pg-boss instance that only sends; started on first use, begun anew after a failure. */
function boss(): Promise<PgBoss> {
  const url = process.env.DATABASE_URL_APP ?? process.env.DATABASE_URL_JOBB;
  if (!url) throw new Error("DATABASE_URL_APP mangler");
  if (!holder.sender || holder.url !== url) {
    holder.url = url;
    holder.sender = start(url);
    holder.sender.catch(() => {
      holder.sender = undefined;
    });
  }
  return holder.sender;
}

/** Opens the sender ahead of the first transaction, so that no transaction waits for a connection that is not its own. */
export const warmJobs = async () => void (await boss());

// Drizzle has switched off the driver's serializers, and pg-boss counts on them.
const asText = (verdi: unknown) =>
  verdi instanceof Date
    ? verdi.toISOString()
    : typeof verdi === "object" && verdi !== null && !Array.isArray(verdi)
      ? JSON.stringify(verdi)
      : verdi;

// Named statements: an unnamed one costs a round trip more and stops the pipeline (measured).
const inTx = (tx: Tx) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: await raw(tx).unsafe(text, values.map(asText) as never[], { prepare: true }),
  }),
});

/**
 * Orders a job in the transaction of the change: rolled back with it, committed with it. `noekkel` keeps one live job per cause
 * and defaults to the ids it carries: on an exclusive queue, jobs without a key would count as one and the second be dropped.
 * Returns the job's id, or null when that cause already has one.
 */
export async function enqueue(
  tx: Tx,
  ko: Ko,
  data: Record<string, string>,
  valg: { noekkel?: string; etter?: Date } = {},
) {
  const b = await boss();
  return b.send(ko, data, {
    singletonKey: valg.noekkel ?? Object.values(data).join(":"),
    ...(valg.etter ? { startAfter: valg.etter } : {}),
    db: inTx(tx),
  });
}

/** Sends a dead letter back to its queue, in the transaction; false when it is gone or its cause has a live job again. */
export const redriveJob = async (tx: Tx, ko: Ko, jobbId: string): Promise<boolean> =>
  (await (await boss()).redrive(stoppet(ko), { ids: [jobbId], db: inTx(tx) })) === 1;

/** Ends a dead letter that a person has dealt with; `kode` is kept with it. */
export const settleJob = async (tx: Tx, ko: Ko, jobbId: string, kode: string) => {
  await (await boss()).complete(stoppet(ko), jobbId, { kode }, { includeQueued: true, db: inTx(tx) });
};

/** Ends the sender; used by tests and at shutdown. */
export async function closeJobs() {
  const running = await holder.sender?.catch(() => undefined);
  holder.sender = undefined;
  await running?.stop({ graceful: false });
}

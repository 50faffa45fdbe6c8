import "server-only";
import { PgBoss } from "pg-boss";
import type { Tx } from "./client.ts";
import { raw } from "./handle.ts";
import type { Ko } from "./koer.ts";

let sender: Promise<PgBoss> | undefined;
let senderUrl: string | undefined;

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
  if (!sender || senderUrl !== url) {
    senderUrl = url;
    sender = start(url);
    sender.catch(() => {
      sender = undefined;
    });
  }
  return sender;
}

/** Opens the sender ahead of the first transaction, so that no transaction waits for a connection that is not its own. */
export const warmJobs = async () => void (await boss());

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
  const handle = raw(tx);
  return b.send(ko, data, {
    singletonKey: valg.noekkel ?? Object.values(data).join(":"),
    ...(valg.etter ? { startAfter: valg.etter } : {}),
    // Named statements: an unnamed one costs a round trip more and stops the pipeline (measured).
    db: {
      executeSql: async (text, values = []) => ({
        rows: await handle.unsafe(text, values as never[], { prepare: true }),
      }),
    },
  });
}

/** Ends the sender; used by tests and at shutdown. */
export async function closeJobs() {
  const running = await sender?.catch(() => undefined);
  sender = undefined;
  await running?.stop({ graceful: false });
}

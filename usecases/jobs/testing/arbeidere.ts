import { setTimeout as vent } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { enqueue } from "#db/jobs.ts";
import { orderBrev } from "#db/queries/brev.ts";
import type { useDatabase } from "#db/testing/database.ts";
import { withActor } from "#db/with-actor.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { startJobber } from "../start-jobber.ts";
import { startPostkasse } from "./postkasse.ts";

/** Workers and a mail server for a test file, with quick retries: none before a second, two in all. */
export function useArbeidere(db: ReturnType<typeof useDatabase>, antall: number) {
  const alle: { stop: () => Promise<void> }[] = [];
  let kasse: Awaited<ReturnType<typeof startPostkasse>> | undefined;
  beforeAll(async () => {
    kasse = await startPostkasse();
    process.env.SMTP_URL = kasse.url;
    process.env.SMTP_FRA = "Boligdøra <ikke-svar@asker.example>";
    process.env.BASE_URL = "http://localhost:3000";
    logg.level = "silent";
    await db.admin`update pgboss.queue set retry_delay = 0, retry_backoff = false, retry_limit = 2 where name in ('brev', 'varsel')`;
    for (let i = 0; i < antall; i++) alle.push(await startJobber());
  });
  beforeEach(() => {
    if (kasse) Object.assign(kasse.tilstand, { oppforsel: "ta", post: [], forsok: 0 });
  });
  afterAll(async () => {
    await Promise.all(alle.map((a) => a.stop()));
    await kasse?.stop();
  });
  return {
    get kasse() {
      if (!kasse) throw new Error("postkassen er ikke startet ennå");
      return kasse.tilstand;
    },
  };
}

/** Orders a letter and its job in one transaction, as a use case does. */
export const bestill = (b: Parameters<typeof orderBrev>[1]) =>
  withActor({ kind: "system", jobb: "prove" }, "prove", async (tx) => {
    const brevId = await orderBrev(tx, b);
    if (!brevId) throw new Error("brevet var alt bestilt");
    await enqueue(tx, "brev", { brevId }, { noekkel: brevId });
    return brevId;
  });

/** Waits until `sporsmal` answers something, at most twenty seconds. */
export async function til<T>(sporsmal: () => Promise<T | undefined | false | 0>): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const svar = await sporsmal();
    if (svar) return svar;
    await vent(100);
  }
  throw new Error("det ventede skjedde ikke");
}

/** Nothing waits or runs in the queues. */
export const stille = (admin: ReturnType<typeof useDatabase>["admin"]) =>
  til(async () => {
    const [rad] =
      await admin`select count(*)::int as n from pgboss.job where state < 'completed' and name in ('brev', 'varsel')`;
    return rad?.n === 0;
  });

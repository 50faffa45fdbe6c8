import type { JobResult, JobWithMetadata } from "pg-boss";
import { createWorkerBoss } from "#db/arbeider.ts";
import type { Ko } from "#db/koer.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { handterere } from "./handlers.ts";
import { type Handterer, igjen, type Jobbsvar, stoppet } from "./jobbsvar.ts";
import { planer } from "./planer.ts";

const statusAv = { ferdig: "completed", igjen: "failed", stoppet: "deadletter" } as const;

/** One job, one log line: ids and codes only. A thrown error is logged without its message and never reaches the job's row. */
async function utfor(ko: Ko, handter: Handterer, jobb: JobWithMetadata<object>): Promise<JobResult> {
  const start = performance.now();
  const siste = jobb.retryCount >= jobb.retryLimit;
  const felt: Record<string, unknown> = { ko, jobbId: jobb.id, forsok: jobb.retryCount + 1, ...jobb.data };
  let svar: Jobbsvar;
  try {
    svar = await handter(jobb.data, { siste });
  } catch (feil) {
    felt.feil = feil;
    svar = siste ? stoppet("feil") : igjen("feil");
  }
  const linje = { ...felt, kode: svar.kode, status: svar.utfall, ms: Math.round(performance.now() - start) };
  logg[svar.utfall === "ferdig" ? "info" : svar.utfall === "igjen" ? "warn" : "error"](linje, "jobb");
  return { id: jobb.id, status: statusAv[svar.utfall], output: { kode: svar.kode } };
}

export type Arbeider = { stop: () => Promise<void> };

/**
 * Starts taking jobs of every queue, as `bd_job`. Letters and notices are looked for every second, the daily ones more seldom.
 * `stop` lets what is under way finish (ten seconds) and takes nothing new.
 */
export async function startJobber(): Promise<Arbeider> {
  const boss = await createWorkerBoss((feil) => logg.warn({ kode: "ko.feil", feil }, "arbeider"));
  for (const [ko, handter] of Object.entries(handterere) as [Ko, Handterer][]) {
    const rask = ko === "brev" || ko === "varsel";
    await boss.work(
      ko,
      { includeMetadata: true, perJobResults: true, pollingIntervalSeconds: rask ? 1 : 5, batchSize: rask ? 5 : 1 },
      async (jobber: JobWithMetadata<object>[]) => Promise.all(jobber.map((jobb) => utfor(ko, handter, jobb))),
    );
  }
  for (const { ko, cron } of planer) await boss.schedule(ko, cron, {}, { tz: "Europe/Oslo", singletonKey: ko });
  // What open pages show is measured at once, not first at the next quarter past.
  await boss.send("statistikk", {}, { singletonKey: "statistikk" });
  await boss.send("anker", {}, { singletonKey: "anker" });
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

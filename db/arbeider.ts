import "server-only";
import { PgBoss } from "pg-boss";

/**
 * The pg-boss that takes jobs: role `bd_job`, which has no right to change the schema. `onFeil` hears of connections that drop;
 * pg-boss opens new ones itself.
 */
export async function createWorkerBoss(onFeil: (feil: Error) => void): Promise<PgBoss> {
  const url = process.env.DATABASE_URL_JOBB;
  if (!url) throw new Error("DATABASE_URL_JOBB mangler");
  const boss = new PgBoss({
    connectionString: url,
    application_name: "boligdora-arbeider",
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: true,
    supervise: true,
    // Owner's work: bd_job may not rebuild indexes.
    reindex: false,
  });
  boss.on("error", onFeil);
  await boss.start();
  return boss;
}

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { PgBoss } from "pg-boss";
import postgres from "postgres";
import { koer, stoppet, stoppetValg } from "./koer.ts";
import { guardQueues } from "./kovern.ts";
import { ensureRoles, type Passord } from "./roller.ts";

/** Chosen once: two starts at the same time take turns on it (drizzle's migrate has no lock of its own). */
const LAS = 20_261_124;
const MAPPE = `${import.meta.dirname}/migrations`;

/** As the owner: pg-boss must own its own schema, and the web role gets rows only. */
function asOwner(url: string) {
  const u = new URL(url);
  u.searchParams.set("options", "-c role=bd_owner");
  return u.toString();
}

async function installQueues(url: string) {
  const boss = new PgBoss({ connectionString: asOwner(url), max: 1, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  for (const [navn, valg] of Object.entries(koer)) {
    const dodt = stoppet(navn as keyof typeof koer);
    await boss.createQueue(dodt, stoppetValg);
    await boss.updateQueue(dodt, stoppetValg);
    await boss.createQueue(navn, { ...valg, policy: "exclusive", deadLetter: dodt });
    await boss.updateQueue(navn, { ...valg, deadLetter: dodt });
  }
  await boss.stop({ graceful: false });
}

/**
 * Brings a database to this release: roles, tables, policies, queues. `url` is an administrator. Idempotent; safe when many start at once.
 * Throws when the server cannot be reached or a migration fails; nothing is then half done, all pending files run in one transaction.
 */
export async function bringUp(url: string, passord: Passord) {
  const admin = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await admin`select pg_advisory_lock(${LAS})`;
    await ensureRoles(admin, passord);
    await admin`set role bd_owner`;
    await migrate(drizzle(admin), { migrationsFolder: MAPPE });
    await admin`reset role`;
    await installQueues(url);
    await guardQueues(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

function required(navn: string) {
  const verdi = process.env[navn];
  if (!verdi) throw new Error(`${navn} mangler`);
  return verdi;
}

if (process.argv[1] === import.meta.filename) {
  await bringUp(required("DATABASE_URL"), {
    app: required("DB_PASSORD_APP"),
    jobb: required("DB_PASSORD_JOBB"),
    migrate: required("DB_PASSORD_MIGRATE"),
  });
}

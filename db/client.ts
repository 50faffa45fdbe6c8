import "server-only";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgTransaction } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { enPerProsess } from "./prosess.ts";

type Schema = Record<string, never>;

/** A transaction with an actor in it. Every query takes one first, so that nothing slips outside. */
export type Tx = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export type Pool = { sql: postgres.Sql; db: ReturnType<typeof connect>["db"]; maks: number; venter: number };

function connect(url: string, maks: number) {
  const sql = postgres(url, {
    max: maks,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => {},
    connection: {
      application_name: "boligdora",
      statement_timeout: Number(process.env.DB_SETNINGSFRIST_MS ?? 8_000),
      lock_timeout: Number(process.env.DB_LASFRIST_MS ?? 3_000),
      // Only safe together with forced row-level security: a statement that lands outside its transaction has no actor.
      idle_in_transaction_session_timeout: Number(process.env.DB_TRANSAKSJONSHVILE_MS ?? 60_000),
    },
  });
  return { sql, db: drizzle(sql, { casing: "snake_case" }), maks, venter: 0 };
}

const pools = enPerProsess("bassenger", () => new Map<string, Pool>());

/**
 * The pool of a database role: `app` for people, `jobb` for named jobs. Made on first use.
 * Throws when the address is missing: postgres.js would otherwise dial a default server in silence.
 */
export function pool(rolle: "app" | "jobb"): Pool {
  const navn = rolle === "app" ? "DATABASE_URL_APP" : "DATABASE_URL_JOBB";
  const url = process.env[navn];
  if (!url) throw new Error(`${navn} mangler`);
  const key = `${rolle} ${url}`;
  const found = pools.get(key);
  if (found) return found;
  const made = connect(url, Number(process.env.DB_POOL ?? 10));
  pools.set(key, made);
  return made;
}

/** Ends every pool; waits at most five seconds for what runs. */
export async function closePools() {
  await Promise.all([...pools.values()].map((p) => p.sql.end({ timeout: 5 })));
  pools.clear();
}

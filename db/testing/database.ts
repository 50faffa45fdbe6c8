import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { closePools } from "../client.ts";
import { closeJobs } from "../jobs.ts";

const withRole = (url: string, navn: string, bruker?: [string, string]) => {
  const u = new URL(url);
  u.pathname = `/${navn}`;
  if (bruker) [u.username, u.password] = bruker;
  return u.toString();
};

/**
 * Gives a test file its own database, copied from the migrated template, and points the environment at it.
 * `admin` sees past row-level security: for counting what is really there, never for arranging what a use case should do.
 */
export function useDatabase() {
  const navn = `bd_test_${process.pid}_${randomBytes(4).toString("hex")}`;
  const state: { admin?: postgres.Sql } = {};
  beforeAll(async () => {
    const url = inject("adminUrl");
    const server = postgres(url, { max: 1, onnotice: () => {} });
    await server.unsafe(`create database ${navn} template ${inject("mal")}`);
    await server.end();
    process.env.DATABASE_URL_APP = withRole(url, navn, ["bd_app", "test-app"]);
    process.env.DATABASE_URL_JOBB = withRole(url, navn, ["bd_job", "test-jobb"]);
    process.env.MODUS = "test";
    for (const [i, key] of ["NOKKEL_KEK", "NOKKEL_INDEKS", "NOKKEL_VERN"].entries()) {
      process.env[key] = Buffer.alloc(32, i + 1).toString("base64");
    }
    state.admin = postgres(withRole(url, navn), { max: 4, onnotice: () => {} });
  });
  afterAll(async () => {
    await closeJobs();
    await closePools();
    await state.admin?.end();
    const server = postgres(inject("adminUrl"), { max: 1, onnotice: () => {} });
    await server.unsafe(`drop database if exists ${navn} with (force)`);
    await server.end();
  });
  return {
    get admin() {
      if (!state.admin) throw new Error("databasen er ikke åpnet ennå");
      return state.admin;
    },
  };
}

import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { bringUp } from "../migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    mal: string;
  }
}

const passord = { app: "test-app", jobb: "test-jobb", migrate: "test-migrate" };

let drop: (() => Promise<void>) | undefined;

/** vitest calls it after the last test. */
export const teardown = () => drop?.();

/** Makes the template every test file copies. `TEST_DATABASE_URL` is an administrator; the server belongs to this run alone. */
export async function setup(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL mangler: kjør «npm test» eller «npm test -- --bare database»");
  const mal = `bd_mal_${process.pid}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${mal}`);
  const u = new URL(url);
  u.pathname = `/${mal}`;
  await bringUp(u.toString(), passord);
  await admin.unsafe(`alter database ${mal} with is_template true allow_connections false`);
  project.provide("adminUrl", url);
  project.provide("mal", mal);
  drop = async () => {
    await admin.unsafe(`alter database ${mal} with is_template false`);
    await admin.unsafe(`drop database if exists ${mal} with (force)`);
    await admin.end();
  };
}

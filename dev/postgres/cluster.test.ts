import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { whyUnreachable } from "#db/administrator.ts";
import { openAdmin } from "#db/testing/open-admin.ts";
import { anyFree } from "../stack/ports.ts";
import { tempFolder } from "../testing/temp-folder.ts";
import { clearCluster, startCluster } from "./cluster.ts";
import { removePlace } from "./place.ts";
import { stopPrevious } from "./previous.ts";

const dataFolder = tempFolder();
// A database user other than us must be able to pass through.
chmodSync(dataFolder, 0o711);
const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
  removePlace(dataFolder);
});

async function start() {
  const place = await clearCluster(dataFolder);
  const choice = { dataFolder, port: await anyFree(), password: "prove" };
  const cluster = await startCluster(place, choice, (stop) => stops.push(stop));
  return { ...cluster, place };
}

test("en database etterlatt av en drept oppstart blir funnet, stoppet og startet igjen", {
  timeout: 60_000,
}, async () => {
  const left = await start();
  expect(await whyUnreachable(left.url("postgres"))).toBeUndefined();
  const next = await start();
  expect(await left.child.exited).toBe(0);
  expect(await whyUnreachable(next.url("postgres"))).toBeUndefined();
  await stopPrevious(next.place.data);
  expect(await next.child.exited).toBe(0);
});

test("det som står i en rad basen nekter, eller i setningen, kommer ikke i loggen", { timeout: 60_000 }, async () => {
  const { child, url, place } = await start();
  const sql = openAdmin(url("postgres"), 1);
  await sql`create table folk (ident text primary key, navn text not null, alder integer check (alder < 100))`;
  await sql`insert into folk values ('12838510068', 'Amina Hemmelig', 30)`;
  const nektes = [
    sql`insert into folk values ('12838510068', 'Tor Hemmelig', 31)`,
    sql`insert into folk values (${"02917920144"}, ${null}, ${32})`,
    sql`insert into folk values (${"02917920145"}, ${"Ingrid Hemmelig"}, ${200})`,
    sql`select ${"Jonas Hemmelig"}::text::integer / ${0}::integer`,
    sql.unsafe("select 'Leila Hemmelig' from finnes_ikke"),
  ];
  const feil = await Promise.allSettled(nektes);
  expect(feil.map((f) => f.status)).toEqual(nektes.map(() => "rejected"));
  await sql.end();
  const logg = readFileSync(child.logFile, "utf8");
  await stopPrevious(place.data);
  expect(logg).toContain("database system is ready");
  expect(logg).not.toMatch(/Hemmelig|12838510068|0291792014/);
});

test("et nummer i pid-filen som nå er en annens, rører ingen", { timeout: 60_000 }, async () => {
  const { data } = await clearCluster(dataFolder);
  writeFileSync(join(data, "postmaster.pid"), `${process.pid}\n${data}\n`);
  await stopPrevious(data);
  expect(existsSync(join(data, "postmaster.pid"))).toBe(false);
});

test("data fra en annen versjon gir én linje som sier hva man gjør", async () => {
  const { data } = await clearCluster(dataFolder);
  writeFileSync(join(data, "PG_VERSION"), "17\n");
  await expect(clearCluster(dataFolder)).rejects.toThrow(/fra PostgreSQL 17, men Boligdøra kjører 18.*--reset/);
});

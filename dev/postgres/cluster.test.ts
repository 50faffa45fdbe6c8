import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { whyUnreachable } from "#db/administrator.ts";
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
  expect(left.child.running()).toBe(false);
  expect(await whyUnreachable(next.url("postgres"))).toBeUndefined();
  await stopPrevious(next.place.data);
  expect(next.child.running()).toBe(false);
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

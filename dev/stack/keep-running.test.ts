import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { type Child, startNode } from "./child.ts";
import { keepRunning, restartDelay } from "./keep-running.ts";

const logFile = join(tempFolder(), "del.log");
const part = (code: string) => startNode("delen", ["-e", code], { env: { PATH: process.env.PATH }, logFile });
const lives = "setInterval(() => {}, 1000)";

test("en del som stopper av seg selv, startes igjen; en som noen har stoppet, gjør det ikke", async () => {
  const made: Child[] = [];
  const watched = new Set<Child>();
  const enter = (child: Child) => {
    made.push(child);
    watched.add(child);
    return child;
  };
  const delay = () => 10;
  const gaveUp = () => expect.unreachable("den ga opp");
  keepRunning(enter(part(lives)), { again: () => enter(part(lives)), wanted: (c) => watched.has(c), gaveUp, delay });
  made[0]?.kill("SIGKILL");
  await expect.poll(() => made.length, { timeout: 10_000 }).toBe(2);
  expect(made[1]?.running()).toBe(true);
  if (made[1]) watched.delete(made[1]);
  await made[1]?.stop();
  await new Promise((done) => setTimeout(done, 200));
  expect(made.map((c) => c.running())).toEqual([false, false]);
});

test("en som aldri blir stående, gis opp, og det sies", async () => {
  const { promise, resolve } = Promise.withResolvers<Child>();
  let starts = 0;
  const again = () => {
    starts++;
    return part("process.exit(3)");
  };
  keepRunning(again(), { again, wanted: () => true, gaveUp: resolve, delay: (n) => (n >= 3 ? undefined : 5) });
  expect((await promise).running()).toBe(false);
  expect(starts).toBe(4);
});

test("ventetiden vokser til et halvt minutt, og tar slutt", () => {
  const waits = Array.from({ length: 9 }, (_, n) => restartDelay(n));
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, undefined]);
});

import { join } from "node:path";
import { listInnsendte } from "#db/testing/innsendt.ts";
import { Breaks, type Checked } from "./checked.ts";
import { breaksOf, toldBy } from "./compare.ts";
import type { DrillStack } from "./drill-stack.ts";
import { call } from "./http.ts";
import { Journal } from "./journal.ts";
import type { Random } from "./random.ts";
import { makeResident, question, type Resident } from "./resident.ts";
import { write } from "./writer.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const writers = 20;

/**
 * T46. `kill -9` of the postmaster under twenty writers. Nobody lends a hand: the app serves again by itself, or ends itself and is
 * started anew as a service manager does. What any writer was told is stored must be there, and nothing twice, by their own journal.
 */
export async function drillKillPostgres(
  stack: DrillStack,
  kills: number,
  random: Random,
  say: (line: string) => void,
): Promise<Checked> {
  const breaks = new Breaks();
  const app = await stack.superviseApp();
  const residents = await makeResidents(stack, writers * (2 + kills * 6));
  const journal = new Journal(join(stack.surroundings.data, "journal.jsonl"));
  const tally = { saves: 0, sends: 0, unknown: 0 };
  let stopped = false;
  const common = { at: app.at, origin: stack.origin, journal, random, tally, stopped: () => stopped };
  const crowd = Array.from({ length: writers }, () =>
    write({ ...common, next: () => residents.pop() }).catch((fault: unknown) => breaks.expect(false, String(fault))),
  );

  let slowest = 0;
  for (let i = 1; i <= kills; i++) {
    const busy = await busyAgain(() => tally.saves + tally.sends);
    breaks.expect(busy && residents.length > 0, `drap ${i}: skriverne kom ikke i gang før drapet`);
    await pause(random.below(1_500));
    await stack.killPostgres();
    await stack.startPostgres();
    const began = performance.now();
    breaks.expect(await servesAgain(app.at), `drap ${i}: appen kom ikke tilbake av seg selv`);
    slowest = Math.max(slowest, Math.round(performance.now() - began));
    say(`  drap ${i} av ${kills}: ${tally.saves} lagret, ${tally.sends} sendt, ${tally.unknown} uten svar`);
  }
  breaks.expect(await busyAgain(() => tally.saves + tally.sends), "skriverne kom ikke i gang etter siste drap");
  stopped = true;
  await Promise.all(crowd);
  journal.close();

  const told = toldBy(journal.read());
  const stored = await listInnsendte(stack.admin, [...told.keys()], question);
  for (const [soknadId, t] of told) breaks.list.push(...breaksOf(soknadId, t, stored.get(soknadId)));
  breaks.expect(tally.unknown > 0, "ingen forespørsel ble rammet: drapene traff ikke");
  await app.stop();
  const tall = {
    skrivere: writers,
    lagret: tally.saves,
    sendt: tally.sends,
    utenSvar: tally.unknown,
    omstarter: app.restarts(),
    tregestTilbakeMs: slowest,
  };
  return { navn: "T46 PostgreSQL drept under skrivere", ganger: kills, brudd: breaks.list, tall };
}

async function makeResidents(stack: DrillStack, count: number) {
  const made: Resident[] = [];
  for (let i = 0; i < count; i += 10) {
    const ten = Array.from({ length: 10 }, () => makeResident(stack.admin, stack.surroundings.secrets.nextauth));
    made.push(...(await Promise.all(ten)));
  }
  return made;
}

/** Waits until the writers have had some forty more answers: a kill while nobody writes proves nothing. */
async function busyAgain(count: () => number) {
  const before = count();
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(25))
    if (count() >= before + writers * 2) return true;
  return false;
}

/** True when it says so within a minute; how long it took is a number in the report, never a verdict. */
async function servesAgain(at: string) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    if ((await call(`${at}/api/helse/ready`, { patience: 5_000 }))?.status === 200) return true;
  }
  return false;
}

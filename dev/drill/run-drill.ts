import { warmJobs } from "#db/jobs.ts";
import { checkInvarianter, countUferdige } from "#db/testing/invarianter.ts";
import type { Started } from "../stack/started.ts";
import { Breaks, type Checked } from "./checked.ts";
import { type DrillChoice, type DrillStack, startDrillStack } from "./drill-stack.ts";
import { drillKillApp, momentsOf } from "./kill-app.ts";
import { drillBrowser } from "./kill-browser.ts";
import { drillKillPostgres } from "./kill-postgres.ts";
import { pointsOfSending } from "./points.ts";
import { randomFrom } from "./random.ts";
import { type Report, reportOf } from "./report.ts";

export type Scope = { seed: number; full: boolean; only: ReadonlySet<string> };

/** How often: everything once beside the other tests, the numbers of `security-reliability.md` E6 when asked for. */
const counts = { full: { rounds: 50, kills: 5 }, small: { rounds: 1, kills: 1 } };

export const drillNames = ["app", "side", "postgres"] as const;

/** Breaks the house in every way it knows and looks at what is left. Never throws for what a drill finds. */
export async function runDrill(scope: Scope, choice: DrillChoice, started: Started): Promise<Report> {
  const { say } = choice;
  say(`Frø ${scope.seed}`);
  const stack = await startDrillStack(choice, started);
  await warmJobs();
  const random = randomFrom(scope.seed);
  const { rounds, kills } = scope.full ? counts.full : counts.small;
  const moments = Array.from({ length: rounds }, () => momentsOf(pointsOfSending(), random)).flat();
  const drills: Record<(typeof drillNames)[number], () => Promise<Checked>> = {
    app: () => drillKillApp(stack, moments, say),
    side: () => drillBrowser(stack, started),
    postgres: () => drillKillPostgres(stack, kills, random, say),
  };

  const done: Checked[] = [];
  const held: Report["invarianter"][number][] = [];
  for (const name of drillNames.filter((n) => scope.only.size === 0 || scope.only.has(n))) {
    const began = performance.now();
    const result = await drills[name]().catch((fault: unknown) => broken(name, fault));
    done.push(result);
    say(
      `${result.brudd.length === 0 ? "  ok  " : " FEIL "} ${result.navn}: ${result.ganger} ganger ${JSON.stringify(result.tall ?? {})} (${seconds(began)} s)`,
    );
    for (const line of result.brudd.slice(0, 20)) say(`        ${line}`);
    held.push(...(await invariantsAfter(stack, result.navn, say)));
  }
  return reportOf(scope.seed, scope.full ? "full" : "liten", done, held);
}

const seconds = (began: number) => ((performance.now() - began) / 1000).toFixed(1);

function broken(name: string, fault: unknown): Checked {
  const breaks = new Breaks();
  breaks.expect(false, fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  return { navn: name, ganger: 0, brudd: breaks.list };
}

/**
 * The longest a notice may rightly wait: its job's process died (it expires after 120 s), the next tries find the effect taken
 * (another 120 s), and each waits twice as long as the one before. Counting earlier calls a mail that will come lost.
 */
const PATIENCE_MS = 600_000;

/** Waits for the worker to finish what was ordered, then counts. */
async function invariantsAfter(stack: DrillStack, etter: string, say: (line: string) => void) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && (await countUferdige(stack.admin)) > 0; )
    await new Promise((resolve) => setTimeout(resolve, 250));
  const found = await checkInvarianter(stack.admin);
  for (const i of found) {
    say(`${i.brudd.length === 0 && i.sett > 0 ? "  ok  " : " FEIL "} ${i.navn} (${i.sett})`);
    for (const line of i.brudd.slice(0, 20)) say(`        ${line}`);
  }
  return found.map((i) => ({ ...i, etter }));
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser/find-browser.ts";
import { runSteps } from "../lint/run-steps.ts";
import { lintSteps, type Step } from "../lint/steps.ts";
import { fillDatabase, startBase } from "../stack/base.ts";
import { startCrew } from "../stack/crew.ts";
import { adminEnv, ownEnv, type Surroundings } from "../stack/environment.ts";
import { runTool } from "../stack/run.ts";
import { buildWhenNeeded } from "../stack/start-stack.ts";
import type { Started } from "../stack/started.ts";
import type { Kind, TestChoice } from "./choice.ts";
import { type Counts, countDrill, countPlaywright, countVitest } from "./counts.ts";
import { scanLogs } from "./log-scan.ts";
import { runDrillProgram } from "./run-drill-program.ts";

export const testBuild = ".next-test";

type Run = { choice: TestChoice; data: string; port: number; started: Started; say: (line: string) => void };

/** All that `npm test` does, in order. Answers the sum; a stage that breaks down counts as one failure and the next still runs. */
export async function runTests(run: Run): Promise<Counts> {
  const wants = (...kinds: Kind[]) => kinds.some((kind) => run.choice.kinds.has(kind));
  const sum = { passed: 0, failed: 0 };
  const stage = async (name: string, work: () => Promise<Counts>) => {
    const began = performance.now();
    run.say(`\n${name}`);
    const counts = await work().catch((fault: unknown): Counts => ({ passed: 0, failed: 1, why: messageOf(fault) }));
    if (counts.why) run.say(` FEIL  ${counts.why}`);
    run.say(
      `${name}: ${counts.passed} passed, ${counts.failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    return counts.failed === 0;
  };

  // One core each: tsc and lint are told of after one another, but run side by side.
  const types = wants("typer") ? typesBeside() : undefined;
  if (wants("lint")) await stage("Lint", () => runSteps(lintSteps, run.say));
  if (types) await stage("Typer", () => types(run.say));
  const needsBase = wants("database", "bygg", "nettleser");
  const base = needsBase
    ? await startBase({ data: run.data, build: testBuild, port: run.port, modus: "demo", throwaway: true }, run.started)
    : undefined;
  const projects = (["enhet", "database"] as const).filter((p) => wants(p));
  if (projects.length > 0) await stage("Enheter og brukstilfeller", () => vitest(run, projects, base?.surroundings));
  const builds = base && wants("bygg", "nettleser");
  const built = !builds || (await stage("Bygg", () => build(run, base.surroundings)));
  if (base && wants("nettleser") && built) {
    await stage("Nettleser", () => playwright(run, base.surroundings));
    // A part of the browser tests need not have sent a mail.
    if (run.choice.filters.length === 0)
      await stage("Persondata i logger, jobber og post", () => scanLogs(base.surroundings, run.say));
  }
  if (wants("ovelse") && built) await stage("Øvelser", () => drill(run));
  return sum;
}

const messageOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

const typesStep: Step = {
  name: "tsc",
  run: async () => {
    const typegen = await runTool("next/dist/bin/next", ["typegen"], { env: { ...ownEnv(), BYGG_MAPPE: testBuild } });
    const tsc = await runTool("typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.test.json"]);
    return { faults: [typegen, tsc].filter((r) => r.code !== 0).map((r) => r.out.trim()) };
  },
};

/** Begins at once; what it said is said when asked for. */
function typesBeside() {
  const lines: string[] = [];
  const counts = runSteps([typesStep], (line) => lines.push(line));
  return async (say: Run["say"]) => {
    const done = await counts;
    for (const line of lines) say(line);
    return done;
  };
}

async function vitest(run: Run, projects: readonly string[], s: Surroundings | undefined): Promise<Counts> {
  const report = join(run.data, "vitest.json");
  rmSync(report, { force: true });
  const admin = s ? { TEST_DATABASE_URL: new URL("/postgres", s.admin).href } : {};
  const { code } = await runTool(
    "vitest/vitest.mjs",
    [
      "run",
      ...projects.flatMap((p) => ["--project", p]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...run.choice.filters,
    ],
    { env: { ...ownEnv(), ...admin, NODE_ENV: "test" }, show: true, started: run.started },
  );
  return countVitest(report, code);
}

/** The build asks the database nothing: the demo municipality is told meanwhile. */
async function build(run: Run, s: Surroundings): Promise<Counts> {
  const both = await Promise.allSettled([
    fillDatabase(s, run.started, run.say, true),
    buildWhenNeeded(s, run.started, run.say),
  ]);
  for (const one of both) if (one.status === "rejected") throw one.reason;
  return { passed: 1, failed: 0 };
}

async function playwright(run: Run, s: Surroundings): Promise<Counts> {
  const browser = await findBrowser(run.data);
  run.say(`Nettleser: ${browser}`);
  const crew = await startCrew(s, run.started, false);
  const report = join(run.data, "playwright.json");
  rmSync(report, { force: true });
  const env = {
    ...adminEnv(s),
    BD_POST: `http://localhost:${s.ports.post}`,
    CHROME_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    NODE_ENV: "test",
  };
  const tests = runTool("@playwright/test/cli.js", ["test", "--reporter=line,json", ...run.choice.filters], {
    env,
    show: true,
    started: run.started,
  });
  const { code } = await tests;
  const dead = Object.values(crew.parts).filter((child) => !child.running());
  const counts = countPlaywright(report, code);
  if (dead.length === 0) return counts;
  return { ...counts, failed: counts.failed + 1, why: `${dead.map((c) => c.name).join(", ")} stoppet underveis` };
}

/** Every crash once, in a house of its own; `npm run drill` has the full counts. */
async function drill(run: Run): Promise<Counts> {
  const report = join(run.data, "ovelse.json");
  rmSync(report, { force: true });
  const { code } = await runDrillProgram(testBuild, report, [], run.started);
  return countDrill(report, code);
}

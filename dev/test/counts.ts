import { existsSync, readFileSync } from "node:fs";

export type Counts = { passed: number; failed: number; why?: string };

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
type DrillReport = { bestatt: number; feilet: number };
type PlaywrightReport = { stats: { expected: number; flaky: number; unexpected: number; skipped: number } };

/** What Vitest reported, by the rules of an honest count: see `honest`. */
export function countVitest(file: string, exitCode: number): Counts {
  const report = read<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1, why: "Vitest skrev ingen rapport" };
  return honest(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests, exitCode);
}

export function countPlaywright(file: string, exitCode: number): Counts {
  const report = read<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1, why: "Playwright skrev ingen rapport" };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return honest(expected + flaky, unexpected, skipped, exitCode);
}

/** What the drill wrote of itself: each drill and each invariant is one. */
export function countDrill(file: string, exitCode: number): Counts {
  const report = read<DrillReport>(file);
  if (!report) return { passed: 0, failed: 1, why: "øvelsen skrev ingen rapport" };
  return honest(report.bestatt, report.feilet, 0, exitCode);
}

/** A skipped test is a failed one; a tool that failed without a failed test (a broken import) is one failure; no tests at all is one. */
export function honest(passed: number, failed: number, skipped: number, exitCode: number): Counts {
  if (skipped > 0) return { passed, failed: failed + skipped, why: `${skipped} tester er hoppet over` };
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, why: `verktøyet sluttet med ${exitCode} uten en feilet test` };
  if (passed + failed === 0) return { passed: 0, failed: 1, why: "ingen tester ble kjørt" };
  return { passed, failed };
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

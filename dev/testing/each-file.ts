import { afterAll, beforeAll, vi } from "vitest";

// Test files share a process, since starting one and loading the packages anew for each costs more than the tests: what they could
// hand to one another is taken back. Our own modules are evaluated anew for each file; only packages are kept.
vi.resetModules();
// «Try again, the database is busy» is a right answer of ours, and no test of anything else should get it from a busy machine. Those
// that test the limits set their own.
for (const frist of ["DB_SVARFRIST_MS", "DB_SETNINGSFRIST_MS", "DB_LASFRIST_MS"]) process.env[frist] ??= "60000";
const before = { ...process.env };

beforeAll(() => {
  vi.useRealTimers();
});

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

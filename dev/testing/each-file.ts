import { afterAll, beforeAll, vi } from "vitest";

// Test files share a process, since starting one and loading the packages anew for each costs more than the tests: what they could
// hand to one another is taken back. Our own modules are evaluated anew for each file; only packages are kept.
vi.resetModules();
const before = { ...process.env };

beforeAll(() => {
  vi.useRealTimers();
});

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

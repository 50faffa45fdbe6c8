import { expect, test, vi } from "vitest";
import { useDatabase } from "./testing/database.ts";

useDatabase();

test("modulen lastet to ganger i samme prosess deler forbindelser: grensen gjelder prosessen", async () => {
  const forst = (await import("./client.ts")).pool("app");
  vi.resetModules();
  const igjen = (await import("./client.ts")).pool("app");
  expect(igjen).toBe(forst);
});

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { begun, takeFolder } from "./single.ts";

const folder = tempFolder();
const file = join(folder, "start.json");

test("en levende oppstart holder mappen, og gir den fra seg", () => {
  const first = takeFolder(folder, 1);
  expect(first).toMatchObject({ stale: false });
  expect(takeFolder(folder, 2).held).toMatchObject({ pid: process.pid, port: 1 });
  first.release();
  expect(existsSync(file)).toBe(false);
});

test.each([
  ["er borte", 2 ** 22 + 7, "1"],
  ["har fått nummeret sitt brukt på nytt", process.pid, "for lenge siden"],
])("en oppstart som %s, holder ingenting", (_, pid, when) => {
  writeFileSync(file, JSON.stringify({ pid, begun: when, port: 1 }));
  const taken = takeFolder(folder, 2);
  expect(taken).toMatchObject({ stale: true });
  expect(taken.held).toBeUndefined();
  taken.release();
});

test("en fil som ikke lar seg lese, holder ingenting", () => {
  writeFileSync(file, "{");
  expect(takeFolder(folder, 2).held).toBeUndefined();
});

test("en prosess har alltid samme begynnelse, og en som ikke finnes, ingen", () => {
  expect(begun(process.pid)).toBe(begun(process.pid));
  expect(begun(2 ** 22 + 7)).toBeUndefined();
});

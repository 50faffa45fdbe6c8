import { expect, test } from "vitest";
import { nesteBekreftelse } from "./bekreftelse.ts";

test.each([
  ["2026-11-24", "2027-05-24"],
  ["2026-08-31", "2027-02-28"],
  ["2027-08-31", "2028-02-29"],
])("den som bekreftet %s, blir spurt igjen %s", (dag, neste) => {
  expect(nesteBekreftelse(dag)).toBe(neste);
});

import { expect, test } from "vitest";
import { nestePlass } from "./plass.ts";

test("en plass settes på pause og kan tas opp igjen; den slettes aldri", () => {
  expect(nestePlass("aktiv", "paus")).toEqual({ ok: true, value: "pauset" });
  expect(nestePlass("pauset", "gjenoppta")).toEqual({ ok: true, value: "aktiv" });
});

test.each([
  ["fjernet", "gjenoppta"],
  ["trukket", "tildel"],
  ["pauset", "tildel"],
] as const)("fra %s går det ikke an å %s", (fra, handling) => {
  expect(nestePlass(fra, handling)).toMatchObject({ ok: false, kode: "venteliste.ulovligOvergang" });
});

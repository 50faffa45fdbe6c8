import { expect, test } from "vitest";
import { osloDag } from "../kernel/dag.ts";
import { dagensSlutt, fristenErUte, paminnelsesdag, svarfrist } from "./frist.ts";

test.each([
  ["2026-12-01", "2026-12-01T23:00:00.000Z"],
  ["2026-07-01", "2026-07-01T22:00:00.000Z"],
  // The nights the clock is moved: the day before ends by the old time, the day itself by the new.
  ["2026-03-28", "2026-03-28T23:00:00.000Z"],
  ["2026-03-29", "2026-03-29T22:00:00.000Z"],
  ["2026-10-24", "2026-10-24T22:00:00.000Z"],
  ["2026-10-25", "2026-10-25T23:00:00.000Z"],
])("dagen %s slutter i Asker %s", (dag, tid) => {
  expect(dagensSlutt(dag).toISOString()).toBe(tid);
});

test("hver dag i et år slutter der neste begynner", () => {
  for (let n = 0; n < 366; n++) {
    const dag = osloDag(new Date(Date.UTC(2026, 0, 1 + n, 12)));
    const slutt = dagensSlutt(dag);
    expect(osloDag(new Date(slutt.getTime() - 1))).toBe(dag);
    expect(osloDag(slutt) > dag).toBe(true);
  }
});

test("et tilbud som sendes sent om kvelden, har sju hele dager etter den dagen det er i Asker", () => {
  // 23.30 UTC is already the next day in Asker.
  const { frist, fristTid } = svarfrist(new Date("2026-11-24T23:30:00Z"));
  expect(frist).toBe("2026-12-02");
  expect(fristTid.toISOString()).toBe("2026-12-02T23:00:00.000Z");
});

test("det siste sekundet er i tide, det neste er for sent", () => {
  const { fristTid } = svarfrist(new Date("2026-11-24T10:00:00Z"));
  expect(fristenErUte(fristTid, new Date(fristTid.getTime() - 1_000))).toBe(false);
  expect(fristenErUte(fristTid, fristTid)).toBe(true);
});

test("påminnelsen kommer to dager før siste dag", () => {
  expect(paminnelsesdag("2026-12-01")).toBe("2026-11-29");
});

import { expect, test } from "vitest";
import { lesKlokkeslett, osloTid } from "./klokkeslett.ts";

test.each([
  ["16.30", 990],
  ["16:30", 990],
  ["1630", 990],
  ["9", 540],
  [" 09.05 ", 545],
  ["0.00", 0],
])("klokka %s leses", (ra, minutter) => {
  expect(lesKlokkeslett(ra)).toEqual({ ok: true, verdi: minutter });
});

test.each(["24", "12.60", "halv fem", "16-30", "163", "-1"])("%s er ikke et klokkeslett", (ra) => {
  expect(lesKlokkeslett(ra)).toEqual({ ok: false, kode: "ugyldigKlokkeslett" });
});

test.each([
  ["2026-12-01", 990, "2026-12-01T15:30:00.000Z"],
  ["2026-07-01", 990, "2026-07-01T14:30:00.000Z"],
  ["2026-07-01", 30, "2026-06-30T22:30:00.000Z"],
  // The hour that comes twice is the first of the two, and the one that does not come is the one after.
  ["2026-10-25", 150, "2026-10-25T00:30:00.000Z"],
  ["2026-03-29", 150, "2026-03-29T01:30:00.000Z"],
])("%s, %i minutter etter midnatt, er %s", (dag, minutter, tid) => {
  expect(osloTid(dag, minutter).toISOString()).toBe(tid);
});

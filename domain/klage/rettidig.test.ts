import { expect, test } from "vitest";
import { osloDag } from "../kernel/dag.ts";
import { erInnenFrist, klagefrist } from "./klagefrist.ts";
import { klageSvarSenest } from "./svarfrist.ts";

// The letter was delivered on the first day; the complaint came at the moment (UTC).
test.each<[string, string, string, boolean]>([
  ["siste dag, et minutt før midnatt i Oslo om vinteren", "2026-11-02", "2026-11-23T22:59:00Z", true],
  ["et minutt over midnatt i Oslo om vinteren", "2026-11-02", "2026-11-23T23:01:00Z", false],
  ["siste dag, et minutt før midnatt i Oslo om sommeren", "2026-06-01", "2026-06-22T21:59:00Z", true],
  ["et minutt over midnatt i Oslo om sommeren", "2026-06-01", "2026-06-22T22:01:00Z", false],
  ["fristen faller på lørdag og går til mandag", "2026-10-17", "2026-11-09T20:00:00Z", true],
  ["tirsdag etter en frist som falt på lørdag", "2026-10-17", "2026-11-10T08:00:00Z", false],
  ["fristen faller på skjærtorsdag og går over hele påsken til tirsdag", "2026-03-12", "2026-04-07T20:00:00Z", true],
  ["onsdag etter påsken", "2026-03-12", "2026-04-08T06:00:00Z", false],
  ["fristen faller på julaften, som er en vanlig dag", "2026-12-03", "2026-12-24T20:00:00Z", true],
  ["fristen faller på første juledag, og mandagen etter er i tide", "2026-12-04", "2026-12-28T20:00:00Z", true],
  ["fristen faller på 1. nyttårsdag 2027, en fredag, og går til mandag", "2026-12-11", "2027-01-04T20:00:00Z", true],
  ["fristen faller på 17. mai og går til dagen etter", "2027-04-26", "2027-05-18T20:00:00Z", true],
  ["19. mai er for sent", "2027-04-26", "2027-05-19T08:00:00Z", false],
  ["skuddårsdagen teller", "2028-02-08", "2028-02-29T20:00:00Z", true],
])("%s", (_, levert, kom, iTide) => {
  expect(erInnenFrist(osloDag(new Date(kom)), klagefrist(levert))).toBe(iTide);
});

test("målet for svar på klagen er tre uker, og aldri en helg eller helligdag", () => {
  expect(klageSvarSenest("2026-11-02")).toBe("2026-11-23");
  expect(klageSvarSenest("2026-12-04")).toBe("2026-12-28");
});

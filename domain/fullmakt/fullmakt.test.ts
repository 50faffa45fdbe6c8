import { expect, test } from "vitest";
import { erGyldig, gyldigTil } from "./fullmakt.ts";

test.each([
  ["2026-11-24", "3", "2027-02-24"],
  ["2026-08-31", "6", "2027-02-28"],
  ["2028-02-29", "12", "2029-02-28"],
] as const)("gitt %s for %s måneder varer den til og med %s", (dag, varighet, til) => {
  expect(gyldigTil(dag, varighet)).toBe(til);
});

test("den gjelder til og med den siste dagen, og aldri når den er avsluttet", () => {
  const f = { gyldigTil: "2027-02-24", avsluttet: null };
  expect(["2026-11-24", "2027-02-24", "2027-02-25"].map((dag) => erGyldig(f, dag))).toEqual([true, true, false]);
  expect(erGyldig({ ...f, avsluttet: new Date() }, "2026-11-24")).toBe(false);
});

import { expect, test } from "vitest";
import { bekreftelsesstand, nattensGjoremal, nesteBekreftelse } from "./bekreftelse.ts";

test.each([
  ["2026-11-24", "2027-05-24"],
  ["2026-08-31", "2027-02-28"],
  ["2027-08-31", "2028-02-29"],
])("den som bekreftet %s, blir spurt igjen %s", (dag, neste) => {
  expect(nesteBekreftelse(dag)).toBe(neste);
});

const spurt = { nesteBekreftelse: "2027-05-24", spurt: "2027-05-24" };
const purret = { ...spurt, purret: "2027-06-15" };

test.each([
  ["dagen før", { nesteBekreftelse: "2027-05-24" }, "2027-05-23", undefined],
  ["på dagen", { nesteBekreftelse: "2027-05-24" }, "2027-05-24", "spor"],
  ["spurt forrige gang", { nesteBekreftelse: "2027-05-24", spurt: "2026-11-24" }, "2027-05-24", "spor"],
  ["spurt samme dag", spurt, "2027-05-24", undefined],
  ["den siste dagen å svare", spurt, "2027-06-14", undefined],
  ["dagen etter", spurt, "2027-06-15", "purr"],
  ["påminnet samme dag", purret, "2027-06-15", undefined],
  ["den siste dagen før pause", purret, "2027-06-29", undefined],
  ["dagen etter den", purret, "2027-06-30", "paus"],
  ["spurt for sent av en maskin som sto", { ...spurt, spurt: "2027-08-01" }, "2027-08-02", undefined],
] as const)("nattens gjøremål %s", (_navn, stand, idag, ventet) => {
  expect(nattensGjoremal(stand, idag)).toBe(ventet);
});

test("ingen settes på pause uten å ha fått hele fristen etter at hun ble spurt, og hele etter påminnelsen", () => {
  expect(bekreftelsesstand(spurt)).toEqual({ slag: "spurt", svarSenest: "2027-06-14" });
  expect(bekreftelsesstand(purret)).toEqual({ slag: "purret", svarSenest: "2027-06-29" });
  expect(bekreftelsesstand({ ...spurt, purret: "2026-12-20" })).toEqual({ slag: "spurt", svarSenest: "2027-06-14" });
});

import { expect, test } from "vitest";
import { type Stegfakta, stegstatus } from "./steg.ts";
import { tilbudTilstander } from "./tilstand.ts";

const fakta = (mer: Partial<Stegfakta>): Stegfakta => ({
  tilstand: "sendt",
  siden: "2026-11-24",
  frist: "2026-12-01",
  fulgtOpp: false,
  ...mer,
});

test.each([
  ["opprettet", "send", "kommunen", "2026-11-25"],
  ["sendt", "svar", "husstanden", "2026-12-01"],
  ["avslatt_begrunnet", "vurder", "kommunen", "2026-11-29"],
  ["akseptert", "kontrakt", "kommunen", "2026-11-29"],
  // A no stands from the deadline; only then are the days counted.
  ["avslatt", "finnNeste", "kommunen", "2026-12-03"],
  ["utlopt", "finnNeste", "kommunen", "2026-11-26"],
] as const)("i %s er steget %s, og det er %s sitt til %s", (tilstand, steg, aktor, senest) => {
  expect(stegstatus(fakta({ tilstand }), "2026-11-24")).toEqual({ steg, aktor, senest, stanset: false });
});

test("den siste dagen står det ikke stille; dagen etter gjør det", () => {
  expect(stegstatus(fakta({}), "2026-12-01")?.stanset).toBe(false);
  expect(stegstatus(fakta({}), "2026-12-02")?.stanset).toBe(true);
});

test("det som er fulgt opp, og det som er slutt, venter ikke på noen", () => {
  expect(stegstatus(fakta({ tilstand: "akseptert", fulgtOpp: true }), "2027-01-01")).toBeUndefined();
  const venter = tilbudTilstander.filter((tilstand) => stegstatus(fakta({ tilstand }), "2027-01-01"));
  expect(tilbudTilstander.filter((t) => !venter.includes(t))).toEqual(["trukket", "fjernet_etter_vedtak"]);
});

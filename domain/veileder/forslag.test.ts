import { expect, test } from "vitest";
import {
  erBesvart,
  foreslaDorer,
  lesVeilederSvar,
  trengerHjelpNa,
  type VeilederSvar,
  veilederSporsmal,
} from "./forslag.ts";

const svar = (endring: Partial<VeilederSvar>): VeilederSvar => ({
  hjem: "leier",
  mal: "kjope",
  bank: "avslag",
  hinder: "penger",
  ...endring,
});

test.each([
  ["vil kjøpe, banken sa nei", {}, ["startlan:bankenNei"]],
  ["vil kjøpe, har ikke spurt banken", { bank: "ikkeSpurt" }, ["startlan:sporBanken"]],
  ["vil kjøpe, banken låner nok", { bank: "fikkNok" }, ["bolighjelpen:bankenLaner"]],
  [
    "vil kjøpe, skjønner ikke hvordan",
    { hinder: "forsta" },
    ["startlan:bankenNei", "boligskole:lareKjop", "bolighjelpen:folge"],
  ],
  ["vil beholde boligen", { hjem: "eier", mal: "beholde" }, ["startlan:beholde"]],
  ["vil leie, har ikke råd", { mal: "leie" }, ["kommunalBolig:ikkeSelv", "boligskole:lareLeie"]],
  ["vil leie, helsa er i veien", { mal: "leie", hinder: "helse" }, ["kommunalBolig:helse", "boligskole:lareLeie"]],
  ["vil leie, finner ingen", { mal: "leie", hinder: "finne" }, ["bolighjelpen:finne", "kommunalBolig:ikkeSelv"]],
  ["vet ikke, har lite penger", { mal: "usikker" }, ["boligskole:begynnHer", "startlan:regnForst"]],
  ["vet ikke, helsa er i veien", { mal: "usikker", hinder: "helse" }, ["kommunalBolig:helse"]],
] satisfies [string, Partial<VeilederSvar>, string[]][])("%s", (_navn, endring, ventet) => {
  expect(foreslaDorer(svar(endring)).map((f) => `${f.dor}:${f.grunn}`)).toEqual(ventet);
});

test("alle svar gir minst én dør, og ingen dør to ganger", () => {
  const { hjem, mal, bank, hinder } = veilederSporsmal;
  for (const h of hjem)
    for (const m of mal)
      for (const b of bank)
        for (const i of hinder) {
          const dorer = foreslaDorer({ hjem: h, mal: m, bank: b, hinder: i }).map((f) => f.dor);
          expect(dorer.length).toBeGreaterThan(0);
          expect(new Set(dorer).size).toBe(dorer.length);
        }
});

test("ukjente svar i adressen regnes som ubesvart", () => {
  const lest = lesVeilederSvar({ hjem: "leier", mal: "<script>", bank: ["avslag"], ekstra: "x" });
  expect(lest).toEqual({ hjem: "leier" });
  expect(erBesvart(lest)).toBe(false);
  expect(erBesvart(svar({}))).toBe(true);
});

test("den som ikke har noe sted å bo, får hjelpen i natt først", () => {
  expect(trengerHjelpNa({ hjem: "utenBolig" })).toBe(true);
  expect(trengerHjelpNa({ hjem: "leier" })).toBe(false);
});

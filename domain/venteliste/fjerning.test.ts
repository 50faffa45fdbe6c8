import { expect, test } from "vitest";
import { type Fjerningsfakta, fjerningsgrunner, fjerningsmangler, svarfrist, vurderFjerning } from "./fjerning.ts";

const varslet: Fjerningsfakta = {
  grunn: "svarerIkke",
  varslet: "2026-11-01",
  frist: "2026-11-15",
  idag: "2026-11-16",
  svart: false,
  lest: false,
};

test("fristen er to uker", () => expect(svarfrist("2026-11-01")).toBe("2026-11-15"));

test.each<[string, Partial<Fjerningsfakta>, string[]]>([
  ["fristen er ute uten svar", {}, []],
  ["siste dag i fristen er hennes", { idag: "2026-11-15" }, ["fjernVarslet"]],
  ["et svar som ikke er lest", { svart: true }, ["fjernHort"]],
  ["et svar som er lest", { svart: true, lest: true }, []],
  ["et svar som er lest før fristen er ute", { svart: true, lest: true, idag: "2026-11-10" }, ["fjernVarslet"]],
  ["en grunn som ikke finnes", { grunn: "likerHenneIkke" }, ["fjernGrunn"]],
  ["ett begrunnet nei er ingen grunn", { grunn: "begrunnetNei" }, ["fjernGrunn"]],
])("%s", (_navn, mer, mangler) => {
  const f = { ...varslet, ...mer };
  expect(fjerningsmangler(f)).toEqual(mangler);
  expect(vurderFjerning(f).svar).toBe(mangler.length === 0 ? "oppfylt" : "ikkeOppfylt");
});

test("hver grunn har en paragraf og sier at den ikke er bekreftet", () => {
  for (const g of fjerningsgrunner) {
    expect(g.hjemmel).toMatch(/ § \d/);
    expect(g.status).toBe("ubekreftet");
  }
});

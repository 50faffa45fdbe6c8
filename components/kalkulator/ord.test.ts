import compile from "icu-minify/compile";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import beregning from "#messages/nb/beregning.json" with { type: "json" };
import kalkulator from "#messages/nb/kalkulator.json" with { type: "json" };
import regler from "#messages/nb/regler.json" with { type: "json" };
import { lagOrd } from "./ord.ts";

const tekster = { beregning, kalkulator, regler };
const blader = (tre: unknown, sti: string): [string, string][] =>
  typeof tre === "string"
    ? [[sti, tre]]
    : Object.entries(tre as object).flatMap(([k, v]) => blader(v, sti ? `${sti}.${k}` : k));
const alle = blader(tekster, "");
const ord = lagOrd(Object.fromEntries(alle.map(([k, v]) => [k, structuredClone(compile(v))])), "nb");
const t = createTranslator({
  locale: "nb",
  messages: tekster as Record<string, unknown>,
  timeZone: "UTC",
}) as unknown as (nokkel: string, verdier: Record<string, string | number>) => string;

/** Every argument any of the texts asks for. */
const verdier = (n: number, valg: string) => ({
  banksvar: valg,
  romTilLan: valg,
  opphold: valg,
  varigInntektMnd: n,
  nettoInntektMnd: n,
  egenkapital: n,
  barn: n,
  tilLanMnd: n,
  maksLan: n,
  gjeldEtter: n,
  kravManeder: n,
  soverom: n,
  antall: n,
  belop: `${n} kr`,
  rente: "5",
  ar: n,
  behov: "1",
  gap: "1",
  ny: "1",
  idag: "1",
  paslag: n,
  maks: "1",
  hjemmel: "§ 5-4",
  verdi: "1",
  svart: "nei",
  versjon: "startlan/2026-01-01",
});

test.each([
  [0, "avslag"],
  [1, "delvis"],
  [2_363_169, "midlertidig"],
  [-4_512, "ja"],
])("nettleserens lille formaterer sier det samme som serverens, med %i og %s", (n, valg) => {
  expect(alle.length).toBeGreaterThan(150);
  for (const [nokkel] of alle) expect(ord.si(nokkel, verdier(n, valg)), nokkel).toBe(t(nokkel, verdier(n, valg)));
});

test("en ukjent nøkkel er tom tekst, også når navnet finnes på alle objekter", () => {
  expect(ord.si("regler.finnesIkke.tittel")).toBe("");
  expect(ord.si("constructor")).toBe("");
});

test("beløp har mellomrom som ikke brytes, og datoer står på norsk", () => {
  expect(ord.kr(2_363_000)).toBe("2\u00a0363\u00a0000\u00a0kr");
  expect(ord.dag("2026-01-01")).toBe("1. jan. 2026");
});

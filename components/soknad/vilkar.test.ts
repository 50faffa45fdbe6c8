import fc from "fast-check";
import { expect, test } from "vitest";
import type { Felt, RaSvar } from "#domain/kernel/felt.ts";
import { startlan } from "#domain/startlan/index.ts";
import { erSynlig, vilkarAv } from "./vilkar.ts";

const valg = (navn: string, felt: Readonly<Record<string, Felt>>) => {
  const f = felt[navn];
  if (!f || f.slag === "liste" || !f.valg) throw new Error(navn);
  return f.valg;
};

test("vilkårene som sendes til nettleseren, svarer som reglene for alle svar på lukkede spørsmål", () => {
  for (const steg of startlan.steg) {
    const lukkede = Object.entries(steg.felt).filter(([, f]) => f.slag === "valg");
    const svarGen = fc.record(
      Object.fromEntries(lukkede.map(([navn]) => [navn, fc.constantFrom("", ...valg(navn, steg.felt))])),
    ) as fc.Arbitrary<RaSvar>;
    fc.assert(
      fc.property(svarGen, (svar) => {
        for (const [navn, f] of Object.entries(steg.felt)) {
          const vises = vilkarAv(f.vises, { svar: {}, felt: steg.felt });
          if (!vises || "spor" in vises) continue;
          expect(erSynlig({ navn, vises, synlig: false }, svar), navn).toBe(f.vises?.(svar));
        }
      }),
      { numRuns: 60 },
    );
  }
});

const jaNei = { slag: "valg", valg: ["ja", "nei"] } as const;

test("et beløp kan ikke listes, så serveren spørres", () => {
  const felt = { inntekt: { slag: "kroner" } } as const;
  expect(vilkarAv((s) => Number(s.inntekt) > 10, { svar: {}, felt })).toEqual({ av: ["inntekt"], spor: true });
});

test("svar fra andre steg er faste på denne siden", () => {
  const vises = (s: RaSvar) => s.samliv === "partner";
  expect(vilkarAv(vises, { svar: { samliv: "partner" }, felt: { barn: jaNei } })).toBeUndefined();
});

test("et vilkår som leser to felt etter tur, finner begge", () => {
  const vises = (s: RaSvar) => s.a === "ja" && s.b === "nei";
  expect(vilkarAv(vises, { svar: {}, felt: { a: jaNei, b: jaNei } })).toEqual({ av: ["a", "b"], naar: ["ja|nei"] });
});

test("lite tall med grenser listes, også med mellomrom rundt", () => {
  const felt = { antall: { slag: "tall", min: 0, maks: 9 } } as const;
  const vises = vilkarAv((s) => Number(s.antall) > 0, { svar: {}, felt });
  expect(erSynlig({ navn: "x", vises, synlig: false }, { antall: " 3 " })).toBe(true);
  expect(erSynlig({ navn: "x", vises, synlig: true }, { antall: "0" })).toBe(false);
});

test("avkryssinger listes uansett rekkefølge", () => {
  const felt = { hva: { slag: "flervalg", valg: ["a", "b"] } } as const;
  const vises = vilkarAv((s) => Array.isArray(s.hva) && s.hva.length === 2, { svar: {}, felt });
  expect(erSynlig({ navn: "x", vises, synlig: false }, { hva: ["b", "a"] })).toBe(true);
  expect(erSynlig({ navn: "x", vises, synlig: false }, { hva: ["b"] })).toBe(false);
});

test("serverens siste ord gjelder for felt den må spørres om", () => {
  const felt = { navn: "x", vises: { av: ["y"], spor: true }, synlig: false } as const;
  expect(erSynlig(felt, {})).toBe(false);
  expect(erSynlig(felt, {}, ["x"])).toBe(true);
});

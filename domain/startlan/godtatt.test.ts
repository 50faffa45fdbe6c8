import { describe, expect, test } from "vitest";
import { beregn } from "./beregning.ts";
import { budsjettlinjer, medGodtatte } from "./godtatt.ts";
import { grunnlagAvSvar, type StartlanGrunnlag } from "./grunnlag.ts";

const g: StartlanGrunnlag = grunnlagAvSvar(
  {
    inntekter: [
      { inntektType: "lonn", nettoMnd: 30_000, varighet: "varig" },
      { inntektType: "aap", nettoMnd: 5000, varighet: "midlertidig" },
    ],
    gjeld: [{ gjeldType: "studielan", saldo: 100_000, gjeldTerminMnd: 1200 }],
    bilMnd: 2000,
  },
  "2026-11-24",
);

describe("søkt og godtatt, linje for linje", () => {
  test("hver inntekt, gjeld og fast utgift er en linje, også den som er null", () => {
    expect(budsjettlinjer(g).map((l) => [l.kode, l.sokt])).toEqual([
      ["inntekt.0", 30_000],
      ["inntekt.1", 5000],
      ["gjeld.0", 1200],
      ["barnehageMnd", 0],
      ["bidragBetaltMnd", 0],
      ["bilMnd", 2000],
      ["andreFasteMnd", 0],
    ]);
  });
  test("uten endringer er tallene de samme", () => {
    expect(beregn(medGodtatte(g, {}))).toEqual(beregn(g));
    const likt = Object.fromEntries(budsjettlinjer(g).map((l) => [l.kode, { belop: l.sokt }]));
    expect(beregn(medGodtatte(g, likt))).toEqual(beregn(g));
  });
  test("en inntekt som strykes, og en utgift som legges til, gir mindre til lån krone for krone", () => {
    const for_ = beregn(g).tilLanMnd;
    expect(beregn(medGodtatte(g, { "inntekt.1": { belop: 0 } })).tilLanMnd).toBe(for_ - 5000);
    expect(beregn(medGodtatte(g, { barnehageMnd: { belop: 1100 } })).tilLanMnd).toBe(for_ - 1100);
    expect(beregn(medGodtatte(g, { "gjeld.0": { belop: 0 } })).tilLanMnd).toBe(for_ + 1200);
  });
  test("en inntekt som ikke varer, teller ikke i det varige lånet", () => {
    expect(beregn(medGodtatte(g, { "inntekt.0": { belop: 30_000, varig: false } })).varigInntektMnd).toBe(0);
  });
  test("koder som ikke finnes, og navn fra prototypen, endrer ingenting", () => {
    expect(medGodtatte(g, { "inntekt.9": { belop: 1 }, constructor: { belop: 1 } })).toEqual(g);
  });
});

import { describe, expect, test } from "vitest";
import { celle, ventetidsintervall } from "./ventetid.ts";

const like = (n: number) => Array.from({ length: n }, (_, i) => (i + 1) * 30);

test.each([
  [0, false],
  [4, false],
  [5, false],
  [6, true],
  [19, true],
])("med %i husstander sies det noe: %s", (n, ventet) => {
  expect(ventetidsintervall(like(n)) !== undefined).toBe(ventet);
});

test("rundes utover til måneder, og rekkefølgen de kom i, betyr ingenting", () => {
  expect(ventetidsintervall([200, 100, 150, 400, 65, 300])).toEqual({ antall: 6, fraMnd: 2, tilMnd: 14 });
});

describe("løftet om sju av ti", () => {
  /** Deterministic noise: the promise must hold for skewed waits too. */
  const terning = (fro: number) => {
    let s = fro;
    return () => {
      s = (Math.imul(s, 1_664_525) + 1_013_904_223) >>> 0;
      return s / 2 ** 32;
    };
  };
  test.each([6, 9, 25, 60])("holder i et tenkt register med %i kjente husstander", (n) => {
    const t = terning(n * 7 + 1);
    const vent = () => Math.round(20 + 700 * t() ** 3);
    let innenfor = 0;
    const runder = 3_000;
    for (let i = 0; i < runder; i++) {
      const svar = ventetidsintervall(Array.from({ length: n }, vent));
      if (!svar) throw new Error("ingen intervall");
      const neste = vent() / (365.25 / 12);
      if (neste >= svar.fraMnd && neste <= svar.tilMnd) innenfor++;
    }
    expect(innenfor / runder).toBeGreaterThan(0.68);
  });
});

test("fire soverom og flere telles sammen, og et bånd er en celle for seg", () => {
  expect([celle(1), celle(4), celle(7), celle(2, "A")]).toEqual(["1", "4", "4", "2A"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { lesKroner, lesProsent, lesTall } from "./belop.ts";

const svar = (lest: { ok: boolean; verdi?: unknown; kode?: string }) => (lest.ok ? lest.verdi : lest.kode);

test.each([
  ["1 234 567 kr", 1_234_567],
  ["1\u00a0234\u00a0567\u00a0kr", 1_234_567],
  ["1\u202f234", 1234],
  ["1.234.567", 1_234_567],
  ["13500", 13_500],
  ["500,-", 500],
  ["500 kr.", 500],
  ["500 Kroner", 500],
  ["  42  ", 42],
  ["0", 0],
  ["9 999 999", 9_999_999],
])("beløpet «%s» leses som %i kroner", (ra, kroner) => {
  expect(svar(lesKroner(ra))).toBe(kroner);
});

test.each([
  ["", "mangler"],
  ["   ", "mangler"],
  ["1 000,50", "helekroner"],
  ["1000,00", "helekroner"],
  ["12.5", "helekroner"],
  ["1.000,50", "helekroner"],
  ["-500", "negativ"],
  ["\u2212500", "negativ"],
  ["- 500", "negativ"],
  ["-", "ugyldigBelop"],
  ["1e3", "ugyldigBelop"],
  ["0x10", "ugyldigBelop"],
  ["1 23", "ugyldigBelop"],
  ["12 34 567", "ugyldigBelop"],
  ["1.23.456", "ugyldigBelop"],
  ["1.234 567", "ugyldigBelop"],
  ["007", "ugyldigBelop"],
  ["+5", "ugyldigBelop"],
  ["kr", "ugyldigBelop"],
  ["fem tusen", "ugyldigBelop"],
  ["NaN", "ugyldigBelop"],
  ["Infinity", "ugyldigBelop"],
  ["１２３", "ugyldigBelop"],
  ["٣٤٥", "ugyldigBelop"],
  ["5\u0000", "ugyldigBelop"],
  ["10 000 000", "forStort"],
  ["1234567890", "forStort"],
])("beløpet «%s» avvises med %s", (ra, kode) => {
  expect(svar(lesKroner(ra))).toBe(kode);
});

test("grensene følger med i feilen, så teksten kan si dem", () => {
  expect(lesKroner("0", { min: 1 })).toEqual({ ok: false, kode: "forLite", verdier: { min: 1, maks: 9_999_999 } });
});

test.each([
  ["0", 0],
  ["17", 17],
  ["18", "forStortTall"],
  ["-1", "ugyldigTall"],
  ["1.0", "ugyldigTall"],
  ["1e1", "ugyldigTall"],
  ["", "mangler"],
])("tallet «%s» gir %s", (ra, ventet) => {
  expect(svar(lesTall(ra, { maks: 17 }))).toBe(ventet);
});

test.each([
  ["5,25 %", 5.25],
  ["5.25", 5.25],
  ["50", 50],
  ["100%", 100],
  ["100,01", "forStorProsent"],
  ["0", "forLitenProsent"],
  ["5,255", "ugyldigProsent"],
  ["-1", "ugyldigProsent"],
  ["1e1", "ugyldigProsent"],
])("prosenten «%s» gir %s", (ra, ventet) => {
  expect(svar(lesProsent(ra, { min: 0.01, maks: 100 }))).toBe(ventet);
});

test("det vi viser, kan skrives inn igjen og gir samme beløp", () => {
  const vis = new Intl.NumberFormat("nb-NO");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (kroner) => {
      for (const ra of [
        `${kroner}`,
        vis.format(kroner),
        `${vis.format(kroner)} kr`,
        vis.format(kroner).replaceAll("\u00a0", "."),
      ])
        expect(svar(lesKroner(ra))).toBe(kroner);
    }),
  );
});

test("det som leses, er alltid et helt tall innenfor grensene", () => {
  const tegn = fc.constantFrom(..."0123456789 .,-+ekrx\u00a0%");
  fc.assert(
    fc.property(fc.array(tegn, { maxLength: 14 }), (biter) => {
      const lest = lesKroner(biter.join(""));
      if (lest.ok) expect(Number.isInteger(lest.verdi) && lest.verdi >= 0 && lest.verdi <= 9_999_999).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

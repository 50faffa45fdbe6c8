import fc from "fast-check";
import { expect, test } from "vitest";
import { helKrone, maksLan, rundNed, terminbelop } from "./annuitet.ts";

const AR = [20, 25, 30, 35, 40, 50];

/* domain.md §2.9: maximum loan per 1 000 kr a month. */
test.each([
  [3.0, [180_311, 210_876, 237_189, 259_841, 279_342, 310_581]],
  [4.0, [165_022, 189_452, 209_461, 225_848, 239_270, 259_264]],
  [4.5, [158_065, 179_910, 197_361, 211_302, 222_438, 238_442]],
  [5.0, [151_525, 171_060, 186_282, 198_142, 207_384, 220_197]],
  [5.5, [145_373, 162_843, 176_122, 186_214, 193_885, 204_146]],
  [6.0, [139_581, 155_207, 166_792, 175_380, 181_748, 189_968]],
  [7.0, [128_983, 141_487, 150_308, 156_530, 160_919, 166_199]],
  [8.0, [119_554, 129_565, 136_283, 140_793, 143_820, 147_216]],
])("1 000 kr i måneden bærer ved %f prosent det tabellen sier", (rente, ventet) => {
  expect(AR.map((ar) => maksLan(1000, rente, ar))).toEqual(ventet);
});

test.each([
  [5, [5368, 4822, 4541]],
  [6, [5996, 5502, 5264]],
  [7, [6653, 6214, 6017]],
])("én million koster ved %i prosent det tabellen sier per måned", (rente, ventet) => {
  expect([30, 40, 50].map((ar) => terminbelop(1_000_000, rente, ar))).toEqual(ventet);
});

test.each([
  [5.0, 30, 2_363_169],
  [5.5, 30, 2_234_281],
  [7.0, 30, 1_906_802],
  [5.0, 50, 2_793_419],
  [7.0, 50, 2_108_400],
])("12 686 kr i måneden ved %f prosent i %i år", (rente, ar, ventet) => {
  expect(maksLan(12_686, rente, ar)).toBe(ventet);
});

test("uten rente er lånet summen av avdragene, og ingenting igjen bærer ingenting", () => {
  expect(maksLan(1000, 0, 30)).toBe(360_000);
  expect(terminbelop(360_000, 0, 30)).toBe(1000);
  expect([maksLan(0, 5, 30), maksLan(-1, 5, 30), terminbelop(0, 5, 30)]).toEqual([0, 0, 0]);
});

test("halve kroner rundes opp, og maksimum rundes ned", () => {
  expect([helKrone(0.5), helKrone(1.49), helKrone(2.5), helKrone(-0.5), helKrone(1.005 * 100)]).toEqual([
    1, 1, 3, 0, 101,
  ]);
  expect([rundNed(2_363_169, 1000), rundNed(999, 1000), rundNed(-5, 1000)]).toEqual([2_363_000, 0, 0]);
});

test("lånet kan betales med det som er igjen, med en krones slingringsmonn", () => {
  const termin = fc.integer({ min: 1, max: 100_000 });
  const rente = fc.integer({ min: 0, max: 1500 }).map((n) => n / 100);
  const ar = fc.integer({ min: 1, max: 50 });
  fc.assert(fc.property(termin, rente, ar, (t, r, a) => Math.abs(terminbelop(maksLan(t, r, a), r, a) - t) <= 1));
});

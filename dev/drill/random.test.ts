import { expect, test } from "vitest";
import { randomFrom } from "./random.ts";

const tall = (seed: number) => {
  const r = randomFrom(seed);
  return Array.from({ length: 20 }, () => r.below(1000));
};

test("samme frø gir samme rekke, et annet gir en annen", () => {
  expect(tall(7)).toEqual(tall(7));
  expect(tall(7)).not.toEqual(tall(8));
  expect(new Set(tall(7)).size).toBeGreaterThan(10);
});

test("stokket rekke har de samme tingene", () => {
  expect(randomFrom(3).shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
});

import { expect, test } from "vitest";
import { followOvergang } from "./overgang.ts";

const lys = { rodt: { skift: "gront" }, gront: { skift: "rodt", slokk: "av" }, av: {} } as const;

test("en handling fører dit tegningen sier", () => {
  expect(followOvergang(lys, "rodt", "skift")).toBe("gront");
  expect(followOvergang(lys, "gront", "slokk")).toBe("av");
});

test.each([
  ["rodt", "slokk"],
  ["av", "skift"],
  ["av", "toString"],
  ["rodt", "__proto__"],
] as const)("fra %s fører «%s» ingen vei", (fra, handling) => {
  expect(followOvergang<keyof typeof lys>(lys, fra, handling)).toBeUndefined();
});

import { expect, test } from "vitest";
import { countDrill, countVitest, honest } from "./counts.ts";

test.each<[string, Parameters<typeof honest>, { passed: number; failed: number }]>([
  ["alt gikk bra", [7, 0, 0, 0], { passed: 7, failed: 0 }],
  ["én feilet", [6, 1, 0, 1], { passed: 6, failed: 1 }],
  ["en fil lot seg ikke lese inn", [7, 0, 0, 1], { passed: 7, failed: 1 }],
  ["en test er hoppet over", [7, 0, 1, 0], { passed: 7, failed: 1 }],
  ["ingen tester", [0, 0, 0, 0], { passed: 0, failed: 1 }],
])("telling når %s", (_, args, svar) => {
  expect(honest(...args)).toMatchObject(svar);
});

test("uten rapport er det en feil", () => {
  expect(countVitest("finnes-ikke.json", 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countDrill("finnes-ikke.json", 0)).toMatchObject({ passed: 0, failed: 1 });
});

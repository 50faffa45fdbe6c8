import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import feltfeil from "#messages/nb/feltfeil.json" with { type: "json" };

const mappe = new URL("./", import.meta.url);
const kilde = [
  ...readdirSync(mappe).filter((fil) => fil.endsWith(".ts") && !fil.endsWith(".test.ts") && !fil.startsWith("miljo")),
  "../startlan/soknad.ts",
  "../startlan/kalkulator.ts",
  "../tilbud/klokkeslett.ts",
]
  .map((fil) => readFileSync(new URL(fil, mappe), "utf8"))
  .join("\n");
/** Strings inside every call of the functions that make an error: `ulest(…)`, `innenfor(…)`, `brudd(…)`. */
const gitt = [...kilde.matchAll(/\b(?:ulest|innenfor|brudd)\(([^;{]*?)[;{\n]/g)]
  .flatMap(([, inni = ""]) => [...inni.matchAll(/"([a-z][A-Za-z]+)"/g)])
  .map(([, kode = ""]) => kode);

test("hver kode som en leser gir, har en setning", () => {
  expect(gitt.length).toBeGreaterThan(25);
  expect([...new Set(gitt)].filter((kode) => !Object.hasOwn(feltfeil, kode))).toEqual([]);
});

test("ingen setning er til overs", () => {
  expect(Object.keys(feltfeil).filter((kode) => !kilde.includes(`"${kode}"`))).toEqual([]);
});

import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { erTestHemmelighet } from "#domain/kernel/miljoskjema.ts";
import { tempFolder } from "../testing/temp-folder.ts";
import { readSecrets } from "./secrets.ts";

const folder = tempFolder();
const file = join(folder, "hemmeligheter.json");

test("hemmelighetene lages én gang, og bare eieren kan lese dem", () => {
  const made = readSecrets(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readSecrets(folder)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
});

test("en nyere utgave legger til det som mangler, og rører ikke resten", () => {
  const { kek, ...rest } = readSecrets(folder);
  writeFileSync(file, JSON.stringify(rest));
  const after = readSecrets(folder);
  expect(after).toMatchObject(rest);
  expect(after.kek).not.toBe(kek);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(after);
});

test("det demoen lager, kjennes igjen hvis det bæres over i produksjon (T66)", () => {
  const { nextauth, actions, kek, indeks, vern, idportenJwk, entraJwk } = readSecrets(folder);
  expect([nextauth, actions, kek, indeks, vern].every(erTestHemmelighet)).toBe(true);
  expect([idportenJwk, entraJwk].every((jwk) => jwk.includes('"kid":"demo'))).toBe(true);
  expect([actions, kek, indeks, vern].map((key) => Buffer.from(key, "base64").length)).toEqual([32, 32, 32, 32]);
});

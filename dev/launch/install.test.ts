import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { installWanted } from "./install.mjs";

type Packages = Record<string, { version: string; optional?: boolean; peer?: boolean }>;

function folderWith(wanted: Packages, installed?: Packages) {
  const folder = tempFolder();
  const lock = (packages: Packages) => JSON.stringify({ packages: { "": {}, ...packages } });
  writeFileSync(join(folder, "package-lock.json"), lock(wanted));
  if (!installed) return folder;
  mkdirSync(join(folder, "node_modules", "node", "bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules", ".package-lock.json"), lock(installed));
  return folder;
}

const a = { "node_modules/a": { version: "1.0.0" } };
const optional = { "node_modules/mac": { version: "1.0.0", optional: true } };

test.each<[string, Packages, Packages | undefined, RegExp | undefined]>([
  ["ingenting er installert", a, undefined, /ikke installert/],
  ["alt er som låst", a, a, undefined],
  ["en pakke for en annen maskin mangler", { ...a, ...optional }, a, undefined],
  ["en pakke mangler", { ...a, "node_modules/b": { version: "1.0.0" } }, a, /endret/],
  ["en pakke har feil versjon", { "node_modules/a": { version: "2.0.0" } }, a, /endret/],
  ["en pakke er tatt ut", {}, a, /endret/],
])("når %s", (_, wanted, installed, reason) => {
  const answer = installWanted(folderWith(wanted, installed));
  if (reason) expect(answer).toMatch(reason);
  else expect(answer).toBeUndefined();
});

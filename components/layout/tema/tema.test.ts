import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const her = import.meta.dirname;
const rot = join(her, "../../..");
const cli = join(rot, "node_modules/@digdir/designsystemet/dist/bin/designsystemet.js");
const mappe = mkdtempSync(join(tmpdir(), "bd-tema-"));
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

test("temaet i repoet er det oppsettet gir", () => {
  cpSync(join(her, "designsystemet.config.json"), join(mappe, "designsystemet.config.json"));
  const run = (...args: string[]) => execFileSync(process.execPath, [cli, "tokens", ...args], { cwd: mappe, stdio: "pipe" });
  run("create");
  run("build", "--out-dir", "ut");
  expect(readFileSync(join(mappe, "ut/asker.css"), "utf8")).toBe(readFileSync(join(her, "asker.css"), "utf8"));
}, 30_000);

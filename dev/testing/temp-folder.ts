import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { root } from "../stack/folders.ts";

/** A folder of this test file's own, inside the project, where every user who may start us may write; removed afterwards. */
export function tempFolder() {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, ".tmp", "prove-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

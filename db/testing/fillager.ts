import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { setTestMiljo } from "./test-miljo.ts";

/** A file store of its own for a test file, in a whole environment, thrown away afterwards. Gives its folder. */
export function useFillager(): string {
  const mappe = mkdtempSync(join(tmpdir(), "bd-lager-"));
  setTestMiljo({ FILLAGER_MAPPE: mappe });
  afterAll(() => rmSync(mappe, { recursive: true, force: true }));
  return mappe;
}

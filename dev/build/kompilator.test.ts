import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kodefiler } from "../lint/kilde.ts";
import { root } from "../stack/folders.ts";

const filer = [...kodefiler("components"), ...kodefiler("app")];

test("bare det som ber om det, kompileres (docs/adr/0017), og i dag ber ingen", () => {
  expect(readFileSync(join(root, "next.config.ts"), "utf8")).toContain(
    'reactCompiler: { compilationMode: "annotation" }',
  );
  expect(filer.length).toBeGreaterThan(100);
  expect(filer.filter((fil) => readFileSync(join(root, fil), "utf8").includes('"use memo"'))).toEqual([]);
});

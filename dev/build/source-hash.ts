import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../stack/folders.ts";

const sources = ["app", "components", "domain", "usecases", "db", "messages", "public"];
const single = [
  "next.config.ts",
  "proxy.ts",
  "instrumentation.ts",
  "global.d.ts",
  "package-lock.json",
  "tsconfig.json",
];
const left = /\.(test|itest)\.tsx?$|^db\/(seed|testing)\//;

/** One mark for everything a build is made of: contents, not times, so that a checkout of the same code builds nothing. */
export function sourceHash(folder = root) {
  const files = [...single, ...sources.flatMap((dir) => filesIn(folder, dir))]
    .filter((file) => !left.test(file))
    .sort();
  const hash = createHash("sha256").update(process.version);
  for (const file of files) {
    if (existsSync(join(folder, file))) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex");
}

/** Every file below `dir`, as paths from `folder` with forward slashes. */
export function filesIn(folder: string, dir: string): string[] {
  if (!existsSync(join(folder, dir))) return [];
  return readdirSync(join(folder, dir)).flatMap((name) => {
    const path = `${dir}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

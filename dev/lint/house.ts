import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../build/source-hash.ts";

/** The rooms of the house (docs/adr/0001) and the paper beside it. */
export const rooms = ["app", "components", "domain", "usecases", "db", "messages", "dev", "e2e"] as const;

export type SourceFile = { path: string; text: string; lines: number };

const isText = /\.(tsx?|mjs|cjs|jsonc?|css|md|sql|typ|ya?ml|txt|svg)$|\/run$/;

/** Every text file that is ours: rooms, docs, `.ci` and the root, without what tools make. */
export function ourFiles(root: string): SourceFile[] {
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => e.name);
  const below = [...rooms, "docs", "public", ".ci"].flatMap((dir) => filesIn(root, dir));
  return [...atRoot, ...below]
    .filter((path) => isText.test(path) && !/^(next-env\.d\.ts|.*\.tsbuildinfo)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0) };
    });
}

/** A guard reads the files and answers one line per fault. */
export type Guard = (files: readonly SourceFile[], root: string) => string[];

import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import type { Guard, SourceFile } from "../house.ts";

const quoted = /`([^`\s]+)`/g;
const inRoom = /^(app|components|domain|usecases|db|messages|dev|docs|e2e|public|\.ci)\/[\w./[\]()*{},-]+$/;
const bare = /^[\w.-]+\.(ts|tsx|mjs|cjs|json|md)$/;

/** A path or file named in `docs/` or the README must be there: paper that lies is worse than none. */
export const docPaths: Guard = (files, root) =>
  files
    .filter((f) => f.path === "README.md" || f.path.startsWith("docs/"))
    .flatMap((file) =>
      [...file.text.matchAll(quoted)]
        .map(([, path = ""]) => path.replace(/[.,:]$/, ""))
        .filter((path) => (inRoom.test(path) && !isThere(root, path)) || (bare.test(path) && !isNamed(files, path)))
        .map((path) => `${file.path}: ${path} finnes ikke`),
    );

const isThere = (root: string, path: string) =>
  existsSync(join(root, path)) || (/[*{]/.test(path) && globSync(path, { cwd: root }).length > 0);

const isNamed = (files: readonly SourceFile[], name: string) => files.some((f) => basename(f.path) === name);

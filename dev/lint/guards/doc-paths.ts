import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import type { Guard } from "../house.ts";

const quoted = /`([^`\s]+)`/g;
const isPath =
  /^(app|components|domain|usecases|db|messages|dev|docs|e2e|public|\.ci)\/[\w./[\]()*{},-]+$|^[\w.-]+\.(ts|json|cjs|md)$/;

/** A path named in `docs/` or the README must be there: paper that lies is worse than none. */
export const docPaths: Guard = (files, root) =>
  files
    .filter((f) => f.path === "README.md" || f.path.startsWith("docs/"))
    .flatMap((file) =>
      [...file.text.matchAll(quoted)]
        .map(([, path = ""]) => path.replace(/[.,:]$/, ""))
        .filter((path) => isPath.test(path) && !isThere(root, path))
        .map((path) => `${file.path}: ${path} finnes ikke`),
    );

const isThere = (root: string, path: string) =>
  existsSync(join(root, path)) || (/[*{]/.test(path) && globSync(path, { cwd: root }).length > 0);

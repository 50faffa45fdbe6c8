import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../stack/folders.ts";

/** A place where the app ends itself in the middle of sending; `after` when the sending stands by then. */
export type Point = { name: string; after: boolean };

const files = [
  "usecases/kernel/usecase.ts",
  "usecases/soknad/submit-soknad.ts",
  "app/api/innsending/[nokkel]/post-innsending.ts",
];
const marks = /\b(?:drap|etter)\(\s*[`"](?:\$\{def\.name\}|([\w]+))\.(\w+)[`"]/g;
const committed = new Set(["soknad.submit.etterCommit", "innsending.svar"]);

/** Every point the sending passes, read out of the sources: a new one is drilled without being listed anywhere. */
export function pointsOfSending(): Point[] {
  const names = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(marks)].map(
      ([, owner = "soknad.submit", point]) => `${owner}.${point}`,
    ),
  );
  return [...new Set(names)].map((name) => ({ name, after: committed.has(name) }));
}

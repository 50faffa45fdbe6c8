import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./source-hash.ts";

const inline = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** The hashes of a page's own inline scripts, as a Content-Security-Policy names them; data blocks are not run and need none. */
export function scriptHashes(html: string): string[] {
  const run = [...html.matchAll(inline)].filter(
    ([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes ?? ""),
  );
  return [
    ...new Set(
      run.map(
        ([, , body]) =>
          `'sha256-${createHash("sha256")
            .update(body ?? "")
            .digest("base64")}'`,
      ),
    ),
  ];
}

/** Writes `{ "/nb/startlan": ["'sha256-…'"] }` for every page that `next build` made in advance; answers how many. */
export function writeCspHashes(buildFolder: string, target: string) {
  const pages = join(buildFolder, "server", "app");
  const hashes = Object.fromEntries(
    (existsSync(pages) ? filesIn(pages, ".") : [])
      .filter((file) => file.endsWith(".html"))
      .map((file) => [pathOf(file), scriptHashes(readFileSync(join(pages, file), "utf8"))]),
  );
  writeFileSync(target, JSON.stringify(hashes));
  return Object.keys(hashes).length;
}

const pathOf = (file: string) =>
  file
    .replace(/^\.\//, "/")
    .replace(/\.html$/, "")
    .replace(/\/index$/, "") || "/";

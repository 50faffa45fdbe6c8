import { expect, test } from "vitest";
import { root } from "../../stack/folders.ts";
import type { Guard, SourceFile } from "../house.ts";
import { docPaths } from "./doc-paths.ts";
import { forbiddenWords } from "./forbidden-words.ts";
import { lockHosts, machinePaths } from "./machine-paths.ts";
import { sizes, sizesOf } from "./sizes.ts";

const file = (path: string, text: string): SourceFile => ({ path, text, lines: text.split("\n").length });
const long = (path: string, lines: number) => file(path, "x\n".repeat(lines - 1));
// Put together here, so that the guards do not find them in this very file.
const word = (...parts: string[]) => parts.join("");

test.each<[string, Guard, SourceFile, SourceFile]>([
  ["en fil over 300 linjer", sizes, long("domain/a.ts", 301), long("domain/a.ts", 50)],
  ["en side over 120 linjer", sizes, long("app/x/page.tsx", 121), long("app/x/page.tsx", 40)],
  ["en handlingsfil over 60 linjer", sizes, long("app/x/actions.ts", 61), long("app/x/actions.ts", 50)],
  ["en tekstfil over 400 linjer", sizes, long("messages/nb/a.json", 401), long("messages/nb/a.json", 400)],
  ["en høy median", sizes, long("db/a.ts", 51), long("db/a.ts", 50)],
  [
    "en sti som ikke finnes",
    docPaths,
    file("docs/a.md", "`domain/finnes/ikke.ts`"),
    file("docs/a.md", "`dev/start.mjs`"),
  ],
  ["et mønster uten treff", docPaths, file("README.md", "`domain/*/ikke-*.ts`"), file("README.md", "`dev/*.mjs`")],
  ["et filnavn ingen har", docPaths, file("docs/a.md", "`ingen.ts`"), file("docs/a.md", "`a.md`")],
  [
    "en hjemmemappe",
    machinePaths,
    file("dev/a.ts", `"${word("/ho", "me/kari/hus")}"`),
    file("dev/a.ts", '"/saksbehandling/sak"'),
  ],
  ["prosjektets egen mappe", machinePaths, file("docs/a.md", `${root}/app`), file("docs/a.md", "app/")],
  ["et pakkeregister", machinePaths, file(".npmrc", word("registry", ".intern.no")), file(".npmrc", "audit=false")],
  [
    "en adresse i låsefilen",
    lockHosts,
    file("package-lock.json", '"resolved": "x"'),
    file("package-lock.json", '"version": "1"'),
  ],
  ["et register i oppsettet", lockHosts, file(".npmrc", "registry=x"), file(".npmrc", "fund=false")],
  ["utsatt arbeid", forbiddenWords, file("app/a.ts", word("// TO", "DO: senere")), file("app/a.ts", "// derfor")],
  ["en hoppet test", forbiddenWords, file("e2e/a.spec.ts", word("test.", "skip()")), file("e2e/a.spec.ts", "test()")],
  ["en typefeil satt til side", forbiddenWords, file("db/a.ts", word("// @ts-", "ignore")), file("db/a.ts", "// @see")],
  [
    "en skriving som ikke venter på disken",
    forbiddenWords,
    file("db/a.ts", word('"fsy', 'nc", "off"')),
    file("db/a.ts", "fsyncSync(fd)"),
  ],
  ["innebygd stil", forbiddenWords, file("app/a.tsx", word("<p style=", "{{}}>")), file("app/a.tsx", "<p className>")],
])("%s blir funnet, og bare den", (_, guard, fault, fine) => {
  expect(guard([fault], root)).not.toEqual([]);
  expect(guard([fine], root)).toEqual([]);
});

test("målene tar med rommene og ikke migreringene", () => {
  const files = [long("db/migrations/0.css", 900), long("app/a.css", 10), long("dev/b.ts", 20), long("docs/c.ts", 500)];
  expect(sizesOf(files)).toMatchObject({ antall: 2, storst: 20 });
});

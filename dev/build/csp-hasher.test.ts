import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scriptHashes, writeCspHashes } from "./csp-hasher.ts";

const sum = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("hver egen skriptbit får sin sum, én gang, og filer utenfra ingen", () => {
  const html = `<script>a()</script><script src="/x.js" async=""></script><script id="b">b()\n</script><script>a()</script>`;
  expect(scriptHashes(html)).toEqual([sum("a()"), sum("b()\n")]);
});

test("data i siden er ikke skript", () => {
  expect(scriptHashes('<script type="application/json">{"a":1}</script>')).toEqual([]);
});

test("siden finnes igjen på adressen sin, med språk", () => {
  const bygg = mkdtempSync(join(tmpdir(), "csp-"));
  mkdirSync(join(bygg, "server/app/nb"), { recursive: true });
  writeFileSync(join(bygg, "server/app/nb.html"), "<script>1</script>");
  writeFileSync(join(bygg, "server/app/nb/startlan.html"), "<script>2</script>");
  writeFileSync(join(bygg, "server/app/nb/startlan.rsc"), "<script>3</script>");
  expect(writeCspHashes(bygg, join(bygg, "ut.json"))).toBe(2);
  expect(JSON.parse(readFileSync(join(bygg, "ut.json"), "utf8"))).toEqual({
    "/nb": [sum("1")],
    "/nb/startlan": [sum("2")],
  });
  rmSync(bygg, { recursive: true });
});

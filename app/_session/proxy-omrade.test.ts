import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Next reads the pattern out of the source as well: it must be a literal there.
const [, literal = "[]"] = /matcher: (\[.*\])/.exec(readFileSync("proxy.ts", "utf8")) ?? [];
const [monster = ""] = JSON.parse(literal) as string[];
const gjelder = (sti: string) => new RegExp(`^${monster}$`).test(sti);

test.for([
  "/",
  "/min-side",
  "/nb/soknad/0193b7a0-1111-7222-8333-444455556666/x.txt",
  "/nb/min-side/sak/x.png",
  "/saksbehandling/sak/x.svg",
  "/en/soknad/1/oppsummering.ico",
  "/api/utkast/x.txt",
  "/api/vedleggx/1",
  "/_nexte",
])("%s går gjennom opphavskontroll og hoder: en endelse slipper ingen forbi", (sti) => {
  expect(gjelder(sti)).toBe(true);
});

test.for(["/_next/static/chunks/a.js", "/api/vedlegg/1", "/ikon.svg", "/favicon.ico"])(
  "%s går utenom: byggets egne filer, og opplastingen, som spør selv",
  (sti) => {
    expect(gjelder(sti)).toBe(false);
  },
);

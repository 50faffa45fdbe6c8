import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { nb } from "./nb.ts";
import { maler, sprak } from "./sprak.ts";

const rot = join(import.meta.dirname, "..");
type Tre = { [nokkel: string]: Tre | string } | string[] | string;

/** Every text by its full key; members of lists by their number. */
const blader = (tre: unknown, sti = ""): [string, string][] =>
  typeof tre === "string"
    ? [[sti, tre]]
    : Object.entries(tre as Record<string, Tre>).flatMap(([k, v]) => blader(v, sti ? `${sti}.${k}` : k));
const tekster = blader(nb);
const nokler = new Map(tekster);

const filer = (mappe: string, ender: RegExp): string[] =>
  readdirSync(join(rot, mappe), { recursive: true, encoding: "utf8" })
    .filter((f) => ender.test(f) && !/\.i?test\.tsx?$/.test(f))
    .map((f) => join(mappe, f));
type Argumenter = Map<string, string>;
function argumenter(elementer: readonly MessageFormatElement[], ut: Argumenter = new Map()): Argumenter {
  for (const e of elementer) {
    if (e.type === TYPE.literal || e.type === TYPE.pound) continue;
    ut.set(e.value, TYPE[e.type] ?? "");
    if (e.type === TYPE.plural || e.type === TYPE.select)
      for (const valg of Object.values(e.options)) argumenter(valg.value, ut);
    if (e.type === TYPE.tag) argumenter(e.children, ut);
  }
  return ut;
}

test("hver fil i språkmappa er registrert under sitt eget navn", () => {
  for (const mal of maler) {
    const navn = filer(`messages/${mal}`, /\.json$/).map((f) => relative(`messages/${mal}`, f).replace(/\.json$/, ""));
    expect(Object.keys(sprak[mal].tekster).sort(), mal).toEqual(navn.sort());
  }
});

test("hver tekst kan leses av ICU, og ingen er tom", () => {
  for (const [nokkel, tekst] of tekster) {
    expect(tekst.trim(), nokkel).not.toBe("");
    expect(() => parse(tekst), nokkel).not.toThrow();
  }
});

/** What a language lacks, has too much of, or asks for in another way than bokmål. */
function avvik(kilde: ReadonlyMap<string, string>, oversatt: ReadonlyMap<string, string>): string[] {
  const mangler = [...kilde.keys()].filter((k) => !oversatt.has(k)).map((k) => `mangler ${k}`);
  const ekstra = [...oversatt.keys()].filter((k) => !kilde.has(k)).map((k) => `ekstra ${k}`);
  const ulike = [...oversatt].filter(([k, tekst]) => {
    const her = [...argumenter(parse(tekst))].sort();
    return kilde.has(k) && JSON.stringify(her) !== JSON.stringify([...argumenter(parse(kilde.get(k) ?? ""))].sort());
  });
  return [...mangler, ...ekstra, ...ulike.map(([k]) => `argumenter ${k}`)];
}

test("en nøkkel for lite, en for mye og et annet argument i et annet språk blir funnet", () => {
  const kilde = new Map([
    ["a", "Hei {navn}"],
    ["b", "{n, plural, one {én} other {#}}"],
    ["c", "x"],
  ]);
  const oversatt = new Map([
    ["a", "Hello {name}"],
    ["b", "{n, plural, one {one} other {#}}"],
    ["d", "x"],
  ]);
  expect(avvik(kilde, oversatt)).toEqual(["mangler c", "ekstra d", "argumenter a"]);
});

test("hvert språk har de samme nøklene og argumentene som bokmål", () => {
  for (const mal of maler) expect(avvik(nokler, new Map(blader(sprak[mal].tekster))), mal).toEqual([]);
});

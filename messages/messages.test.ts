import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { nb } from "./nb.ts";
import { maler, sprak, standardmal } from "./sprak.ts";

const rot = join(import.meta.dirname, "..");
type Tre = { [nokkel: string]: Tre | string } | string[] | string;

/** Every text by its full key; members of lists by their number. */
const blader = (tre: unknown, sti = ""): [string, string][] =>
  typeof tre === "string"
    ? [[sti, tre]]
    : Object.entries(tre as Record<string, Tre>).flatMap(([k, v]) => blader(v, sti ? `${sti}.${k}` : k));
const tekster = blader(nb);
const nokler = new Map(tekster);
/** Every node above a text: what may be read whole (`t.raw`) or named as a namespace. */
const noder = new Set([...nokler.keys()].flatMap((k) => k.split(".").map((_, i, deler) => deler.slice(0, i).join("."))));

const filer = (mappe: string, ender: RegExp): string[] =>
  readdirSync(join(rot, mappe), { recursive: true, encoding: "utf8" })
    .filter((f) => ender.test(f) && !/\.i?test\.tsx?$/.test(f))
    .map((f) => join(mappe, f));
const kilder = ["app", "components", "domain", "usecases", "db/seed"].flatMap((mappe) => {
  try {
    return filer(mappe, /\.tsx?$/);
  } catch {
    return [];
  }
});
const kode = kilder.map((fil) => ({ fil, tekst: readFileSync(join(rot, fil), "utf8") }));

/** String and template literals of a file; `${…}` becomes a hole. */
const literaler = (tekst: string) => [
  ...[...tekst.matchAll(/(["'])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map((m) => m[2] ?? ""),
  ...[...tekst.matchAll(/`((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/g)].map((m) =>
    (m[1] ?? "").replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "\0"),
  ),
];
const somMonster = (literal: string) =>
  new RegExp(`^${literal.split("\0").map((del) => del.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\w.-]+")}$`);

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

describe.each(maler.filter((mal) => mal !== standardmal))("%s", (mal) => {
  const egne = new Map(blader(sprak[mal].tekster));
  test("har de samme nøklene som bokmål", () => expect([...egne.keys()].sort()).toEqual([...nokler.keys()].sort()));
  test("har de samme argumentene i hver tekst", () => {
    for (const [nokkel, tekst] of egne)
      expect(argumenter(parse(tekst)), nokkel).toEqual(argumenter(parse(nokler.get(nokkel) ?? "")));
  });
});

/** Namespaces a file asks for, with the name each translator got. */
function* oversettere(tekst: string) {
  const monster =
    /(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?(?:getTranslations|useTranslations)\((?:\{[^}]*namespace:\s*)?"([\w.-]+)"/g;
  for (const m of tekst.matchAll(monster)) yield { navn: m[1] ?? "", navnerom: m[2] ?? "" };
}

test("hver nøkkel som koden ber om, finnes", () => {
  const mangler: string[] = [];
  let sett = 0;
  for (const { fil, tekst } of kode) {
    const alle = [...oversettere(tekst)];
    for (const { navn, navnerom } of alle) {
      if (!noder.has(navnerom)) mangler.push(`${fil}: ${navnerom}`);
      for (const m of tekst.matchAll(new RegExp(`\\b${navn}(?:\\.rich|\\.raw)?\\(\\s*"([^"]+)"`, "g"))) {
        sett += 1;
        // A file may give one name to several translators in different functions.
        const mulige = alle.filter((o) => o.navn === navn).map((o) => `${o.navnerom}.${m[1]}`);
        if (!mulige.some((n) => nokler.has(n) || noder.has(n))) mangler.push(`${fil}: ${navnerom}.${m[1]}`);
      }
    }
  }
  expect(sett).toBeGreaterThan(50);
  expect(mangler).toEqual([]);
});

/**
 * A key is used when a file that names its namespace has the rest of it as a literal, or a template that fits; or when its
 * namespace belongs to a service, whose keys come from the service's definition and are held by the contract test.
 */
test("ingen tekst står ubrukt", () => {
  const brukt = new Set<string>();
  for (const { tekst } of kode) {
    const alle = [...new Set(literaler(tekst))].filter((l) => l.replaceAll("\0", "").length > 0);
    const navnerom = alle.filter((l) => noder.has(l));
    const hele = alle.filter((l) => l.includes("\0") && [...noder].some((n) => n && l.startsWith(`${n}.`)));
    const relative_ = navnerom.flatMap((n) => alle.filter((l) => !l.startsWith("#")).map((l) => `${n}.${l}`));
    for (const kandidat of [...hele, ...relative_]) {
      if (!kandidat.includes("\0")) {
        if (nokler.has(kandidat)) brukt.add(kandidat);
        else if (noder.has(kandidat)) for (const k of nokler.keys()) if (k.startsWith(`${kandidat}.`)) brukt.add(k);
        continue;
      }
      const monster = somMonster(kandidat);
      for (const k of nokler.keys()) if (monster.test(k)) brukt.add(k);
    }
  }
  expect(brukt.size).toBeGreaterThan(100);
  expect([...nokler.keys()].filter((k) => !brukt.has(k))).toEqual([]);
});

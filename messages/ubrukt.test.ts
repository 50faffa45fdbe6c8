import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nb } from "./nb.ts";

const rot = join(import.meta.dirname, "..");
type Tre = { [nokkel: string]: Tre | string } | string[] | string;

/** Every text by its full key; members of lists by their number. */
const blader = (tre: unknown, sti = ""): string[] =>
  typeof tre === "string"
    ? [sti]
    : Object.entries(tre as Record<string, Tre>).flatMap(([k, v]) => blader(v, sti ? `${sti}.${k}` : k));

const filer = (mappe: string, ender: RegExp): string[] =>
  readdirSync(join(rot, mappe), { recursive: true, encoding: "utf8" })
    .filter((f) => ender.test(f) && !/\.i?test\.tsx?$/.test(f))
    .map((f) => join(mappe, f));
const kilder = ["app", "components", "domain", "usecases"].flatMap((mappe) => filer(mappe, /\.tsx?$/));
const kode = kilder.map((fil) => ({ fil, tekst: readFileSync(join(rot, fil), "utf8") }));

/** String and template literals of a piece of code; `${…}` becomes a hole, and what stands inside is read as code too. */
function literaler(tekst: string): string[] {
  const hull = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;
  const strenger = [...tekst.matchAll(/(["'])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map((m) => m[2] ?? "");
  const maler = [...tekst.matchAll(/`((?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*)`/g)].map((m) => m[1] ?? "");
  const indre = maler.flatMap((mal) => [...mal.matchAll(hull)].flatMap(([kode]) => literaler(kode.slice(2, -1))));
  return [...strenger, ...maler.map((mal) => mal.replaceAll(hull, "\0")), ...indre];
}

/** A piece of a key as code writes it; an interpolation stands for one or more segments. */
const monsterAv = (literal: string) => {
  const deler = literal.split("\0").map((del) => del.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${deler.join("[\\w.-]+")}$`);
};

/** Everything in the code that may be a key or a part of one. Files that read a text file directly also use its names as properties. */
function biter() {
  const faste = new Set<string>();
  const maler_ = new Set<string>();
  for (const { tekst } of kode) {
    for (const l of literaler(tekst)) {
      if (!l.includes("\0")) faste.add(l);
      else if (/^[\w.\0-]*\w[\w.\0-]*$/.test(l) && /[a-zA-Z]/.test(l)) maler_.add(l);
    }
    if (/#messages\/nb[/.]/.test(tekst)) for (const [ord] of tekst.matchAll(/\b[a-zA-Z]\w+\b/g)) faste.add(ord);
  }
  return { faste, monstre: [...maler_].map(monsterAv) };
}

test("ingen tekst står ubrukt: resten av nøkkelen og navnerommet finnes i koden", () => {
  const { faste, monstre } = biter();
  const kjent = new Map<string, boolean>();
  const finnes = (bit: string) => {
    const husket = kjent.get(bit);
    if (husket !== undefined) return husket;
    const svar = faste.has(bit) || monstre.some((m) => m.test(bit));
    kjent.set(bit, svar);
    return svar;
  };
  /** The key may be cut anywhere: what stands before is a namespace, what stands after is asked of it, whole or as a branch. */
  const brukt = (nokkel: string) => {
    const deler = nokkel.split(".");
    const sti = (fra: number, til?: number) => deler.slice(fra, til).join(".");
    if (finnes(nokkel)) return true;
    return deler.some(
      (_, kutt) =>
        kutt > 0 && finnes(sti(0, kutt)) && deler.some((__, slutt) => slutt >= kutt && finnes(sti(kutt, slutt + 1))),
    );
  };
  const nokler = blader(nb);
  expect(brukt("felles.finnesIkkeNoeSted")).toBe(false);
  expect(nokler.filter((nokkel) => !brukt(nokkel))).toEqual([]);
});

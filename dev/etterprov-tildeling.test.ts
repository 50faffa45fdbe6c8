import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eksporter, kanonisk, loddAv } from "#domain/tildeling/eksport.ts";
import type { Tildelingsfakta } from "#domain/tildeling/fakta.ts";
import { type Boligresultat, kjorTildeling } from "#domain/tildeling/kjor-tildeling.ts";
import {
  enBolig,
  enKandidat,
  noenFakta,
  oppdiktetBolig,
  oppdiktetKandidat,
  plassNr,
  terning,
} from "#domain/tildeling/testing/oppdiktet.ts";
import { etterprov } from "./etterprov-tildeling.mjs";
import { root } from "./stack/folders.ts";
import { tempFolder } from "./testing/temp-folder.ts";

const hash = (tekst: string) => createHash("sha256").update(tekst).digest("hex");
const hode = {
  enhet: "bolig",
  nummer: 7,
  regelsett: "tildeling/2026-01-01",
  fro: "f".repeat(64),
  forpliktelse: hash("f".repeat(64)),
  forrige: "0".repeat(64),
};
const lag = (fakta: Tildelingsfakta, endre: (r: readonly Boligresultat[]) => readonly Boligresultat[] = (r) => r) =>
  eksporter(hode, fakta, endre(kjorTildeling(fakta, loddAv(hode.fro, hash))), hash);

function register(fro: number, boliger: number, kandidater: number): Tildelingsfakta {
  const trekk = terning(fro);
  const avtaler = [{ avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2029-12-01", ledige: 2 }];
  return noenFakta({
    avtaler,
    boliger: Array.from({ length: boliger }, (_, i) =>
      oppdiktetBolig(trekk, i + 1, trekk() < 0.3 ? { avtaleId: "a1" } : {}),
    ),
    kandidater: Array.from({ length: kandidater }, (_, i) =>
      oppdiktetKandidat(trekk, i + 1, trekk() < 0.1 ? { opptatt: "valg" } : {}),
    ),
    avvist: [{ plassId: plassNr(1), boligId: "b" }],
  });
}
const avvik = (bytes: Uint8Array, ...sett: string[]) => {
  try {
    etterprov(Buffer.from(bytes), ...sett);
    return undefined;
  } catch (feil) {
    return feil as Error & { rad: number; felt: string };
  }
};

test("etterprøveren, som har egne regler, er enig i hver kjøring av oppdiktede registre", () => {
  for (let fro = 1; fro <= 60; fro++) {
    const { tekst, hash: siste } = lag(register(fro, 1 + (fro % 9), fro % 31));
    expect(etterprov(Buffer.from(tekst)), `frø ${fro}`).toBe(siste);
  }
});

test("én endret byte hvor som helst i eksporten nevnes med raden den står i", () => {
  const liten = noenFakta({
    boliger: [enBolig()],
    kandidater: [
      enKandidat(),
      enKandidat({ plassId: plassNr(2), behov: { omrader: ["sætre".replace("sætre", "saetre") as "saetre"] } }),
    ],
    avvist: [{ plassId: plassNr(1), boligId: "æøå" }],
  });
  const bytes = Buffer.from(lag(liten).tekst);
  let rad = 1;
  for (const [i, byte] of bytes.entries()) {
    for (const flip of [1, 32, 128]) {
      const endret = Buffer.from(bytes);
      endret[i] = byte ^ flip;
      expect(avvik(endret)?.rad, `byte ${i} (${String.fromCharCode(byte)}) med ${flip}`).toBe(rad);
    }
    if (byte === 10) rad += 1;
  }
  expect(rad).toBeGreaterThan(6);
});

test("en rad som er fjernet, byttet om, gjentatt eller lagt til, nevnes", () => {
  const linjer = lag(register(3, 3, 8))
    .tekst.trimEnd()
    .split("\n");
  const med = (l: string[]) => avvik(Buffer.from(`${l.join("\n")}\n`));
  expect(med(linjer.toSpliced(4, 1))?.rad).toBe(5);
  expect(med(linjer.toSpliced(4, 2, linjer[5] ?? "", linjer[4] ?? ""))?.rad).toBe(5);
  expect(med(linjer.toSpliced(4, 0, linjer[3] ?? ""))?.rad).toBe(5);
  expect(med(linjer.slice(0, -1))?.felt).toBe("slutt");
  expect(avvik(Buffer.alloc(0))).toBeDefined();
});

const byttTo = (r: readonly Boligresultat[]) =>
  r.map((b) => {
    const [en, to, ...resten] = b.kandidater;
    return en && to
      ? {
          ...b,
          forslag: to.plassId,
          kandidater: [
            { ...to, utfall: "foreslatt" as const },
            { ...en, utfall: "etterForslaget" as const },
            ...resten,
          ],
        }
      : b;
  });

test.each<[string, (r: readonly Boligresultat[]) => readonly Boligresultat[], RegExp]>([
  ["to kandidater har byttet plass", byttTo, /^forslag$|^kandidater\.0/],
  [
    "en utelukket har fått en annen grunn",
    (r) =>
      r.map((b) => ({
        ...b,
        utelukket: b.utelukket.map((u) => ({ ...u, grunner: ["dyr" as const, "dyr" as const, "dyr" as const] })),
      })),
    /^utelukket\.0\.grunner/,
  ],
  [
    "et skille er pyntet på",
    (r) => r.map((b) => ({ ...b, kandidater: b.kandidater.map((k) => ({ ...k, skille: "band" as const })) })),
    /^kandidater\.\d+\.skille/,
  ],
  ["en bolig er stilt foran", (r) => r.map((b) => ({ ...b, tur: 1 })), /^tur$/],
])("en hel eksport skrevet på nytt med riktige hasher avsløres av fakta: %s", (_navn, endre, felt) => {
  const svar = avvik(Buffer.from(lag(register(11, 6, 30), endre).tekst));
  expect(svar?.felt).toMatch(felt);
  expect(svar?.rad).toBeGreaterThan(37);
});

test("et annet frø enn det forpliktede, en annen forpliktelse enn den du så, og en annen kjøring før, nevnes", () => {
  const fakta = register(5, 2, 6);
  const annet = eksporter(
    { ...hode, fro: "e".repeat(64) },
    fakta,
    kjorTildeling(fakta, loddAv("e".repeat(64), hash)),
    hash,
  );
  expect(avvik(Buffer.from(annet.tekst))).toMatchObject({ rad: 1, felt: "fro" });
  const ekte = Buffer.from(lag(fakta).tekst);
  expect(avvik(ekte, hash("noe annet"))).toMatchObject({ felt: "forpliktelse" });
  expect(avvik(ekte, hode.forpliktelse, "1".repeat(64))).toMatchObject({ felt: "forrige" });
  expect(avvik(ekte, hode.forpliktelse, hode.forrige)).toBeUndefined();
});

test("programmet kjøres på en fil og sier OK, eller navngir avviket og slutter med 1", () => {
  const fil = join(tempFolder(), "kjoring.jsonl");
  const { tekst } = lag(register(2, 4, 12));
  const program = join(root, "dev/etterprov-tildeling.mjs");
  writeFileSync(fil, tekst);
  const god = spawnSync(process.execPath, [program, fil], { encoding: "utf8" });
  expect([god.status, god.stdout.slice(0, 3)]).toEqual([0, "OK:"]);
  writeFileSync(fil, tekst.replace('"band":"B"', '"band":"A"'));
  const ond = spawnSync(process.execPath, [program, fil], { encoding: "utf8" });
  expect([ond.status, ond.stderr]).toEqual([1, expect.stringMatching(/^AVVIK: rad \d+, felt hash/)]);
});

test("etterprøveren er kort og kjenner ikke motoren", () => {
  const kilde = readFileSync(join(root, "dev/etterprov-tildeling.mjs"), "utf8");
  expect(kilde.split("\n").length - 1).toBeLessThanOrEqual(150);
  expect([...kilde.matchAll(/from "([^"]+)"/g)].map((m) => m[1])).toEqual(["node:crypto", "node:fs"]);
});

test("samme verdi er samme byte, i hvilken rekkefølge feltene enn kom fra databasen", () => {
  expect(kanonisk({ b: [{ d: null, c: "æ" }], a: 1, u: undefined })).toBe('{"a":1,"b":[{"c":"æ","d":null}]}');
});

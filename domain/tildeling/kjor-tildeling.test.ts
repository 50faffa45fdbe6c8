import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loddAv } from "./eksport.ts";
import type { Kandidat, Tildelingsbolig, Tildelingsfakta } from "./fakta.ts";
import { kjorTildeling } from "./kjor-tildeling.ts";
import { utelukket } from "./krav.ts";
import {
  boligNr,
  enBolig,
  enKandidat,
  noenFakta,
  oppdiktetBolig,
  oppdiktetKandidat,
  plassNr,
  terning,
} from "./testing/oppdiktet.ts";

const hash = (tekst: string) => createHash("sha256").update(tekst).digest("hex");
const lodd = loddAv("frø", hash);
const kjor = (fakta: Partial<Tildelingsfakta>, fro = "frø") => kjorTildeling(noenFakta(fakta), loddAv(fro, hash));
const ja = (...koder: string[]) => koder.map((kode) => ({ kode, svar: "ja" as const }));

test.each<[string, Partial<Kandidat>, Partial<Kandidat>, string]>([
  ["båndet går først, uansett hvor lenge den andre har ventet", { band: "A" }, { godkjent: "2010-01-01" }, "band"],
  [
    "samme bånd: den tidligste faktoren teller",
    { faktorer: ja("utrygg") },
    { faktorer: ja("leieSlutt", "uegnet") },
    "faktor.utrygg",
  ],
  [
    "to mindre faktorer blir aldri mer enn én større",
    { faktorer: ja("utenBolig") },
    { faktorer: ja("utrygg", "barnUtenTrygtHjem", "uegnet") },
    "faktor.utenBolig",
  ],
  [
    "delvis står mellom ja og nei",
    { faktorer: [{ kode: "utrygg", svar: "delvis" }] },
    { godkjent: "2020-01-01" },
    "faktor.utrygg",
  ],
  ["er alt likt, går den som har ventet lengst", { godkjent: "2026-05-31" }, {}, "ventetid"],
  [
    "en faktor som ikke står i rekkefølgen, teller ikke",
    { godkjent: "2026-05-31" },
    { faktorer: ja("ukjent") },
    "ventetid",
  ],
])("%s", (_navn, forst, sist, skille) => {
  const kandidater = [enKandidat({ ...sist, plassId: plassNr(1) }), enKandidat({ ...forst, plassId: plassNr(2) })];
  const [svar] = kjor({ boliger: [enBolig()], kandidater });
  expect(svar?.kandidater).toEqual([
    { plassId: plassNr(2), skille: null, utfall: "foreslatt" },
    { plassId: plassNr(1), skille, utfall: "etterForslaget" },
  ]);
});

test("det som må trekkes, trekkes av frøet: et annet frø kan gi en annen, det samme gir alltid den samme", () => {
  const kandidater = Array.from({ length: 12 }, (_, i) => enKandidat({ plassId: plassNr(i + 1) }));
  const med = (fro: string) => kjor({ boliger: [enBolig()], kandidater }, fro)[0];
  expect(med("a")).toEqual(med("a"));
  expect(
    med("a")
      ?.kandidater.slice(1)
      .every((k) => k.skille === "lodd"),
  ).toBe(true);
  expect(new Set(["a", "b", "c", "d", "e", "f"].map((fro) => med(fro)?.forslag)).size).toBeGreaterThan(2);
  const [forste] = [...kandidater].sort((a, b) =>
    hash(`a:${boligNr(1)}:${a.plassId}`) < hash(`a:${boligNr(1)}:${b.plassId}`) ? -1 : 1,
  );
  expect(med("a")?.forslag).toBe(forste?.plassId);
});

test("boligen færrest kan bruke, fylles først, så den ikke blir stående", () => {
  const vanlig = enBolig({ boligId: boligNr(1), kode: "B-0001", dyr: true });
  const sjelden = enBolig({ boligId: boligNr(2), kode: "B-0002", rullestol: true, trinnfri: true, soverom: 3 });
  const stol = enKandidat({ plassId: plassNr(1), band: "C", behov: { rullestol: true, soverom: 3 } });
  const hund = enKandidat({ plassId: plassNr(2), band: "A", behov: { dyr: true } });
  const annen = enKandidat({ plassId: plassNr(3), band: "B", behov: { soverom: 1 } });
  const svar = kjor({ boliger: [vanlig, sjelden], kandidater: [stol, hund, annen] });
  expect(svar.map((s) => [s.kode, s.tur, s.forslag])).toEqual([
    ["B-0002", 1, plassNr(1)],
    ["B-0001", 2, plassNr(2)],
  ]);
});

test("den som alt har et forslag, får ikke et til: hun står med grunnen, og neste får det", () => {
  const to = [enBolig({ boligId: boligNr(1), kode: "B-0001" }), enBolig({ boligId: boligNr(2), kode: "B-0002" })];
  const kandidater = [enKandidat({ band: "A" }), enKandidat({ plassId: plassNr(2) })];
  const [en, annen] = kjor({ boliger: to, kandidater });
  expect(en?.forslag).toBe(plassNr(1));
  expect(annen?.kandidater.map((k) => k.utfall)).toEqual(["harForslag", "foreslatt"]);
});

test("et par som er avvist, foreslås aldri igjen, og grunnen står der", () => {
  const [svar] = kjor({
    boliger: [enBolig()],
    kandidater: [enKandidat({ band: "A" }), enKandidat({ plassId: plassNr(2), band: "C" })],
    avvist: [{ plassId: plassNr(1), boligId: boligNr(1) }],
  });
  expect(svar).toMatchObject({ forslag: plassNr(2), utelukket: [{ plassId: plassNr(1), grunner: ["avvistFor"] }] });
});

test.each<[string, Partial<Tildelingsbolig>, number | null, string | null]>([
  ["kvoten er brukt", { avtaleId: "a1" }, 0, "kvotenBrukt"],
  ["kvoten har plass", { avtaleId: "a1" }, 1, null],
  ["uten grense", { avtaleId: "a1" }, null, null],
  ["en avtale vi ikke kjenner", { avtaleId: "a9" }, null, "avtaleGjelderIkke"],
])("en bolig på en avtale der %s", (_navn, mer, ledige, uten) => {
  const avtaler = [{ avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2040-01-01", ledige }];
  const [svar] = kjor({ boliger: [enBolig(mer)], kandidater: [enKandidat()], avtaler });
  expect(svar?.utenForslag).toBe(uten);
  expect(svar?.kandidater[0]?.utfall).toBe(uten ? "boligenStanset" : "foreslatt");
});

test("kvoten teller det kjøringen selv foreslår", () => {
  const boliger = [1, 2, 3].map((nr) => enBolig({ boligId: boligNr(nr), kode: `B-000${nr}`, avtaleId: "a1" }));
  const kandidater = [1, 2, 3].map((nr) => enKandidat({ plassId: plassNr(nr) }));
  const avtaler = [{ avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2040-01-01", ledige: 2 }];
  expect(kjor({ boliger, kandidater, avtaler }).map((s) => s.utenForslag)).toEqual([null, null, "kvotenBrukt"]);
});

test("ingen boliger og ingen husstander gir et svar, ikke en feil", () => {
  expect(kjor({})).toEqual([]);
  expect(kjor({ boliger: [enBolig()] })[0]).toMatchObject({
    forslag: null,
    utenForslag: "ingenMulige",
    kandidater: [],
  });
});

function tilfeldig(fro: number): Tildelingsfakta {
  const trekk = terning(fro);
  const boliger = Array.from({ length: 1 + Math.floor(trekk() * 12) }, (_, i) =>
    oppdiktetBolig(trekk, i + 1, trekk() < 0.3 ? { avtaleId: "a1" } : {}),
  );
  const kandidater = Array.from({ length: Math.floor(trekk() * 40) }, (_, i) =>
    oppdiktetKandidat(trekk, i + 1, trekk() < 0.1 ? { opptatt: "tilbud" } : {}),
  );
  const avvist = kandidater.flatMap((k) =>
    boliger.filter(() => trekk() < 0.05).map((b) => ({ plassId: k.plassId, boligId: b.boligId })),
  );
  const avtaler = [
    { avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2030-01-01", ledige: Math.floor(trekk() * 3) },
  ];
  return noenFakta({ boliger, kandidater, avvist, avtaler });
}

test("for alle registre: hver husstand er nevnt én gang per bolig, ingen får to forslag, og ingen foran er forbigått uten grunn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (fro) => {
      const fakta = tilfeldig(fro);
      const svar = kjorTildeling(fakta, lodd);
      const forslag = svar.flatMap((s) => (s.forslag ? [s.forslag] : []));
      expect(new Set(forslag).size).toBe(forslag.length);
      expect(svar.map((s) => s.boligId).sort()).toEqual(fakta.boliger.map((b) => b.boligId).sort());
      for (const s of svar) {
        const nevnt = [...s.kandidater, ...s.utelukket].map((k) => k.plassId);
        expect(nevnt.sort()).toEqual(fakta.kandidater.map((k) => k.plassId).sort());
        expect(s.utelukket.every((u) => u.grunner.length > 0)).toBe(true);
        const nr = s.kandidater.findIndex((k) => k.plassId === s.forslag);
        if (nr >= 0) {
          expect(s.kandidater.slice(0, nr).every((k) => k.utfall === "harForslag")).toBe(true);
          expect(s.utenForslag).toBeNull();
        } else expect(s.utenForslag).not.toBeNull();
        for (const k of s.kandidater.slice(0, Math.max(nr, 0)))
          expect(svar.find((t) => t.forslag === k.plassId)?.tur).toBeLessThan(s.tur);
      }
    }),
    { numRuns: 150 },
  );
});

test("for alle registre: rekkefølgen fakta kommer i, betyr ingenting", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (fro) => {
      const fakta = tilfeldig(fro);
      const snudd = { ...fakta, boliger: [...fakta.boliger].reverse(), kandidater: [...fakta.kandidater].reverse() };
      expect(kjorTildeling(snudd, lodd)).toEqual(kjorTildeling(fakta, lodd));
    }),
    { numRuns: 50 },
  );
});

test("for alle registre: uten bedre bånd, faktor eller ventetid kommer ingen foran en annen, og et avvist par er aldri med", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (fro) => {
      const fakta = tilfeldig(fro);
      const kjent = new Map(fakta.kandidater.map((k) => [k.plassId, k]));
      for (const s of kjorTildeling(fakta, lodd)) {
        const bolig = fakta.boliger.find((b) => b.boligId === s.boligId);
        const orden = s.kandidater.flatMap((k) => kjent.get(k.plassId) ?? []);
        for (const [i, k] of orden.entries()) {
          expect((orden[i + 1]?.band ?? "C") >= k.band).toBe(true);
          expect(fakta.avvist.some((a) => a.plassId === k.plassId && a.boligId === s.boligId)).toBe(false);
          if (bolig)
            expect(
              utelukket(bolig, k, {
                ...fakta,
                avvist: false,
                avtale: fakta.avtaler.find((a) => a.avtaleId === bolig.avtaleId),
              }),
            ).toEqual([]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

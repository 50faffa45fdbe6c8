import { describe, expect, test } from "vitest";
import { boligtyper } from "#domain/bolig/koder.ts";
import { boligOverganger, nesteBolig } from "#domain/bolig/tilstand.ts";
import { boliger } from "./boliger.ts";
import { historikk } from "./historikk.ts";
import { livslop } from "./livslop.ts";

test("130 boliger av alle slag, hver med sin kode, og 60 i Gullhellas størrelse", () => {
  expect(boliger).toHaveLength(130);
  expect(new Set(boliger.map((b) => b.rad.kode)).size).toBe(130);
  expect(new Set(boliger.map((b) => b.rad.boligtype))).toEqual(new Set(boligtyper));
  expect(boliger.filter((b) => b.rad.program === "omsorgsbolig")).toHaveLength(60);
  expect(boliger.every((b) => b.rad.erDemo)).toBe(true);
});

test("ingen adresse peker på et hus som finnes, og familiehjem har ingen", () => {
  for (const { rad, sted } of boliger) {
    if (rad.boligtype === "familiehjem") expect(sted).toBeUndefined();
    else expect(sted?.matrikkelenhet).toMatch(/^9999\//);
  }
});

test("hvert livsløp følger tegningen, og går fremover i tid", () => {
  for (const [navn, lag] of Object.entries(livslop))
    for (let n = 0; n < 130; n++) {
      const ledd = lag(n);
      for (const [i, [siden, til]] of ledd.entries()) {
        const forrige = ledd[i - 1];
        if (!forrige) continue;
        expect(siden, `${navn} ${n}`).toBeLessThan(forrige[0]);
        const veier = Object.keys(boligOverganger[forrige[1]]) as Parameters<typeof nesteBolig>[1][];
        const mulige = veier.map((h) => nesteBolig(forrige[1], h, { signertKontrakt: true, klargjort: true }));
        expect(mulige, `${navn}: ${forrige[1]} → ${til}`).toContainEqual({ ok: true, value: til });
      }
    }
});

describe("ventelistens historie", () => {
  test("går fra 165 i 2010 til 7, og hvert år regner seg opp", () => {
    const ar = historikk(2026);
    expect(ar[0]).toMatchObject({ ar: 2010, venter: 165, kilde: "oppgitt" });
    expect(ar.at(-1)).toMatchObject({ ar: 2026, venter: 7, kilde: "oppgitt" });
    for (const [i, a] of ar.entries()) {
      const ut = a.kjoptStartlan + a.privatLeie + a.kommunalBolig + a.flyttet + a.annet;
      expect(Math.min(a.kjoptStartlan, a.privatLeie, a.kommunalBolig, a.flyttet, a.annet)).toBeGreaterThanOrEqual(0);
      if (i > 0) expect((ar[i - 1]?.venter ?? 0) + a.nye - ut, String(a.ar)).toBe(a.venter);
    }
  });

  test("et senere år er med, og ingen av mellomårene gir seg ut for å være Askers", () => {
    expect(historikk(2028).at(-1)).toMatchObject({ ar: 2028, venter: 7 });
    expect(
      historikk(2026)
        .slice(1, -1)
        .every((a) => a.kilde === "oppdiktet"),
    ).toBe(true);
  });
});

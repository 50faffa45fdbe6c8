import { expect, test } from "vitest";
import { boligOverganger, boligTilstander, nesteBolig } from "./tilstand.ts";

const alt = { signertKontrakt: true, klargjort: true };

test("det går ingen vei som ikke er tegnet", () => {
  const handlinger = new Set(boligTilstander.flatMap((t) => Object.keys(boligOverganger[t])));
  for (const fra of boligTilstander)
    for (const handling of handlinger) {
      const svar = nesteBolig(fra, handling as Parameters<typeof nesteBolig>[1], alt);
      expect(svar.ok, `${fra} ${handling}`).toBe(Object.hasOwn(boligOverganger[fra], handling));
    }
});

test("en bolig leies ikke ut uten signert kontrakt", () => {
  expect(nesteBolig("reservert", "leiUt", { ...alt, signertKontrakt: false })).toMatchObject({
    kode: "bolig.manglerKontrakt",
  });
  expect(nesteBolig("reservert", "leiUt", alt)).toEqual({ ok: true, value: "utleid" });
});

test("en bolig meldes ikke ledig før sjekklisten er ferdig", () => {
  expect(nesteBolig("klargjoring", "meldLedig", { ...alt, klargjort: false })).toMatchObject({
    kode: "bolig.ikkeKlargjort",
  });
  expect(nesteBolig("klargjoring", "meldLedig", alt)).toEqual({ ok: true, value: "ledig" });
});

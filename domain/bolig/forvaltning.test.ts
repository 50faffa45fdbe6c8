import { expect, test } from "vitest";
import { hindring, muligeHandlinger } from "./forvaltning.ts";
import { boligOverganger, boligTilstander } from "./tilstand.ts";

const fri = { holdt: false, harLeieforhold: false };

test("siden tilbyr bare det tegningen har, og aldri å reservere eller leie ut for hånd", () => {
  for (const tilstand of boligTilstander) {
    const mulige = muligeHandlinger(tilstand, fri);
    expect(mulige.every((h) => Object.hasOwn(boligOverganger[tilstand], h))).toBe(true);
    expect(mulige).not.toContain("reserver");
    expect(mulige).not.toContain("leiUt");
  }
  expect(muligeHandlinger("ledig", fri).sort()).toEqual(["avhend", "klargjor", "taUtAvDrift"]);
});

test("det som er tilbudt eller leid ut, tas ikke ut av drift", () => {
  const holdt = { holdt: true, harLeieforhold: false };
  expect(hindring("taUtAvDrift", holdt)).toBe("holdt");
  expect(hindring("avhend", holdt)).toBe("holdt");
  expect(muligeHandlinger("reservert", holdt)).toEqual([]);
  expect(muligeHandlinger("reservert", fri).sort()).toEqual(["frigi", "taUtAvDrift"]);
});

test("oppsigelse av et leieforhold registeret har, skjer i leieforholdet", () => {
  const leid = { holdt: true, harLeieforhold: true };
  expect(muligeHandlinger("utleid", leid)).toEqual(["startVedlikehold"]);
  expect(muligeHandlinger("utleid", fri).sort()).toEqual(["flyttUt", "siOpp", "startVedlikehold"]);
});

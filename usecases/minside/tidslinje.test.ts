import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { skjulteHendelser, synligeHendelser, tidslinje } from "./tidslinje.ts";

/** Every event type that a use case writes, as it stands in the code. */
function skrevne(): string[] {
  const filer = globSync("usecases/**/*.ts").filter((f) => !/\.(i?test)\.ts$|\/testing\//.test(f));
  const moenster = /(?:[hH]endelse\([\w.]+, |type: (?:[\w. =?"]+ \? )?)"([a-z]+\.[a-zA-Z]+)"/g;
  return [...new Set(filer.flatMap((f) => [...readFileSync(f, "utf8").matchAll(moenster)].map((m) => m[1] ?? "")))];
}

test("hver handling i saken er enten fortalt søkeren eller utelatt med vilje", () => {
  const kjente: readonly string[] = [...synligeHendelser, ...skjulteHendelser];
  const funnet = skrevne();
  expect(funnet.length).toBeGreaterThan(25);
  expect(funnet.filter((type) => !kjente.includes(type))).toEqual([]);
});

test("ingen handling er både fortalt og utelatt", () => {
  expect(synligeHendelser.filter((type) => (skjulteHendelser as readonly string[]).includes(type))).toEqual([]);
});

test("tidslinjen sier hvem som part, aldri som navn eller id, og utelater resten", () => {
  const tid = new Date("2026-11-24T09:00:00Z");
  const rad = { seq: 1, tid, data: { ansattId: "hemmelig" }, aktorId: "8f2e" };
  expect(
    tidslinje([
      { ...rad, type: "notat.skrevet", aktorKind: "ansatt" },
      { ...rad, type: "sak.tatt", aktorKind: "ansatt" },
      { ...rad, type: "brev.ferdig", aktorKind: "system", data: { mal: "kvittering" } },
      { ...rad, type: "soknad.sendtInn", aktorKind: "innbygger" },
      { ...rad, type: "vedtak.vedtatt", aktorKind: "ansatt", data: { utfall: "delvis_bevis" } },
      // What was proposed is nobody's answer yet.
      { ...rad, type: "vedtak.innstilt", aktorKind: "ansatt", data: { utfall: "avslatt" } },
    ]),
  ).toEqual([
    { seq: 1, type: "sak.tatt", tid: tid.toISOString(), hvem: "kommunen" },
    { seq: 1, type: "brev.ferdig", tid: tid.toISOString(), hvem: "maskin", mal: "kvittering" },
    { seq: 1, type: "soknad.sendtInn", tid: tid.toISOString(), hvem: "du" },
    { seq: 1, type: "vedtak.vedtatt", tid: tid.toISOString(), hvem: "kommunen", slag: "delvis" },
    { seq: 1, type: "vedtak.innstilt", tid: tid.toISOString(), hvem: "kommunen" },
  ]);
});

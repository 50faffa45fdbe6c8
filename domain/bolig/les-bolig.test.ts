import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vilkarligBolig } from "#usecases/bolig/testing/vilkarlig-bolig.ts";
import type { RaBolig } from "./felter.ts";
import { lesBolig, skrivBolig } from "./les-bolig.ts";
import { eksempelbolig } from "./testing/bolig.ts";

const IDAG = "2026-11-24";
const les = (mer: RaBolig = {}) => lesBolig({ ...skrivBolig(eksempelbolig), ...mer }, IDAG);
const feilene = (mer: RaBolig) => {
  const svar = les(mer);
  return svar.ok ? [] : svar.feil.map((f) => `${f.felt}.${f.kode}`);
};

test("det som skrives ut, leses tilbake til det samme, for alle boliger", () => {
  fc.assert(
    fc.property(vilkarligBolig, (bolig) => {
      expect(lesBolig(skrivBolig(bolig), IDAG)).toEqual({ ok: true, bolig });
    }),
    { numRuns: 300 },
  );
});

test("koder leses slik folk skriver dem", () => {
  expect(les({ boligtype: "Småhus", bemanning: "Døgn", eierform: "Kommunalt eid", omrade: "SÆTRE" })).toMatchObject({
    ok: true,
    bolig: { boligtype: "smahus", bemanning: "dogn", eierform: "kommunalt_eid", omrade: "saetre" },
  });
  expect(les({ heis: "X", dyr: "", parkering: "JA" })).toMatchObject({
    bolig: { heis: true, dyr: false, parkering: true },
  });
  expect(les({ leieMnd: "9 500", leieDato: "1.2.2026", etasje: "−1" })).toMatchObject({
    bolig: { leieMnd: 9500, leieDato: "2026-02-01", etasje: -1 },
  });
});

describe("hver feil er sagt ved sitt felt", () => {
  test.each<[string, RaBolig, string[]]>([
    ["tomt påkrevd felt", { omrade: "" }, ["omrade.mangler"]],
    ["kode som ikke finnes", { boligtype: "slott" }, ["boligtype.ugyldigValg"]],
    ["tall med bokstaver", { bra: "65m2" }, ["bra.ugyldigTall"]],
    ["tall utenfor", { rom: "99" }, ["rom.ugyldigTall"]],
    ["desimaltall", { bra: "65,5" }, ["bra.ugyldigTall"]],
    ["verken ja eller nei", { heis: "kanskje" }, ["heis.jaEllerNei"]],
    ["en dag som ikke finnes", { leieDato: "31.02.2026" }, ["leieDato.finnesIkke"]],
    ["flere soverom enn rom", { soverom: "4" }, ["soverom.flereSoveromEnnRom"]],
    ["depositum over seks måneder", { depositum: "60000" }, ["depositum.depositumOverSeks"]],
    ["avtale uten rett", { avtale: "Prøvehagen" }, ["avtale.ikkeAvtale"]],
    ["rett uten avtale", { eierform: "tilvisningsrett" }, ["avtale.manglerAvtale"]],
    ["plasser i en leilighet", { plasser: "2" }, ["plasser.ikkePlasser"]],
    [
      "familiehjem med adresse",
      { boligtype: "familiehjem", plasser: "2" },
      ["adresse.familiehjemUtenAdresse", "matrikkelenhet.familiehjemUtenAdresse"],
    ],
    ["leilighet uten adresse", { adresse: "" }, ["adresse.mangler"]],
    ["binding uten tilskudd", { bindingTil: "2040-01-01" }, ["bindingTil.bindingUtenTilskudd"]],
    ["kode i feil form", { kode: "bolig 1" }, ["kode.ugyldigKode"]],
    ["usynlige tegn", { adresse: "Vei\u202e 1" }, ["adresse.ugyldigeTegn"]],
  ])("%s", (_navn, mer, ventet) => {
    expect(feilene(mer)).toEqual(ventet);
  });

  test.each(["=1+1", "+47 1", "-2", "@SUM(A1)", " =cmd|' /C calc'!A0", "\t=1"])("%s er en formel", (formel) => {
    expect(feilene({ adresse: formel })).toEqual(["adresse.formel"]);
    expect(feilene({ tomt: formel })).toEqual(["tomt.formel"]);
  });

  test("alle feil sies på én gang", () => {
    expect(feilene({ omrade: "", bra: "x", heis: "tja" })).toHaveLength(3);
  });
});

import { expect, test } from "vitest";
import { leggTilDager } from "#domain/kernel/dag.ts";
import { fodselsdatoAv, lesFodselsnummer } from "#domain/kernel/fodselsnummer.ts";
import { parseSvar, stepOf } from "#domain/kernel/skjema.ts";
import { overganger, type SakTilstand, sakTilstander } from "#domain/sak/tilstand.ts";
import { startlanDokumenter } from "#domain/startlan/dokumenter.ts";
import { startlan } from "#domain/startlan/index.ts";
import { utfallene } from "#domain/vedtak/utfall.ts";
import type { Saksfortelling } from "../fortelling.ts";
import { dagerRundt } from "../spill/tid.ts";
import { alle } from "./alle.ts";

const idager = ["2026-11-24", "2027-02-28", "2028-02-29", "2031-06-15"];
const saker = alle.flatMap((f) => f.saker.map((s, i) => ({ navn: `${f.navn} ${i + 1}`, f, s })));
const sendtDag = (s: Saksfortelling, idag: string) => leggTilDager(idag, -s.sendt);

test.each(alle.map((f) => [f.navn, f] as const))(
  "%s har et gyldig syntetisk nummer, en telefon fra diktningens serie og en adresse",
  (_, f) => {
    expect(lesFodselsnummer(f.nummer, "demo").ok).toBe(true);
    expect(lesFodselsnummer(f.nummer, "prod").ok).toBe(false);
    expect(fodselsdatoAv(f.nummer)).toBeDefined();
    expect(f.mobil ?? "68 05 00 00").toMatch(/^68 05 \d\d \d\d$/);
    expect(f.epost ?? "a@example.no").toMatch(/@example\.no$/);
    expect(f.adresse).toMatch(/, \d{4} [A-ZÆØÅ]/);
  },
);

test("ingen deler nummer, navn, telefon, linje eller ord", () => {
  const ulike = (verdier: (string | undefined)[]) => {
    const satte = verdier.filter((v) => v !== undefined);
    expect(new Set(satte).size).toBe(satte.length);
  };
  ulike(alle.map((f) => f.nummer));
  ulike(alle.map((f) => f.navn));
  ulike(alle.map((f) => f.mobil));
  ulike(alle.map((f) => f.om));
  ulike(saker.map(({ s }) => String(s.svar(dagerRundt("2026-01-01")).behovTekst)));
  ulike(saker.flatMap(({ s }) => s.akter.flatMap((a) => (a.hva === "note" ? [a.tekst] : []))));
});

/** States a loan's case can come to: a decision leads only where one of its own outcomes leads. */
function lanetsTilstander(): Set<SakTilstand> {
  const egne: readonly string[] = startlan.utfall.map((u) => utfallene[u].handling);
  const alleVedtak: readonly string[] = Object.values(utfallene).map((u) => u.handling);
  const nadde = new Set<SakTilstand>(["mottatt"]);
  for (const tilstand of nadde)
    for (const [handling, til] of Object.entries(overganger[tilstand]))
      if (!alleVedtak.includes(handling) || egne.includes(handling)) nadde.add(til);
  return nadde;
}

test("seksti saker det siste året, i alle tilstander et startlån kan komme i", () => {
  expect(saker).toHaveLength(60);
  expect(Math.max(...saker.map(({ s }) => s.sendt))).toBeLessThan(366);
  expect(new Set(saker.map(({ s }) => s.ende))).toEqual(lanetsTilstander());
  expect(lanetsTilstander().size).toBeLessThan(sakTilstander.length);
});

test("reisene har folk uten sak", () => {
  for (const nummer of ["12838510068", "02917920144", "15860160231", "50829414012"]) {
    expect(alle.find((f) => f.nummer === nummer)?.saker).toEqual([]);
  }
});

test("én har strengt fortrolig og én fortrolig adresse, og bare de klarerte rører sakene deres", () => {
  expect(alle.filter((f) => f.gradering).map((f) => [f.nummer, f.gradering])).toEqual([
    ["63888825195", "kode6"],
    ["04828328110", "kode7"],
  ]);
  for (const { f, s } of saker.filter((r) => r.f.gradering)) {
    const hvem = s.akter.flatMap((a) => ("hvem" in a ? [a.hvem] : []));
    expect(
      hvem.every((h) => h === "salim" || h === "berit"),
      f.navn,
    ).toBe(true);
  }
});

test.each(saker)("$navn: søknaden leses av det ekte skjemaet, når som helst den blir fortalt", ({ s }) => {
  for (const idag of idager) {
    const sendt = sendtDag(s, idag);
    const svar = s.svar(dagerRundt(sendt));
    expect(parseSvar(startlan, svar, sendt)).toMatchObject({ ok: true });
    for (const felt of Object.keys(svar)) expect(stepOf(startlan, felt), felt).toBeDefined();
    const krav = startlanDokumenter(svar).map((k) => k.type);
    expect(krav).toEqual(expect.arrayContaining(Object.keys(s.harIkke ?? {})));
  }
});

test.each(saker)("$navn: det som skjer, skjer i rekkefølge og ikke i framtiden", ({ s }) => {
  const dager = s.akter.map((a) => a.dag);
  expect(dager).toEqual([...dager].sort((a, b) => a - b));
  expect(Math.max(0, ...dager)).toBeLessThanOrEqual(s.sendt);
});

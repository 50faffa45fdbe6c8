import { describe, expect, test } from "vitest";
import { type Dag, leggTilDager, leggTilManeder } from "../kernel/dag.ts";
import { type Kontraktvilkar, kontraktfeil } from "./kontrakt.ts";
import { muligeKrav } from "./krav.ts";
import { erNesteValg, sluttEtterOppsigelse, sporFra, sporTil } from "./opphor.ts";
import { lesProtokoll, protokollpunkter } from "./protokoll.ts";
import {
  erManed,
  indeksregulert,
  leiePa,
  lesKpi,
  reguleringsfeil,
  sistFastsatt,
  tidligsteRegulering,
} from "./regulering.ts";
import { type Leieregler, leieregler } from "./satser.ts";
import { heleManederEtter, sisteIManeden, sluttEtterAr } from "./tid.ts";

const versjoner: readonly Leieregler[] = [leieregler("2026-06-30"), leieregler("2026-07-01")];
/** Every day of two years, one of them with a 29 February. */
const dager = Array.from({ length: 731 }, (_, n) => leggTilDager("2027-06-01", n));

describe("hele måneder", () => {
  test.each<[Dag, number, Dag]>([
    ["2026-11-24", 1, "2026-12-24"],
    ["2027-01-31", 1, "2027-03-01"],
    ["2028-01-31", 1, "2028-03-01"],
    ["2028-02-29", 12, "2029-03-01"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-12-31", 2, "2027-03-01"],
    ["2026-08-31", 1, "2026-10-01"],
  ])("%s og %i måneder er %s", (fra, n, til) => expect(heleManederEtter(fra, n)).toBe(til));

  test("de er aldri færre enn kalenderens, og aldri mer enn én dag flere", () => {
    for (const dag of dager)
      for (const n of [1, 3, 12, 36]) {
        const hele = heleManederEtter(dag, n);
        expect([leggTilManeder(dag, n), leggTilDager(leggTilManeder(dag, n), 1)]).toContain(hele);
      }
  });

  test.each<[Dag, number, Dag]>([
    ["2027-01-01", 3, "2029-12-31"],
    ["2026-12-15", 3, "2029-12-14"],
    ["2028-02-29", 3, "2031-02-28"],
    ["2028-03-01", 1, "2029-02-28"],
  ])("en kontrakt fra %s på %i år går til %s", (fra, ar, til) => expect(sluttEtterAr(fra, ar)).toBe(til));
});

describe.each(versjoner)("reglene i $versjon", (regler) => {
  const vilkar = (mer: Partial<Kontraktvilkar> = {}): Kontraktvilkar => ({
    fra: "2027-01-01",
    til: "2029-12-31",
    leieMnd: 10_000,
    depositum: 30_000,
    sikkerhet: "depositum",
    reservert: false,
    opplyst: false,
    ...mer,
  });
  test.each<[string, Partial<Kontraktvilkar>, [string, string][]]>([
    ["tre hele år", {}, []],
    ["én dag for kort", { til: "2029-12-30" }, [["til", "forKort"]]],
    ["kort, men reservert og opplyst", { til: "2027-12-31", reservert: true, opplyst: true }, []],
    ["reservert uten opplysning", { reservert: true }, [["opplyst", "ikkeOpplyst"]]],
    ["uten slutt", { til: null }, []],
    ["slutt før start", { til: "2026-12-31" }, [["til", "forEtter"]]],
    ["seks måneders depositum", { depositum: 60_000 }, []],
    ["én krone for mye", { depositum: 60_001 }, [["depositum", "forStort"]]],
    ["depositum uten beløp", { depositum: 0 }, [["sikkerhet", "utenBelop"]]],
    ["garanti", { sikkerhet: "garanti" }, []],
    ["ingen sikkerhet, men beløp", { sikkerhet: "ingen" }, [["sikkerhet", "utenBelop"]]],
    ["ingen sikkerhet", { sikkerhet: "ingen", depositum: 0 }, []],
  ])("kontrakt: %s", (_, mer, feil) => {
    expect(kontraktfeil(vilkar(mer), regler).map((f) => [f.felt, f.kode])).toEqual(feil);
  });

  test.each<[Dag, Dag, Dag]>([
    ["2026-01-01", "2026-11-24", "2027-01-01"],
    ["2025-01-01", "2026-11-24", "2026-12-24"],
    ["2025-01-01", "2027-01-31", "2027-03-01"],
    ["2028-02-29", "2028-12-01", "2029-03-01"],
  ])("leie satt %s, varslet %s: tidligst %s", (sist, varslet, tidligst) => {
    expect(tidligsteRegulering(sist, varslet, regler)).toBe(tidligst);
  });

  test("varselet er aldri kortere enn en hel måned, og det går alltid et helt år", () => {
    for (const varslet of dager) {
      const sist = leggTilDager(varslet, -200);
      const tidligst = tidligsteRegulering(sist, varslet, regler);
      expect(tidligst >= leggTilManeder(varslet, 1) && tidligst >= leggTilManeder(sist, 12)).toBe(true);
    }
  });

  test.each<[Dag, Dag]>([
    ["2027-01-10", "2027-04-30"],
    ["2027-01-31", "2027-04-30"],
    ["2027-11-30", "2028-02-29"],
    ["2026-11-01", "2027-02-28"],
    ["2027-12-01", "2028-03-31"],
  ])("sagt opp %s: siste dag er %s", (dag, slutt) => expect(sluttEtterOppsigelse(dag, regler)).toBe(slutt));

  test("oppsigelsen er alltid minst tre måneder og ender siste dag i en måned", () => {
    for (const dag of dager) {
      const slutt = sluttEtterOppsigelse(dag, regler);
      expect(slutt).toBe(sisteIManeden(slutt));
      expect(leggTilDager(slutt, 1) > leggTilManeder(dag, 3)).toBe(true);
    }
  });
});

test("reglene kommer fra settet, ikke fra koden: et annet sett gir andre dager", () => {
  const andre = { ...versjoner[0], versjon: "prøve", minstetidAr: 5, indeksVarsel: 2, oppsigelse: 1 } as Leieregler;
  expect(tidligsteRegulering("2020-01-01", "2026-11-24", andre)).toBe("2027-01-24");
  expect(sluttEtterOppsigelse("2026-11-24", andre)).toBe("2026-12-31");
});

describe("indeksregulering", () => {
  test.each([
    [10_000, 1300, 1339, 10_300],
    [9_500, 1327, 1361, 9_743],
    [10_000, 1300, 1300, 10_000],
    [10_000, 1339, 1300, 9_709],
    [1, 1300, 1339, 1],
    [0, 1300, 1339, 0],
  ])("%i kr fra %i til %i blir %i kr", (leie, fra, til, ny) => expect(indeksregulert(leie, fra, til)).toBe(ny));

  test("den nye leia er hele kroner, endres aldri mer enn indeksen og aldri en hel krone mindre", () => {
    for (let leie = 4_000; leie < 22_000; leie += 137)
      for (const fra of [1000, 1187, 1327])
        for (const til of [fra - 40, fra + 1, fra + 34, fra + 121]) {
          const ny = indeksregulert(leie, fra, til);
          const lov = Math.abs((leie * til) / fra - leie);
          expect(Number.isInteger(ny)).toBe(true);
          expect(Math.abs(ny - leie)).toBeLessThanOrEqual(lov + 1e-9);
          expect(lov - Math.abs(ny - leie)).toBeLessThan(1);
        }
  });

  test.each([
    ["134,5", 1345],
    ["134.5", 1345],
    [" 98 ", 980],
    ["300", 3000],
    ["49,9", undefined],
    ["300,1", undefined],
    ["134,55", undefined],
    ["-134,5", undefined],
    ["", undefined],
  ])("«%s» er %s", (ra, verdi) => expect(lesKpi(ra)).toBe(verdi));

  test("leia på en dag er den siste reguleringen som har begynt", () => {
    const r = [
      { fraBelop: 10_300, tilBelop: 10_600, gjelderFra: "2029-01-01" },
      { fraBelop: 10_000, tilBelop: 10_300, gjelderFra: "2028-01-01" },
    ];
    expect(["2027-12-31", "2028-01-01", "2028-12-31", "2029-01-01"].map((d) => leiePa(10_000, r, d))).toEqual([
      10_000, 10_300, 10_300, 10_600,
    ]);
    expect([sistFastsatt("2027-01-01", r), sistFastsatt("2027-01-01", [])]).toEqual(["2029-01-01", "2027-01-01"]);
  });

  test("et varsel som er for tidlig, målt bakover, uten endring eller skrevet feil, stanses", () => {
    const f = { kpiFra: 1300, kpiTil: 1339, fraMnd: "2025-10", tilMnd: "2026-10", gjelderFra: "2027-01-01" };
    const koder = (mer: Partial<typeof f>) =>
      reguleringsfeil({ ...f, ...mer }, "2027-01-01").map((x) => `${x.felt}.${x.kode}`);
    expect(koder({})).toEqual([]);
    expect(koder({ gjelderFra: "2026-12-31" })).toEqual(["gjelderFra.forTidlig"]);
    expect(koder({ fraMnd: "2026-10" })).toEqual(["tilMnd.ikkeEtter"]);
    expect(koder({ kpiTil: 1300 })).toEqual(["kpiTil.uendret"]);
    expect(koder({ kpiTil: 1560 })).toEqual([]);
    expect(koder({ kpiTil: 1561 })).toEqual(["kpiTil.forStorEndring"]);
    expect(["2026-10", "2026-13", "1999-10", "2026-1"].map(erManed)).toEqual([true, false, false, false]);
  });
});

describe("ønsker og opphør", () => {
  test.each([
    [{ tilstand: "aktiv", til: "2029-12-31" }, [], ["husstand", "framleie", "bytte", "forlengelse", "oppsigelse"]],
    [{ tilstand: "aktiv", til: null }, [], ["husstand", "framleie", "bytte", "oppsigelse"]],
    [
      { tilstand: "forlengelse_soknad", til: "2029-12-31" },
      ["forlengelse"],
      ["husstand", "framleie", "bytte", "oppsigelse"],
    ],
    [{ tilstand: "oppsagt", til: "2029-12-31" }, ["oppsigelse"], ["husstand"]],
    [{ tilstand: "til_signering", til: "2029-12-31" }, [], []],
    [{ tilstand: "avsluttet", til: "2029-12-31" }, [], []],
  ] as const)("%j kan be om det som hører til", (leie, apne, ventet) => {
    expect(muligeKrav(leie, apne)).toEqual(ventet);
  });

  test("det spørres seks måneder før slutt, også når måneden er kortere", () => {
    expect(["2029-12-31", "2028-08-31", "2027-03-31"].map((d) => sporFra(d, 6))).toEqual([
      "2029-06-30",
      "2028-02-29",
      "2026-09-30",
    ]);
    for (const dag of dager) {
      const til = sporTil(dag, 6);
      expect(sporFra(til, 6) <= dag && sporFra(leggTilDager(til, 1), 6) > dag, dag).toBe(true);
    }
    expect(["kjope", "selge", "toString"].map(erNesteValg)).toEqual([true, false, false]);
  });

  test("en protokoll må ha strøm, nøkler og hvert punkt; vannmåler kan mangle", () => {
    const alt = Object.fromEntries(protokollpunkter.map((p) => [p, "iOrden"]));
    const hel = lesProtokoll({ ...alt, strom: "12045", vann: "", nokler: "3" });
    expect(hel).toEqual({ feil: [], protokoll: { ...alt, strom: 12_045, nokler: 3 } });
    const feil = lesProtokoll({ ...alt, strom: "", nokler: "51", vann: "x", bad: "knust" }).feil;
    expect(feil.map((f) => [f.felt, f.kode])).toEqual([
      ["strom", "mangler"],
      ["vann", "ugyldigTall"],
      ["nokler", "forStortTall"],
      ["bad", "mangler"],
    ]);
  });
});

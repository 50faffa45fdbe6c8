import { expect, test } from "vitest";
import { kanJegSoke, medTilSoknad } from "./kan-jeg-soke.ts";
import { kanJegSokeFelt } from "./kan-jeg-soke-felt.ts";
import type { RaSvar } from "./kernel/felt.ts";
import { lesRaSvar, sharedSvar } from "./kernel/les-skjema.ts";
import { kommunalBoligEksempel } from "./kommunal-bolig/eksempel.ts";
import { startlanEksempel } from "./startlan/eksempel.ts";
import { kalkuler } from "./startlan/kalkulator.ts";
import { tjenester } from "./tjenester.ts";

const DAG = "2026-11-24";
const hun: RaSvar = {
  ...Object.fromEntries(
    Object.entries({ ...startlanEksempel, ...kommunalBoligEksempel, ...{ samliv: "alene" } }).filter(([navn]) =>
      Object.hasOwn(kanJegSokeFelt, navn),
    ),
  ),
  alder: "34",
};
const grunn = (ra: RaSvar, regel: string) => {
  const funnet = kanJegSoke(ra, DAG).grunner.find((g) => g.regel === regel);
  if (!funnet) throw new Error(`ingen grunn ${regel}`);
  return funnet;
};

test("lånet er kalkulatorens eget svar, til krona og med samme regelversjon", () => {
  const { lan, eie } = kanJegSoke(hun, DAG);
  const { alder: _alder, ...felles } = hun;
  const selv = kalkuler({ ...felles, aldersgruppe: "25-50" }, DAG);
  expect([lan.versjon, lan.beregning.maksLan]).toEqual([selv.versjon, selv.beregning.maksLan]);
  expect(lan.beregning.maksLan).toBeGreaterThan(1_000_000);
  expect(eie).toBe("kan");
});

test("alle grunner samles, også når flere feiler, hver med tallet mot grensen", () => {
  const { grunner } = kanJegSoke({ ...hun, alder: "17", iAsker: "ja", askerSiden: "1.6.2026", maFlytte: "nei" }, DAG);
  expect(grunner.map((g) => [g.regel, g.svar])).toEqual([
    ["kbOpphold", "oppfylt"],
    ["kbAlder", "ikkeOppfylt"],
    ["kbBotid", "uavklart"],
    ["kbBehov", "uavklart"],
    ["kbIkkeSelv", "uavklart"],
  ]);
  expect(grunner[1]).toMatchObject({ fakta: { alder: 17 }, skritt: [{ kode: "fyller18" }] });
  expect(grunner[2]).toMatchObject({ fakta: { kravManeder: 36, botidManeder: 5 } });
  expect(grunner[2]?.skritt[0]?.dag).toMatch(/^2029-0[56]-/);
});

test("det som ikke er svart på, sies å mangle, og ingenting må besvares", () => {
  const { grunner, eie, feil } = kanJegSoke({}, DAG);
  expect(grunner.map((g) => [g.regel, g.ubesvart])).toEqual([
    ["kbOpphold", ["opphold"]],
    ["kbAlder", ["alder"]],
    ["kbBotid", ["iAsker"]],
    ["kbBehov", ["boform", "maFlytte"]],
    ["kbIkkeSelv", ["provd"]],
  ]);
  expect([eie, feil]).toEqual(["uvisst", []]);
  expect(grunn({ iAsker: "ja" }, "kbBotid").ubesvart).toEqual(["askerSiden"]);
  expect(grunn({ iAsker: "nei" }, "kbBotid").ubesvart).toEqual([]);
});

test.each([
  [{ inntekter: [] }, "uvisst"],
  [{ inntekter: [{}] }, "uvisst"],
  [{ inntekter: [{ inntektType: "sosialhjelp", nettoMnd: "9 000", varighet: "midlertidig" }] }, "ikke"],
  [{ bankSvar: "avslag" }, "kan"],
] as [RaSvar, string][])("med %o er svaret om å eie %s", (mer, ventet) => {
  expect(kanJegSoke({ ...hun, ...mer }, DAG).eie).toBe(ventet);
});

test("den som er uten bolig eller utrygg, trenger hjelp før en søknad", () => {
  expect(kanJegSoke({ ...hun, utrygg: "ja" }, DAG).akutt).toBe(true);
  expect(kanJegSoke({ ...hun, boform: "utenBolig" }, DAG).akutt).toBe(true);
  expect(kanJegSoke(hun, DAG).akutt).toBe(false);
});

test("noe uleselig gir en feil ved feltet, og resten regnes ut", () => {
  const { feil, eie } = kanJegSoke({ ...hun, egenkapital: "mye" }, DAG);
  expect(feil.map((f) => f.felt)).toEqual(["egenkapital"]);
  expect(eie).toBe("kan");
});

test("svarene tas imot av begge søknadene, og hver tar det den spør om", () => {
  const ra = medTilSoknad(hun);
  expect(ra).not.toHaveProperty("alder");
  for (const id of ["startlan", "kommunal-bolig"] as const) {
    const delt = sharedSvar(tjenester[id], ra);
    expect(lesRaSvar(tjenester[id], delt).ok).toBe(true);
    expect(Object.keys(delt)).toEqual(expect.arrayContaining(["samliv", "barn", "boform", "iAsker", "maFlytte"]));
  }
  expect(sharedSvar(tjenester["kommunal-bolig"], ra)).toHaveProperty("utrygg");
  expect(sharedSvar(tjenester.startlan, ra)).not.toHaveProperty("utrygg");
});

import { describe, expect, test } from "vitest";
import { parseSvar } from "../kernel/skjema.ts";
import { foreslattBand, hvaOm as hvaOmI } from "../venteliste/prioritet.ts";
import { kommunalBoligEksempel } from "./eksempel.ts";
import { grunnlagAvSvar, type KommunalBoligGrunnlag } from "./grunnlag.ts";
import { prioritetsendringer, prioritetsfaktorer } from "./prioritet.ts";
import { regler2015 } from "./regler/2015-01-01.ts";
import { kommunalBoligSteg } from "./soknad.ts";
import { soveromFor } from "./soverom.ts";

const DAG = "2026-11-24";
const lest = parseSvar({ steg: kommunalBoligSteg }, kommunalBoligEksempel, DAG);
if (!lest.ok) throw new Error("eksemplet er ikke gyldig");
const eksempel = grunnlagAvSvar(lest.value, DAG, { fodselsdato: "1990-01-01" });
const trygg: KommunalBoligGrunnlag = {
  ...eksempel,
  boform: "leierPrivat",
  maFlytte: "nei",
  utrygg: "nei",
  utskrives: "nei",
  boligproblemer: [],
};
const hvaOm = (g: KommunalBoligGrunnlag) => hvaOmI({ faktorer: prioritetsfaktorer, endringer: prioritetsendringer }, g);
const band = (mer: Partial<KommunalBoligGrunnlag>) => foreslattBand(prioritetsfaktorer({ ...trygg, ...mer }));

test.each([
  ["trygt hjem", {}, "C"],
  ["uten bolig", { boform: "utenBolig" }, "A"],
  ["utrygt hjem", { utrygg: "ja" }, "A"],
  ["uavklart trygghet løfter ikke av seg selv", { utrygg: "vetIkke" }, "C"],
  ["barn i midlertidig bolig", { boform: "midlertidig" }, "A"],
  ["voksne i midlertidig bolig", { boform: "midlertidig", barn: [] }, "C"],
  ["kontrakten går ut om to måneder", { maFlytte: "utloper", maFlytteDato: "2027-01-31" }, "B"],
  ["kontrakten går ut om to år", { maFlytte: "utloper", maFlytteDato: "2028-11-24" }, "C"],
  ["ut av fengsel om en måned", { utskrives: "fengsel", utskrivesDato: "2026-12-24" }, "B"],
  ["trangt med barn", { boligproblemer: ["trangt"] }, "B"],
  ["trangt uten barn", { boligproblemer: ["trangt"], barn: [] }, "C"],
] as [string, Partial<KommunalBoligGrunnlag>, string][])("%s gir bånd", (_navn, mer, ventet) => {
  expect(band(mer)).toBe(ventet);
});

test("faktorene står i fast rekkefølge, hver med paragraf og fakta, og ventetid er ingen av dem", () => {
  const faktorer = prioritetsfaktorer(eksempel);
  expect(faktorer.map((f) => f.kode)).toEqual(prioritetsfaktorer(trygg).map((f) => f.kode));
  for (const f of faktorer)
    expect([f.kode, f.hjemmel !== "", Object.keys(f.fakta).length > 0]).toEqual([f.kode, true, true]);
  expect(JSON.stringify(faktorer)).not.toMatch(/ventetid|godkjent/i);
});

describe("hva om", () => {
  test("hver endring gir et annet bånd enn i dag, og ingen foreslår noe man ikke kan endre", () => {
    for (const g of [eksempel, trygg, { ...trygg, boform: "utenBolig" }]) {
      const na = foreslattBand(prioritetsfaktorer(g));
      for (const e of hvaOm(g)) expect([e.kode, e.fra, e.til === na]).toEqual([e.kode, na, false]);
    }
    expect(hvaOm(trygg).map((e) => e.kode)).toEqual(["misterBoligen", "utrygt", "kontraktenUtloper", "blirUegnet"]);
    expect(hvaOm({ ...trygg, boform: "utenBolig" }).map((e) => e.til)).toEqual(["C"]);
  });
});

test.each([
  [{ andreVoksne: 0, barn: [] }, 1],
  [{ andreVoksne: 1, barn: [] }, 2],
  [
    {
      andreVoksne: 0,
      barn: [
        { alder: 4, delingsgrad: 100 },
        { alder: 7, delingsgrad: 100 },
      ],
    },
    2,
  ],
  [
    {
      andreVoksne: 0,
      barn: [
        { alder: 4, delingsgrad: 100 },
        { alder: 12, delingsgrad: 100 },
      ],
    },
    3,
  ],
  [{ andreVoksne: 0, barn: [{ alder: 12, delingsgrad: 20 }] }, 1],
  [{ andreVoksne: 0, barn: [3, 5, 8].map((alder) => ({ alder, delingsgrad: 50 })) }, 3],
])("husstanden %o trenger %i soverom", (husstand, ventet) => {
  expect(soveromFor({ dag: DAG, ...husstand }).soverom).toBe(ventet);
});

describe("grunnvilkårene", () => {
  const svar = (mer: Partial<KommunalBoligGrunnlag>, regel: string) =>
    regler2015.vurder({ ...eksempel, ...mer }).deler?.find((d) => d.regel === regel)?.svar;
  test.each([
    ["kbBotid", { botidManeder: 36 }, "oppfylt"],
    ["kbBotid", { botidManeder: 35 }, "uavklart"],
    ["kbBotid", { iAsker: false }, "uavklart"],
    ["kbOpphold", { opphold: "midlertidig" }, "uavklart"],
    ["kbOpphold", { opphold: "nordisk" }, "oppfylt"],
    ["kbAlder", { alder: 17 }, "ikkeOppfylt"],
    ["kbBehov", { boform: "leierPrivat", maFlytte: "nei" }, "uavklart"],
    ["kbBehov", { boform: "utenBolig" }, "oppfylt"],
    ["kbIkkeSelv", {}, "uavklart"],
  ] as [string, Partial<KommunalBoligGrunnlag>, string][])("%s med %o er %s", (regel, mer, ventet) => {
    expect(svar(mer, regel)).toBe(ventet);
  });
});

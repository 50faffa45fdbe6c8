import { expect, test } from "vitest";
import { parseSvar } from "../kernel/skjema.ts";
import { foreslattBand, hvaOm } from "../venteliste/prioritet.ts";
import { grunnlagAvSvar, type OmsorgsboligGrunnlag } from "./grunnlag.ts";
import { prioritetsendringer, prioritetsfaktorer } from "./prioritet.ts";
import { omsorgsboligDokumenter, omsorgsboligEksempel, omsorgsboligSteg } from "./soknad.ts";

const DAG = "2026-11-24";
const lest = parseSvar({ steg: omsorgsboligSteg }, omsorgsboligEksempel, DAG);
if (!lest.ok) throw new Error("eksemplet er ikke gyldig");
const eksempel = grunnlagAvSvar(lest.value, DAG, { fodselsdato: "1958-01-01" });
const trygg: OmsorgsboligGrunnlag = { ...eksempel, tryggHjemme: "ja", personalbehov: "dag", venterHvor: "hjemme" };
const band = (mer: Partial<OmsorgsboligGrunnlag>) => foreslattBand(prioritetsfaktorer({ ...trygg, ...mer }));

test.each([
  ["trygg hjemme", {}, "C"],
  ["utrygg hjemme, med hjelp", { tryggHjemme: "nei" }, "B"],
  ["utrygg hjemme, uten hjelp", { tryggHjemme: "nei", hjelpIDag: "ingen" }, "A"],
  ["venter på sykehus", { venterHvor: "sykehus" }, "A"],
  ["trenger noen hele døgnet", { personalbehov: "dogn" }, "B"],
  ["det uavklarte løfter ikke av seg selv", { tryggHjemme: "vetIkke", personalbehov: "vetIkke" }, "C"],
] as const)("%s gir bånd %s", (_navn, mer, ventet) => {
  expect(band(mer)).toBe(ventet);
});

test("alderen og tiden i Asker flytter ingen på lista", () => {
  expect(prioritetsfaktorer({ ...eksempel, alder: 99, botidManeder: 1 })).toEqual(prioritetsfaktorer(eksempel));
});

test("hver «hva om» er regnet med samme regel, og gir et annet bånd", () => {
  const svar = hvaOm({ faktorer: prioritetsfaktorer, endringer: prioritetsendringer }, eksempel);
  expect(svar).toEqual([
    { kode: "innlagt", fra: "B", til: "A" },
    { kode: "misterHjelpen", fra: "B", til: "A" },
    { kode: "tryggMedHjelp", fra: "B", til: "C" },
  ]);
});

test("papirer om helse kreves aldri", () => {
  for (const krav of omsorgsboligDokumenter({ ...omsorgsboligEksempel, opphold: "vetIkke" }))
    expect([krav.type, krav.pakrevd]).toEqual([krav.type, krav.type === "oppholdstillatelse"]);
});

import { expect, test } from "vitest";
import startlanSak from "#messages/nb/startlan-sak.json" with { type: "json" };
import type { RaSvar } from "../kernel/felt.ts";
import { dokumenttyper, startlanDokumenter } from "./dokumenter.ts";
import { startlanEksempel } from "./eksempel.ts";

const typer = (endring: RaSvar) => startlanDokumenter({ ...startlanEksempel, ...endring }).map((krav) => krav.type);
const har = (type: string, endring: RaSvar) => typer(endring).includes(type);

test("skattemeldingen trengs alltid, også før noe er svart", () => {
  expect(startlanDokumenter({}).map((k) => k.type)).toEqual(["skattemelding"]);
});

test.each<[string, RaSvar, boolean]>([
  ["navVedtak", { inntekter: [{ inntektType: "aap" }] }, true],
  ["navVedtak", { inntekter: [{ inntektType: "lonn" }] }, false],
  ["lonnsslipp", { harInntekt: "nei", inntekter: [{ inntektType: "lonn" }] }, false],
  ["naeringsoppgave", { inntekter: [{ inntektType: "naering" }] }, true],
  ["gjeldsoversikt", { harGjeld: "nei" }, false],
  ["banksvar", { bankSvar: "ikkeSpurt" }, false],
  ["sparekonto", { egenkapital: "0" }, false],
  ["husleiekontrakt", { boform: "eier" }, false],
  ["salgsoppgave", { harBolig: "ja" }, true],
  ["verdivurdering", { formal: "refinansiering" }, true],
  ["kostnadsoverslag", { formal: "tilpasning" }, true],
  ["oppholdstillatelse", { opphold: "midlertidig" }, true],
  ["oppholdstillatelse", { opphold: "permanent" }, false],
  ["fagligUttalelse", { saerligeBehov: "nei" }, false],
  ["fagligUttalelse", { saerligeBehov: "ja" }, true],
])("%s følger av svarene", (type, endring, ventet) => {
  expect(har(type, endring)).toBe(ventet);
});

test("helsepapirer er aldri påkrevd, og ingen type kommer to ganger", () => {
  const krav = startlanDokumenter({ ...startlanEksempel, saerligeBehov: "ja", formal: "tilpasning" });
  expect(krav.find((k) => k.type === "fagligUttalelse")?.pakrevd).toBe(false);
  expect(new Set(krav.map((k) => k.type)).size).toBe(krav.length);
});

test("ødelagte lister i et gammelt utkast stopper ikke dokumentlisten", () => {
  expect(typer({ inntekter: "tull" }).includes("skattemelding")).toBe(true);
  expect(typer({ inntekter: ["tull"] }).includes("lonnsslipp")).toBe(false);
});

test("hver dokumenttype har navn, og hver grunn som kan gis, har en setning", () => {
  const tekster: Record<string, { navn: string; grunn: Record<string, string> }> = startlanSak.dokument;
  expect(Object.keys(tekster).sort()).toEqual([...dokumenttyper].sort());
  const alle = [
    {},
    {
      inntekter: ["lonn", "aap", "naering"].map((inntektType) => ({ inntektType })),
      saerligeBehov: "ja",
      opphold: "vetIkke",
      harBolig: "ja",
    },
    { formal: "tilpasning" },
    { formal: "refinansiering" },
  ].flatMap((endring) => startlanDokumenter({ ...startlanEksempel, ...(endring as RaSvar) }));
  const gitt = new Set(alle.map((k) => `${k.type}.${k.grunn}`));
  const skrevet = Object.entries(tekster).flatMap(([type, { grunn }]) =>
    Object.keys(grunn).map((kode) => `${type}.${kode}`),
  );
  expect([...gitt].sort()).toEqual(skrevet.sort());
});

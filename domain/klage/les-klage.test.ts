import { expect, test } from "vitest";
import { lesKlage } from "./les-klage.ts";

const mulige = ["betjeningsevne", "bankForst", "annet"];
const ra = (mer: Partial<Parameters<typeof lesKlage>[0]> = {}) => ({ punkter: [], tekst: "", sentGrunn: "", ...mer });

test.each<[string, Parameters<typeof lesKlage>[0], unknown]>([
  ["bare et kryss er nok", ra({ punkter: ["annet"] }), { punkter: ["annet"], tekst: "" }],
  ["bare en setning er nok", ra({ tekst: " Dere har regnet feil. " }), { punkter: [], tekst: "Dere har regnet feil." }],
  [
    "samme kryss to ganger er ett",
    ra({ punkter: ["annet", "annet"], tekst: "a\r\nb", sentGrunn: "Jeg var syk" }),
    { punkter: ["annet"], tekst: "a\nb", sentGrunn: "Jeg var syk" },
  ],
])("%s", (_, klage, value) => {
  expect(lesKlage(klage, mulige)).toEqual({ ok: true, value });
});

test.each<[string, Parameters<typeof lesKlage>[0], string, string]>([
  ["en tom klage sier ikke noe", ra(), "tekst", "mangler"],
  ["bare mellomrom er tomt", ra({ tekst: " \n\t " }), "tekst", "mangler"],
  ["et punkt som ikke finnes", ra({ punkter: ["formue"], tekst: "x" }), "punkter", "ugyldigValg"],
  ["et punkt med navn fra en prototype", ra({ punkter: ["__proto__"], tekst: "x" }), "punkter", "ugyldigValg"],
  ["for lang", ra({ tekst: "å".repeat(5001) }), "tekst", "forLang"],
  ["NUL", ra({ tekst: "a\u0000b" }), "tekst", "ugyldigeTegn"],
  ["skjult skriveretning", ra({ tekst: "a\u202eb" }), "tekst", "ugyldigeTegn"],
  ["for lang grunn", ra({ tekst: "x", sentGrunn: "å".repeat(1001) }), "sentGrunn", "forLang"],
])("nektes: %s", (_, klage, felt, kode) => {
  expect(lesKlage(klage, mulige)).toMatchObject({ ok: false, felt: [{ felt, kode }] });
});

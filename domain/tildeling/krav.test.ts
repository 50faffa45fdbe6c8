import { expect, test } from "vitest";
import { type Utelukkelse, utelukkelser, utelukket } from "./krav.ts";
import { enBolig, enKandidat } from "./testing/oppdiktet.ts";

const rammer = { dag: "2026-11-24", ekstraSoverom: 1, avvist: false };
const avtale = { avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2028-06-30", ledige: null };

type Tilfelle = [
  grunn: Utelukkelse,
  bolig: Parameters<typeof enBolig>[0],
  kandidat: Parameters<typeof enKandidat>[0],
  mer?: object,
];
const tilfeller: Tilfelle[] = [
  ["program", { program: "omsorgsbolig" }, {}],
  ["forFaSoverom", { soverom: 1 }, {}],
  ["forMangeSoverom", { soverom: 4 }, {}],
  ["trinnfri", {}, { behov: { trinnfri: true } }],
  ["rullestol", { trinnfri: true }, { behov: { rullestol: true } }],
  ["heis", { etasje: 2 }, { behov: { heis: true } }],
  ["forLiteBemanning", { bemanning: "base" }, { behov: { bemanning: "dogn" } }],
  ["bemanningUtenBehov", { bemanning: "base" }, {}],
  ["dyr", {}, { behov: { dyr: true } }],
  ["omrade", { omrade: "tofte" }, { behov: { omrader: ["asker", "borgen"] } }],
  ["malgruppeBolig", { malgruppe: "unge" }, {}],
  ["malgruppeVedtak", { malgruppe: "rop", malgruppekilde: "vedtak" }, { behov: { malgrupper: ["unge"] } }],
  ["malgruppeHusbank", { malgruppe: "flyktninger", malgruppekilde: "husbank" }, {}],
  ["kontraktForKort", { kontraktAr: 3 }, { behov: { kontraktAr: 5 } }],
  ["avtaleUtloper", { avtaleId: "a1" }, {}, { avtale }],
  ["avvistFor", {}, {}, { avvist: true }],
  ["harTilbud", {}, { opptatt: "tilbud" }],
  ["harValg", {}, { opptatt: "valg" }],
];

test.each(tilfeller)("%s utelukker, og er da den eneste grunnen", (grunn, bolig, kandidat, mer = {}) => {
  expect(utelukket(enBolig(bolig), enKandidat(kandidat), { ...rammer, ...mer })).toEqual([grunn]);
});

test("hver grunn til å utelukke har et tilfelle over", () => {
  expect(tilfeller.map(([grunn]) => grunn)).toEqual([...utelukkelser]);
});

test.each([
  ["en bolig som passer", {}, {}, {}],
  ["ett soverom mer enn behovet", { soverom: 3 }, {}, {}],
  ["første etasje i stedet for heis", { etasje: 1 }, { behov: { heis: true } }, {}],
  ["heis i høyden", { etasje: 4, heis: true }, { behov: { heis: true } }, {}],
  ["mer bemanning enn behovet", { bemanning: "dogn" }, { behov: { bemanning: "base" } }, {}],
  ["målgruppen hun er godkjent for", { malgruppe: "unge" }, { behov: { malgrupper: ["eldre", "unge"] } }, {}],
  ["et av områdene hun kan bo i", { omrade: "borgen" }, { behov: { omrader: ["asker", "borgen"] } }, {}],
  ["lengre kontrakt enn hun er godkjent for", { kontraktAr: 5 }, {}, {}],
  [
    "en avtale som varer akkurat kontrakten ut",
    { avtaleId: "a1" },
    {},
    { avtale: { ...avtale, gjelderTil: "2029-11-24" } },
  ],
] as const)("%s er ingen hindring", (_navn, bolig, kandidat, mer) => {
  expect(utelukket(enBolig(bolig), enKandidat(kandidat as object), { ...rammer, ...mer })).toEqual([]);
});

test("flere hindringer sies alle, i reglenes rekkefølge", () => {
  const bolig = enBolig({ soverom: 1, dyr: false });
  const kandidat = enKandidat({ behov: { dyr: true, rullestol: true }, opptatt: "tilbud" });
  expect(utelukket(bolig, kandidat, rammer)).toEqual(["forFaSoverom", "rullestol", "dyr", "harTilbud"]);
});

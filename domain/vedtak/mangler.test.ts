import { expect, test } from "vitest";
import { alle, minstEn, sjekk } from "../kernel/vurdering.ts";
import { medEgneSvar, uavklarte } from "./egne-svar.ts";
import { fireOyne } from "./fire-oyne.ts";
import { lovversjon } from "./lovversjon.ts";
import { type InnstillingUtkast, manglerForInnstilling } from "./mangler.ts";

const tre = alle("startlan", "§", [
  sjekk("bank", "§", "oppfylt"),
  minstEn("behov", "§", [sjekk("langvarig", "§", "uavklart"), sjekk("barn", "§", "uavklart")]),
  sjekk("evne", "§", "ikkeOppfylt"),
]);
const ja = (begrunnelse = "fordi") => ({ svar: "oppfylt" as const, begrunnelse });

const ferdig: InnstillingUtkast = {
  utfall: "innvilget_bevis",
  belop: 2_000_000,
  avslagsgrunner: [],
  begrunnelse: { hensyn: "vi la vekt på", barnetsBeste: "stabilt hjem", veienVidere: "", hvorforMindre: "" },
  vurdering: tre,
  egne: { barn: ja(), evne: ja() },
  harBeregning: true,
  maksBelop: 2_100_000,
  harBarn: true,
  utforteGjoremal: ["samtale", "kredittsjekk"],
};
const koder = (endring: Partial<InnstillingUtkast>) =>
  manglerForInnstilling({ ...ferdig, ...endring }).map((m) => (m.regel ? `${m.kode}:${m.regel}` : m.kode));

test("en ferdig innstilling mangler ingenting", () => {
  expect(koder({})).toEqual([]);
});

test.each<[string, Partial<InnstillingUtkast>, string[]]>([
  ["uten vurdering", { vurdering: undefined }, ["vurdering"]],
  ["uten egne svar", { egne: {} }, ["ikkeOppfylt:evne"]],
  ["uten svar på det åpne", { egne: { evne: ja() } }, ["ikkeVurdert:langvarig", "ikkeVurdert:barn"]],
  [
    "uavklart er ikke et svar",
    { egne: { evne: ja(), barn: { svar: "uavklart", begrunnelse: "" } } },
    ["ikkeVurdert:langvarig", "ikkeVurdert:barn"],
  ],
  ["avvik uten grunn", { egne: { barn: ja(), evne: ja(" ") } }, ["utenGrunn:evne"]],
  ["svar på en forelder", { egne: { behov: ja(), evne: ja() } }, []],
  ["uten utfall", { utfall: undefined }, ["utfall"]],
  ["uten beregning", { harBeregning: false }, ["beregning"]],
  ["uten beløp", { belop: undefined }, ["belop"]],
  ["null kroner", { belop: 0 }, ["belop"]],
  ["mer enn beregningen bærer", { belop: 2_100_001 }, ["belopOverMaks"]],
  ["uten samtale", { utforteGjoremal: ["kredittsjekk"] }, ["samtale"]],
  ["uten kredittsjekk", { utforteGjoremal: ["samtale"] }, ["kredittsjekk"]],
  ["uten hensyn", { begrunnelse: { ...ferdig.begrunnelse, hensyn: " " } }, ["hensyn"]],
  ["barn uten barnets beste", { begrunnelse: { ...ferdig.begrunnelse, barnetsBeste: "" } }, ["barnetsBeste"]],
  [
    "uten barn trengs ikke barnets beste",
    { harBarn: false, begrunnelse: { ...ferdig.begrunnelse, barnetsBeste: "" } },
    [],
  ],
])("innvilgelse %s", (_, endring, ventet) => {
  expect(koder(endring)).toEqual(ventet);
});

test.each<[string, Partial<InnstillingUtkast>, string[]]>([
  ["med grunn og vei videre er ferdig", { egne: {} }, []],
  ["krever ikke samtale eller beløp", { egne: {}, utforteGjoremal: [], belop: undefined }, []],
  ["uten grunn", { egne: {}, avslagsgrunner: [] }, ["avslagsgrunn"]],
  ["uten vei videre", { egne: {}, begrunnelse: ferdig.begrunnelse }, ["veienVidere"]],
  ["når alt er oppfylt", {}, ["altOppfylt"]],
])("avslag %s", (_, endring, ventet) => {
  const avslag: Partial<InnstillingUtkast> = {
    utfall: "avslatt",
    avslagsgrunner: ["betjeningsevne"],
    begrunnelse: { ...ferdig.begrunnelse, veienVidere: "slik kan du få lån senere" },
  };
  expect(koder({ ...avslag, ...endring })).toEqual(ventet);
});

const delvis: Partial<InnstillingUtkast> = {
  utfall: "delvis_tilsagn",
  sokt: 2_000_001,
  begrunnelse: { ...ferdig.begrunnelse, hvorforMindre: "regnestykket bærer ikke mer" },
};
test.each<[string, Partial<InnstillingUtkast>, string[]]>([
  ["på én krone under det som ble søkt, er ferdig", {}, []],
  ["på det som ble søkt, er ikke delvis", { sokt: 2_000_000 }, ["ikkeMindre"]],
  ["på mer enn det som ble søkt, er ikke delvis", { sokt: 1_000_000 }, ["ikkeMindre"]],
  ["måles mot boligen når ikke noe beløp er nevnt", { sokt: undefined, behov: 2_000_001 }, []],
  ["på det boligen krever, er ikke delvis", { sokt: undefined, behov: 2_000_000 }, ["ikkeMindre"]],
  ["måles mot det som ble søkt, selv om boligen krever mer", { sokt: 2_000_000, behov: 3_000_000 }, ["ikkeMindre"]],
  ["uten noe å være mindre enn", { sokt: undefined }, ["ikkeBedtOm"]],
  ["uten beløp", { belop: undefined }, ["belop"]],
  ["over det beregningen bærer", { belop: 2_200_000, sokt: 2_500_000 }, ["belopOverMaks"]],
  ["uten å si hvorfor", { begrunnelse: ferdig.begrunnelse }, ["hvorforMindre"]],
  ["med et vilkår som ikke er oppfylt", { egne: { barn: ja() } }, ["ikkeOppfylt:evne"]],
  ["uten samtale", { utforteGjoremal: ["kredittsjekk"] }, ["samtale"]],
])("delvis innvilgelse %s", (_, endring, ventet) => {
  expect(koder({ ...delvis, ...endring })).toEqual(ventet);
});

test("en innvilgelse av mindre enn det som ble søkt, må hete delvis", () => {
  expect(koder({ sokt: 2_000_001 })).toEqual(["mindreEnnSokt"]);
  expect(koder({ sokt: 2_000_000 })).toEqual([]);
  // Nothing was asked for by amount: what the home takes does not make a grant partial by itself.
  expect(koder({ behov: 3_000_000 })).toEqual([]);
});

test.each<[string, Partial<InnstillingUtkast>, string[]]>([
  ["er ferdig uten vurdering, beregning, samtale og beløp", {}, []],
  ["uten grunn", { avslagsgrunner: [] }, ["avvisningsgrunn"]],
  ["uten begrunnelse", { begrunnelse: { ...ferdig.begrunnelse, hensyn: " ", veienVidere: "søk der" } }, ["hensyn"]],
  ["uten vei videre", { begrunnelse: ferdig.begrunnelse }, ["veienVidereAvvist"]],
  ["står seg selv om alle vilkår er oppfylt", { vurdering: tre, egne: ferdig.egne, harBeregning: true }, []],
])("avvisning %s", (_, endring, ventet) => {
  const avvist: Partial<InnstillingUtkast> = {
    utfall: "avvist",
    belop: undefined,
    avslagsgrunner: ["annenKommune"],
    vurdering: undefined,
    egne: {},
    harBeregning: false,
    utforteGjoremal: [],
    begrunnelse: { hensyn: "boligen ligger i Bærum", barnetsBeste: "", veienVidere: "søk der", hvorforMindre: "" },
  };
  expect(koder({ ...avvist, ...endring })).toEqual(ventet);
});

test("egne svar teller oppover i treet, og motorens tre blir stående", () => {
  const lagt = medEgneSvar(tre, { barn: ja(), evne: ja() });
  expect(lagt.svar).toBe("oppfylt");
  expect(tre.svar).toBe("ikkeOppfylt");
  expect(uavklarte(lagt)).toEqual([]);
  expect(medEgneSvar(tre, JSON.parse('{"__proto__": {"svar": "oppfylt"}}')).svar).toBe("ikkeOppfylt");
});

test("den som foreslo, kan ikke beslutte, og et endret grunnlag må vurderes på nytt", () => {
  const innstilling = { foreslattAv: "a1", grunnlagHash: "h1" };
  expect(fireOyne(innstilling, "a1", "h1")).toEqual({ ok: false, kode: "vedtak.egenInnstilling" });
  expect(fireOyne(innstilling, "a2", "h2")).toEqual({ ok: false, kode: "vedtak.grunnlagEndret" });
  expect(fireOyne(innstilling, "a2", "h1")).toEqual({ ok: true, value: undefined });
});

test("vedtak fattes etter loven som gjelder den dagen", () => {
  expect(lovversjon("2026-11-24")).toBe("fvl1967");
});

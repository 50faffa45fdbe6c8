import { expect, test } from "vitest";
import { alle, sjekk } from "../kernel/vurdering.ts";
import type { InnstillingUtkast } from "../vedtak/mangler.ts";
import { boligmangler } from "./boligtillegg.ts";

const utkast = (mer: Partial<InnstillingUtkast>): InnstillingUtkast => ({
  avslagsgrunner: [],
  begrunnelse: { hensyn: "Vi har sett på alt.", barnetsBeste: "", veienVidere: "Ring oss.", hvorforMindre: "" },
  vurdering: alle("kommunalBolig", "boligsosial lov § 6", [sjekk("kbAlder", "§", mer.utfall !== "avslatt_bolig")]),
  egne: {},
  harBeregning: false,
  harBarn: false,
  utforteGjoremal: [],
  ...mer,
});
const koder = (mer: Partial<InnstillingUtkast>) => boligmangler(utkast(mer)).map((m) => m.kode);
const plass = {
  band: "B",
  bandGrunn: "Barn.",
  soverom: "2",
  bemanning: "ingen",
  trinnfri: "nei",
  rullestol: "nei",
  heis: "nei",
  dyr: "nei",
  kontraktAr: "3",
};

test("et avslag sendes ikke videre før hjelpen er avgjort, eller ført som ikke bedt om", () => {
  const avslag = { utfall: "avslatt_bolig", avslagsgrunner: ["kanSelv"] } as const;
  expect(koder(avslag)).toEqual(["hjelp"]);
  expect(koder({ ...avslag, tillegg: { hjelp: "gis" } })).toEqual(["hjelpInnhold", "hjelpKontakt", "hjelpMote"]);
  expect(koder({ ...avslag, tillegg: { hjelp: "avslas" } })).toEqual(["hjelpInnhold"]);
  expect(koder({ ...avslag, tillegg: { hjelp: "ikkeBedtOm" } })).toEqual([]);
  expect(koder({ ...avslag, avslagsgrunner: [], tillegg: { hjelp: "ikkeBedtOm" } })).toEqual(["avslagsgrunn"]);
});

test("en plass på lista har hele behovsprofilen, et bånd med grunn og svar om hjelp", () => {
  const ja = { utfall: "godkjent_venteliste" } as const;
  expect(koder(ja)).toEqual([
    "band",
    "bandGrunn",
    "soverom",
    "bemanning",
    "trinnfri",
    "rullestol",
    "heis",
    "dyr",
    "kontraktAr",
    "hjelp",
  ]);
  expect(koder({ ...ja, tillegg: { ...plass, hjelp: "ikkeBedtOm" } })).toEqual([]);
  expect(koder({ ...ja, harBarn: true, tillegg: { ...plass, hjelp: "ikkeBedtOm" } })).toEqual(["barnetsBeste"]);
});

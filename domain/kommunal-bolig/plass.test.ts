import { expect, test } from "vitest";
import { parseSvar } from "../kernel/skjema.ts";
import { plassAv } from "../venteliste/plass-av.ts";
import { kommunalBoligEksempel } from "./eksempel.ts";
import { kommunalBolig } from "./index.ts";

const DAG = "2026-11-24";
const lest = parseSvar(kommunalBolig, kommunalBoligEksempel, DAG);
if (!lest.ok) throw new Error("eksempelet kan ikke leses");
const g = kommunalBolig.grunnlag(lest.value, DAG);
const faktorer = kommunalBolig.venteliste?.faktorer(g) ?? [];
const vedtatt = {
  band: "B",
  bandGrunn: "Kontrakten går ut.",
  soverom: "3",
  bemanning: "base",
  trinnfri: "ja",
  rullestol: "ja",
  heis: "nei",
  dyr: "ja",
  kontraktAr: "3",
};

test("plassen sier behovet, båndet med grunnen, og hver faktor med paragraf og opplysninger", () => {
  const plass = plassAv(vedtatt, faktorer);
  expect(plass).toMatchObject({
    band: "B",
    grunn: "Kontrakten går ut.",
    behovsprofil: {
      soverom: 3,
      bemanning: "base",
      trinnfri: true,
      rullestol: true,
      heis: false,
      dyr: true,
      kontraktAr: 3,
    },
  });
  expect(plass?.faktorer.length).toBeGreaterThan(4);
  for (const f of plass?.faktorer ?? []) expect(f).toMatchObject({ hjemmel: expect.stringMatching(/\S/), fakta: {} });
});

test.each(["band", "bemanning"])("uten %s gis ingen plass", (navn) => {
  expect(plassAv({ ...vedtatt, [navn]: "" }, faktorer)).toBeUndefined();
});

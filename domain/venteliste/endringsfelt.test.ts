import { expect, test } from "vitest";
import { kommunalBoligEksempel as naa } from "../kommunal-bolig/eksempel.ts";
import { tjenester } from "../tjenester.ts";
import { endredeSvar, endringsfelt } from "./endringsfelt.ts";

const DAG = "2026-11-24";
const tjeneste = tjenester["kommunal-bolig"];
const endre = (ra: Parameters<typeof endredeSvar>[2]) => endredeSvar(tjeneste, naa, ra, DAG);

test("skjemaet sendt slik det sto, er ingen endring", () => {
  const felt = Object.assign({}, ...Object.values(endringsfelt(tjeneste)));
  const ra = Object.fromEntries(Object.entries(naa).filter(([navn]) => Object.hasOwn(felt, navn)));
  expect(Object.keys(ra).length).toBeGreaterThan(8);
  expect(endre(ra)).toEqual({ svar: {}, deler: [], feil: [] });
  expect(endre({ ...ra, maFlytteDato: "31.1.2027" }).svar).toEqual({});
});

test("det som er endret, kommer under søknadens egne navn, med delene det hører til", () => {
  expect(endre({ dyr: "ja", barn: [{ alder: "4", delingsgrad: "100" }, {}] })).toEqual({
    svar: { dyr: "ja", barn: [{ alder: "4", delingsgrad: "100" }] },
    deler: ["husstand", "behov"],
    feil: [],
  });
});

test("tomt er ikke endret, og det et annet svar skjuler, er ikke sagt", () => {
  expect(endre({ dyr: "", boform: "  " }).svar).toEqual({});
  expect(endre({ maFlytte: "nei", maFlytteDato: "1.6.2027" }).svar).toEqual({ maFlytte: "nei" });
});

test("noe uleselig gir en feil ved feltet", () => {
  expect(endre({ andreVoksne: "mange" }).feil.map((f) => f.felt)).toEqual(["andreVoksne"]);
  expect(endre({ boform: "slott" }).feil.map((f) => f.felt)).toEqual(["boform"]);
});

test("hver tjeneste med venteliste har noe å melde i", () => {
  for (const t of Object.values(tjenester))
    if (t.venteliste) expect(Object.keys(endringsfelt(t).behov).length, t.id).toBeGreaterThan(1);
});

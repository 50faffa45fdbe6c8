import { expect, test } from "vitest";
import { type Actor, type Rolle, roller } from "../kernel/actor.ts";
import { policy, type SakFakta } from "./policy.ts";

const ansatt = (rolle: Rolle): Actor => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: [rolle],
  enheter: ["bolig"],
  klarering: "ingen",
  fersk: true,
});
const andre: Actor[] = [
  { kind: "innbygger", personId: "p1", acr: "idporten-loa-high" },
  { kind: "anonym" },
  { kind: "system", jobb: "brev" },
];

test("ventelista og rapportene er for dem som steller med saker og boliger", () => {
  const ventet = ["saksbehandler", "beslutter", "leder", "boligforvalter"];
  for (const rolle of roller)
    expect({ rolle, svar: [policy.listVenteliste(ansatt(rolle)), policy.readRapport(ansatt(rolle))] }).toEqual({
      rolle,
      svar: [ventet.includes(rolle), ventet.includes(rolle)],
    });
  for (const actor of andre) expect(policy.listVenteliste(actor) || policy.readRapport(actor)).toBe(false);
});

test("en beslutter ser en plass når noe ligger til beslutning der, eller hun har avgjort den; forslag avgjøres ikke uten forslag", () => {
  const uten: SakFakta = {
    sokerId: "p1",
    enhet: "bolig",
    ansvarlig: "a2",
    tilstand: "godkjent_venteliste",
    gradering: "ingen",
    inhabile: [],
    besluttetAv: null,
    plassforslagAv: null,
  };
  const hun = ansatt("beslutter");
  expect([policy.readVenteplass(hun, uten), policy.readVenteplass(hun, { ...uten, besluttetAv: "a1" })]).toEqual([
    false,
    true,
  ]);
  expect(policy.readVenteplass(hun, { ...uten, plassforslagAv: "a2" })).toBe(true);
  expect([policy.decidePlass(hun, uten), policy.decidePlass(ansatt("leder"), uten)]).toEqual([false, false]);
});

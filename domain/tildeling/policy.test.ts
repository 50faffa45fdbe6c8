import { expect, test } from "vitest";
import { type Ansatt, anonym, graderinger, type Rolle, roller } from "../kernel/actor.ts";
import { tildelingspolicy, type ValgFakta, valgpolicy } from "./policy.ts";

/* The oracle, written from security-reliability.md C1 and the issue: who has the right at all. */
const tabell: Record<keyof typeof tildelingspolicy | keyof typeof valgpolicy, readonly Rolle[]> = {
  read: ["saksbehandler", "beslutter", "leder"],
  commit: ["saksbehandler", "leder"],
  run: ["saksbehandler", "leder"],
  exportRun: ["saksbehandler", "beslutter", "leder"],
  propose: ["saksbehandler", "leder"],
  decide: ["beslutter", "leder"],
};
const enAnsatt = (mer: Partial<Ansatt>): Ansatt => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: [],
  enheter: ["bolig"],
  klarering: "ingen",
  fersk: true,
  ...mer,
});
const valget: ValgFakta = { enhet: "bolig", gradering: "ingen", inhabile: [], foreslattAv: "a2" };

test.each(roller)("%s gjør i sin enhet det tabellen sier, og ingenting i en annens", (rolle) => {
  const her = enAnsatt({ roller: [rolle] });
  const der = enAnsatt({ roller: [rolle], enheter: ["startlan"] });
  for (const [navn, sier] of Object.entries(tildelingspolicy)) {
    expect(sier(her, "bolig"), navn).toBe(tabell[navn as keyof typeof tabell].includes(rolle));
    expect(sier(der, "bolig"), navn).toBe(false);
  }
  for (const [navn, sier] of Object.entries(valgpolicy)) {
    expect(sier(her, valget), navn).toBe(tabell[navn as keyof typeof tabell].includes(rolle));
    expect(sier(der, valget), navn).toBe(false);
  }
});

test("tabellen har en rad for hver handling", () => {
  expect(Object.keys(tabell)).toEqual([...Object.keys(tildelingspolicy), ...Object.keys(valgpolicy)]);
});

test("innbyggere, maskiner og ukjente har ingenting her", () => {
  const andre = [
    { kind: "innbygger", personId: "p1", acr: "idporten-loa-high" } as const,
    { kind: "system", jobb: "frister" } as const,
    anonym,
  ];
  for (const actor of andre) {
    for (const sier of Object.values(tildelingspolicy)) expect(sier(actor, "bolig")).toBe(false);
    for (const sier of Object.values(valgpolicy)) expect(sier(actor, valget)).toBe(false);
  }
});

test("den som foreslo, avgjør ikke, heller ikke med to roller", () => {
  const begge = enAnsatt({ roller: ["saksbehandler", "beslutter", "leder"] });
  expect(valgpolicy.decide(begge, { ...valget, foreslattAv: "a1" })).toBe(false);
  expect(valgpolicy.decide(begge, valget)).toBe(true);
});

test("klarering og habilitet går foran rollen", () => {
  for (const gradering of graderinger)
    for (const klarering of graderinger) {
      const actor = enAnsatt({ roller: ["leder"], klarering });
      const kan = graderinger.indexOf(klarering) >= graderinger.indexOf(gradering);
      for (const sier of Object.values(valgpolicy)) {
        expect(sier(actor, { ...valget, gradering })).toBe(kan);
        expect(sier(actor, { ...valget, gradering, inhabile: ["a1"] })).toBe(false);
      }
    }
});

import { expect, test } from "vitest";
import { type Actor, type Rolle, roller } from "../kernel/actor.ts";
import { policy } from "./policy.ts";

const ansatt = (rolle: Rolle): Actor => ({
  kind: "ansatt",
  ansattId: "p1",
  roller: [rolle],
  enheter: ["bolig"],
  klarering: "kode6",
  fersk: true,
});
const innbygger = (personId: string, acr = "idporten-loa-high"): Actor => ({ kind: "innbygger", personId, acr });
const jobb = (navn: string): Actor => ({ kind: "system", jobb: navn });
const anonym: Actor = { kind: "anonym" };

test.each([
  ["readPlass", "begge", true],
  ["confirmPlass", "begge", false],
  ["reportEndring", "søkeren", false],
  ["leavePlass", "søkeren", false],
] as const)("%s på ventelista er for %s i husstanden, og for ingen andre", (handling, hvem, ogsaUte) => {
  for (const venter of [true, false]) {
    const p = { sokerId: "p1", medsokerId: "p2", venter };
    const kan = venter || ogsaUte;
    expect(policy[handling](innbygger("p1"), p)).toBe(kan);
    expect(policy[handling](innbygger("p2"), p)).toBe(kan && hvem === "begge");
    expect(policy[handling](innbygger("p1", "Level4"), p)).toBe(false);
    const fremmede = [innbygger("p3"), anonym, jobb("venteliste"), ...roller.map((rolle) => ansatt(rolle))];
    for (const actor of fremmede) expect(policy[handling](actor, p)).toBe(false);
    expect(policy[handling](innbygger("p2"), { ...p, medsokerId: null })).toBe(false);
  }
});

import { expect, test } from "vitest";
import { type Actor, anonym } from "../kernel/actor.ts";
import { maBekrefte } from "./policy.ts";

const ansatt = (fersk: boolean): Actor => ({
  kind: "ansatt",
  ansattId: "a1",
  roller: ["beslutter"],
  enheter: ["startlan"],
  klarering: "ingen",
  fersk,
});

test("bare en ansatt med gammel innlogging må bekrefte hvem hun er", () => {
  const innbygger: Actor = { kind: "innbygger", personId: "p1", acr: "idporten-loa-high" };
  expect([ansatt(true), ansatt(false), innbygger, anonym].map(maBekrefte)).toEqual([false, true, false, false]);
});

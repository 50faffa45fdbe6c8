import { expect, test } from "vitest";
import type { Actor } from "../kernel/actor.ts";
import { policy, type SakFakta, type SoknadFakta } from "./policy.ts";

const innbygger = (id: string): Actor => ({ kind: "innbygger", personId: id, acr: "idporten-loa-high" });
const leder: Actor = {
  kind: "ansatt",
  ansattId: "p1",
  roller: ["leder"],
  enheter: ["startlan", "bolig"],
  klarering: "kode6",
  fersk: true,
};
const { readSak, readSensitive, withdraw, addDocuments } = policy;

test("en fullmektig er den hun handler for, i tjenestene fullmakten nevner, og i ingenting annet", () => {
  const fullmektig: Actor = {
    kind: "innbygger",
    personId: "p1",
    acr: "idporten-loa-high",
    fullmektig: { personId: "p2", tjenester: ["omsorgsbolig"] },
  };
  const sak = (tjeneste?: string, sokerId = "p1"): SakFakta => ({
    sokerId,
    ...(tjeneste ? { tjeneste } : {}),
    enhet: "bolig",
    ansvarlig: null,
    tilstand: "mottatt",
    gradering: "ingen",
    inhabile: [],
  });
  for (const [navn, regel] of Object.entries({ readSak, readSensitive, withdraw, addDocuments })) {
    const svar = [sak("omsorgsbolig"), sak("startlan"), sak(), sak("omsorgsbolig", "p3")].map((s) =>
      regel(fullmektig, s),
    );
    expect([navn, svar]).toEqual([navn, [true, false, false, false]]);
  }
  const utkast = (tjeneste?: string): SoknadFakta => ({
    sokerId: "p1",
    tilstand: "utkast",
    ...(tjeneste ? { tjeneste } : {}),
  });
  for (const regel of [policy.readDraft, policy.editDraft, policy.deleteDraft, policy.submit])
    expect([utkast("omsorgsbolig"), utkast("startlan"), utkast()].map((u) => regel(fullmektig, u))).toEqual([
      true,
      false,
      false,
    ]);
  expect(["omsorgsbolig", "startlan"].map((tjeneste) => policy.startSoknad(fullmektig, { tjeneste }))).toEqual([
    true,
    false,
  ]);
  expect(policy.exportOwn(fullmektig, "p1")).toBe(false);
  expect(policy.giveFullmakt(fullmektig)).toBe(false);
  expect(policy.endFullmakt(fullmektig, { giverId: "p1", mottakerId: undefined })).toBe(false);
});

test("en fullmakt gis av en innbygger, og avsluttes av hver av de to", () => {
  expect([innbygger("p1"), leder].map((a) => policy.giveFullmakt(a))).toEqual([true, false]);
  const avslutt = (id: string) => policy.endFullmakt(innbygger(id), { giverId: "p1", mottakerId: "p2" });
  expect(["p1", "p2", "p3"].map(avslutt)).toEqual([true, true, false]);
});

test("eget innhold hentes ut av den det gjelder, aldri av en annen", () => {
  expect(["p1", "p2"].map((id) => policy.exportOwn(innbygger("p1"), id))).toEqual([true, false]);
  expect(policy.exportOwn(leder, "p1")).toBe(false);
});

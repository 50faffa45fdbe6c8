import { expect, test } from "vitest";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { toResponse } from "./to-response.ts";

test.for([
  [refuse("finnesIkke"), 404],
  [refuse("soknad.acrForLav"), 403],
  [refuse("ugyldig", { felt: [{ felt: "belop", kode: "helekroner" }] }), 422],
  [refuse("soknad.ufullstendig"), 422],
  [refuse("soknad.nyKode", { felt: [{ felt: "a.0.b", kode: "mangler" }] }), 422],
  [refuse("soknad.endretAvAndre"), 409],
  [refuse("sak.ulovligOvergang"), 409],
  [refuse("vedlegg.forStor"), 413],
] as const)("%o gir sin status, med feltstier, og lagres ikke av noen", async ([avslag, status]) => {
  const svar = toResponse(avslag);
  expect(svar.status).toBe(status);
  expect(svar.headers.get("cache-control")).toBe("private, no-store");
  expect(await svar.json()).toEqual({ kode: avslag.kode, ...("felt" in avslag ? { felt: avslag.felt } : {}) });
});

test("for mange og overbelastet sier hvor lenge en må vente", () => {
  expect(toResponse(refuse("forMange", { detaljer: { vent: 41.2 } })).headers.get("retry-after")).toBe("42");
  const travelt = toResponse(refuse("overbelastet"));
  expect([travelt.status, travelt.headers.get("retry-after")]).toEqual([503, "5"]);
});

test("det som gikk bra, gis som det er", async () => {
  const svar = toResponse(ok({ versjon: 3 }), 201);
  expect([svar.status, await svar.json()]).toEqual([201, { versjon: 3 }]);
});

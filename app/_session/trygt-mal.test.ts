import { expect, test } from "vitest";
import { trygtMal } from "./trygt-mal.ts";

test.for([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "http://localhost:3000@evil.example/min-side",
  "/%2F%2Fevil",
  "/%5Cevil.example",
  "javascript:alert(1)",
  `/min-side/${"a".repeat(5_000)}`,
  "/min-side/../logg-ut",
  "/min-side//evil.example",
  "/min-side?til=//evil.example",
  "/min-side?a=%0d%0aSet-Cookie:x",
  "/min-side?a=1?b=2",
  "/min-side#//evil",
  " /min-side",
  "/min-side\n",
  "/MIN-SIDE",
  "/saksbehandling",
  "/logg-inn",
  "/api/okt",
  "",
  null,
  undefined,
  ["/min-side/sak/1"],
])("%j fører innbyggeren hjem til Min side (T06)", (til) => {
  expect(trygtMal(til, "innbygger")).toBe("/min-side");
});

test.for([
  "/min-side",
  "/min-side/sak/0193b7a0-1111-7222-8333-444455556666",
  "/soknad/ny/startlan?fra=kalkulator",
  "/soknad/0193b7a0-1111-7222-8333-444455556666/oppsummering",
  "/vedtak/0193b7a0-1111-7222-8333-444455556666/klage",
  "/nn/min-side",
])("%s er et sted innbyggeren kan komme tilbake til", (til) => {
  expect(trygtMal(til, "innbygger")).toBe(til);
});

test("ansatte kommer bare til sitt eget område", () => {
  expect(trygtMal("/saksbehandling/sak/1/vurdering", "ansatt")).toBe("/saksbehandling/sak/1/vurdering");
  expect(trygtMal("/saksbehandling?ko=min&etter=abc_1-2.3", "ansatt")).toBe("/saksbehandling?ko=min&etter=abc_1-2.3");
  for (const til of ["/min-side", "/saksbehandlingx", "//saksbehandling", "/nn/saksbehandling"])
    expect(trygtMal(til, "ansatt"), til).toBe("/saksbehandling");
});

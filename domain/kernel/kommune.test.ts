import { expect, test } from "vitest";
import { kommune, telHref } from "./kommune.ts";

test("hver opplysning har kilde, og oppdiktede numre er merket som ubekreftet", () => {
  for (const [navn, { verdi, kilde, status }] of Object.entries(kommune)) {
    expect(kilde, navn).not.toBe("");
    if (verdi.startsWith("68 05 0") || verdi.endsWith(".example")) expect(status, navn).toBe("ubekreftet");
  }
});

test("telefonlenken har landkode og ingen mellomrom", () => {
  expect(telHref("68 05 01 10")).toBe("tel:+4768050110");
});

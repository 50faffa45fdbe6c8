import { expect, test } from "vitest";
import { decodeOpplasting, encodeOpplasting } from "./opplasting-kake.ts";

const avvist = { filnavn: "lønn; «mars»\u00a0.pdf", storrelse: 3, kode: "tom" };

test("kaken gir tilbake det som ble lagt i, bare til siden den hører til", () => {
  const kake = encodeOpplasting({ merke: "a1", mottatt: 2, avvist: [avvist] });
  expect(kake).toMatch(/^[\w.!~*'()%-]+$/);
  expect(decodeOpplasting(kake, "a1")).toEqual({ merke: "a1", mottatt: 2, avvist: [avvist] });
  for (const merke of ["b2", undefined, ["a1"]]) expect(decodeOpplasting(kake, merke)).toBeUndefined();
});

test("mange avslag med lange navn blir aldri en kake nettleseren kaster", () => {
  const mange = Array.from({ length: 25 }, () => ({ ...avvist, filnavn: "æ".repeat(120) }));
  const kake = encodeOpplasting({ merke: "a1", mottatt: 0, avvist: mange });
  expect(kake.length).toBeLessThanOrEqual(3_000);
  expect(decodeOpplasting(kake, "a1")?.avvist.length).toBeGreaterThan(0);
});

test.each(["", "%", "{}", "null", "%7B%22merke%22%3A%22a1%22%7D"])("en tuklet kake «%s» er ingen kake", (kake) => {
  expect(decodeOpplasting(kake, "a1")).toBeUndefined();
});

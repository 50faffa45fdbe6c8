import { expect, test } from "vitest";
import { leggTilDager } from "../kernel/dag.ts";
import { ENDRINGSLOV, leieregler, leiesatser, spurtFor } from "./satser.ts";

test("to versjoner av reglene: den første er kjent i faget, den andre er ikke gjennomgått og sier det", () => {
  const for_ = leieregler("2026-06-30");
  const etter = leieregler(ENDRINGSLOV);
  expect([for_.versjon, etter.versjon]).toEqual(["husleieloven/2010-01-01", "husleieloven/2026-07-01"]);
  for (const { rader } of Object.values(leiesatser))
    expect(rader.map((r) => r.status)).toEqual(["fagkunnskap", "ubekreftet"]);
});

test.each(Object.entries(leiesatser))(
  "%s har hjemmel og kilde, og radene henger sammen uten gap",
  (_, { hjemmel, rader }) => {
    expect(hjemmel).toMatch(/^husleieloven § \d+-\d+$/);
    for (const [n, rad] of rader.entries()) {
      expect(rad.kilde.length).toBeGreaterThan(10);
      const neste = rader[n + 1];
      expect(rad.gyldigTil && leggTilDager(rad.gyldigTil, 1)).toBe(neste?.gyldigFra);
    }
  },
);

test("en dag før første versjon leses etter den første", () => {
  expect(leieregler("1999-01-01").versjon).toBe("husleieloven/2010-01-01");
  expect(spurtFor("1999-01-01")).toBe(6);
});

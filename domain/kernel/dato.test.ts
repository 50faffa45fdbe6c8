import fc from "fast-check";
import { expect, test } from "vitest";
import { lagDag } from "./dag.ts";
import { lesDato } from "./dato.ts";

const IDAG = "2026-11-24";
const svar = (ra: string, retning?: "fortid" | "framtid") => {
  const lest = lesDato(ra, IDAG, retning);
  return lest.ok ? lest.verdi : lest.kode;
};

test.each([
  ["04.11.1988", "1988-11-04"],
  ["4.11.1988", "1988-11-04"],
  ["1.2.90", "1990-02-01"],
  ["1/2/1990", "1990-02-01"],
  ["01021990", "1990-02-01"],
  ["2026-02-01", "2026-02-01"],
  [" 1.8.2021 ", "2021-08-01"],
  ["29.02.2024", "2024-02-29"],
  ["1.2.26", "2026-02-01"],
])("datoen «%s» leses som %s", (ra, dag) => {
  expect(svar(ra)).toBe(dag);
});

test.each([
  ["", "mangler"],
  ["31.02.2026", "finnesIkke"],
  ["29.02.2025", "finnesIkke"],
  ["31.04.2026", "finnesIkke"],
  ["0.1.2026", "finnesIkke"],
  ["1.13.2026", "finnesIkke"],
  ["2026-13-01", "finnesIkke"],
  ["i går", "ugyldigDato"],
  ["1.2", "ugyldigDato"],
  ["1.2.026", "ugyldigDato"],
  ["010290", "ugyldigDato"],
  ["1.1.1899", "forLangtTilbake"],
  ["1.1.2100", "forLangtFram"],
  ["1.1.0001", "finnesIkke"],
])("datoen «%s» avvises med %s", (ra, kode) => {
  expect(svar(ra)).toBe(kode);
});

test("en dato som må være tilbake i tid, kan være i dag, men ikke i morgen", () => {
  expect(svar("24.11.2026", "fortid")).toBe("2026-11-24");
  expect(svar("25.11.2026", "fortid")).toBe("iFramtiden");
});

test("en dato som må være fram i tid, kan være i dag, men ikke i går", () => {
  expect(svar("24.11.2026", "framtid")).toBe("2026-11-24");
  expect(svar("23.11.2026", "framtid")).toBe("iFortiden");
});

test("to siffer i årstallet leses etter hvilken vei datoen skal ligge", () => {
  expect(svar("1.2.28", "fortid")).toBe("1928-02-01");
  expect(svar("1.2.28", "framtid")).toBe("2028-02-01");
});

test("alle skrivemåter av samme dag gir samme dag", () => {
  const dager = fc.record({
    d: fc.integer({ min: 1, max: 31 }),
    m: fc.integer({ min: 1, max: 12 }),
    a: fc.integer({ min: 1950, max: 2040 }),
  });
  fc.assert(
    fc.property(dager, ({ d, m, a }) => {
      const to = (n: number) => `${n}`.padStart(2, "0");
      const ventet = lagDag(a, m, d) ?? "finnesIkke";
      for (const ra of [`${d}.${m}.${a}`, `${to(d)}.${to(m)}.${a}`, `${to(d)}${to(m)}${a}`, `${a}-${to(m)}-${to(d)}`])
        expect(svar(ra)).toBe(ventet);
    }),
  );
});

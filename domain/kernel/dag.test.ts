import fc from "fast-check";
import { expect, test } from "vitest";
import { alder, dagerMellom, erDag, leggTilDager, leggTilManeder, manederMellom, osloDag, ukedag } from "./dag.ts";

const enDag = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2026-03-15", 1, "2026-04-15"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s pluss %i måneder er %s", (fra, maneder, til) => {
  expect(leggTilManeder(fra, maneder)).toBe(til);
});

test("døgnet skifter i Oslo, også når klokka stilles", () => {
  expect(osloDag(new Date("2026-11-23T23:00:00Z"))).toBe("2026-11-24");
  expect(osloDag(new Date("2026-11-23T22:59:59Z"))).toBe("2026-11-23");
  expect(osloDag(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  expect(osloDag(new Date("2026-03-28T23:00:00Z"))).toBe("2026-03-29");
  expect(osloDag(new Date("2026-03-29T22:00:00Z"))).toBe("2026-03-30");
  expect(osloDag(new Date("2026-10-24T22:00:00Z"))).toBe("2026-10-25");
  expect(osloDag(new Date("2026-10-25T23:00:00Z"))).toBe("2026-10-26");
});

test("dager fram og tilbake opphever hverandre, over skuddår og sommertid", () => {
  fc.assert(
    fc.property(enDag, fc.integer({ min: -4000, max: 4000 }), (dag, n) => {
      const flyttet = leggTilDager(dag, n);
      expect(leggTilDager(flyttet, -n)).toBe(dag);
      expect(dagerMellom(dag, flyttet)).toBe(n);
      expect(erDag(flyttet)).toBe(true);
    }),
  );
});

test("ukedagen går rundt på sju dager, og 24. november 2026 er en tirsdag", () => {
  expect(ukedag("2026-11-24")).toBe(2);
  expect(ukedag("2026-11-29")).toBe(7);
  fc.assert(fc.property(enDag, (dag) => ukedag(leggTilDager(dag, 7)) === ukedag(dag)));
});

test.each([
  ["2008-02-29", "2026-02-28", 17],
  ["2008-02-29", "2026-03-01", 18],
  ["2008-11-24", "2026-11-24", 18],
  ["2008-11-25", "2026-11-24", 17],
])("født %s er på %s %i år", (fodt, dag, ar) => {
  expect(alder(fodt, dag)).toBe(ar);
});

test("regnestykkene er de samme i alle tidssoner", () => {
  const for_ = process.env.TZ;
  const iSone = (sone: string) => {
    process.env.TZ = sone;
    return [
      leggTilDager("2026-03-28", 2),
      leggTilManeder("2026-01-31", 1),
      ukedag("2026-10-25"),
      osloDag(new Date("2026-10-25T00:30:00Z")),
    ];
  };
  const svar = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Oslo"].map(iSone);
  process.env.TZ = for_ ?? "UTC";
  expect(new Set(svar.map((s) => s.join())).size).toBe(1);
});

test.each([
  ["2026-01-31", "2026-02-28", 1],
  ["2026-08-31", "2027-02-28", 6],
  ["2026-08-31", "2027-02-27", 5],
  ["2024-02-29", "2025-02-28", 12],
  ["2026-11-24", "2026-11-24", 0],
  ["2023-11-25", "2026-11-24", 35],
])("fra %s til %s er det %i hele måneder", (fra, til, maneder) => {
  expect(manederMellom(fra, til)).toBe(maneder);
});

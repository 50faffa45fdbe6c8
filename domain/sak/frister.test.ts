import fc from "fast-check";
import { expect, test } from "vitest";
import { dagerMellom, leggTilDager, ukedag } from "../kernel/dag.ts";
import { erInnenFrist, klagefrist } from "../klage/klagefrist.ts";
import {
  erVirkedag,
  fristForDokumenter,
  fristForSvar,
  helligdager,
  narmerSegFrist,
  paske,
  slettesDato,
  tilVirkedag,
  varselOmSletting,
} from "./frister.ts";

const enDag = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

/* Published dates of Easter Sunday, the earliest (22 March) and latest (25 April) possible among them. */
test.each([
  [1818, "1818-03-22"],
  [1943, "1943-04-25"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2076, "2076-04-19"],
])("første påskedag i %i er %s", (ar, dag) => {
  expect(paske(ar)).toBe(dag);
});

test("helligdagene i 2026 er de tolv som står i kalenderen", () => {
  expect(helligdager(2026)).toEqual([
    "2026-01-01",
    "2026-04-02",
    "2026-04-03",
    "2026-04-05",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-17",
    "2026-05-24",
    "2026-05-25",
    "2026-12-25",
    "2026-12-26",
  ]);
});

test("påsken faller på en søndag i hundre år, og 17. mai kan være pinsedag uten å telle to ganger", () => {
  for (let ar = 2000; ar < 2100; ar++) {
    expect(ukedag(paske(ar))).toBe(7);
    expect(new Set(helligdager(ar)).size).toBe(helligdager(ar).length);
  }
});

test.each([
  ["2026-01-31", "2026-02-28"],
  ["2024-01-31", "2024-02-29"],
  ["2026-01-30", "2026-02-28"],
  ["2026-10-31", "2026-11-30"],
  ["2026-12-24", "2027-01-24"],
])("mottatt %s skal ha svar innen %s", (mottatt, frist) => {
  expect(fristForSvar(mottatt)).toBe(frist);
});

/* 3 weeks; moved past weekends and holidays. 12.3.2026 + 21 = Maundy Thursday → Tuesday after Easter. */
test.each([
  ["2026-11-03", "2026-11-24"],
  ["2026-11-07", "2026-11-30"],
  ["2026-03-12", "2026-04-07"],
  ["2026-12-04", "2026-12-28"],
  ["2026-04-10", "2026-05-04"],
  ["2026-04-23", "2026-05-15"],
  ["2027-12-11", "2028-01-03"],
])("underrettet %s kan klage til og med %s", (underrettet, frist) => {
  expect(klagefrist(underrettet)).toBe(frist);
});

test("klagefristen er minst tre uker, ender på en virkedag og flyttes aldri lenger enn nødvendig", () => {
  fc.assert(
    fc.property(enDag, (dag) => {
      const frist = klagefrist(dag);
      const dager = dagerMellom(dag, frist);
      expect(dager).toBeGreaterThanOrEqual(21);
      expect(dager).toBeLessThanOrEqual(21 + 6);
      expect(erVirkedag(frist)).toBe(true);
      for (let i = 21; i < dager; i++) expect(erVirkedag(leggTilDager(dag, i))).toBe(false);
    }),
  );
});

test("fristen for svar er i neste måned, samme dag eller den siste", () => {
  fc.assert(
    fc.property(enDag, (dag) => {
      const frist = fristForSvar(dag);
      const [ar = 0, maned = 0] = dag.split("-").map(Number);
      const neste = maned === 12 ? `${ar + 1}-01` : `${ar}-${`${maned + 1}`.padStart(2, "0")}`;
      expect(frist.slice(0, 7)).toBe(neste);
      expect(frist.slice(8) === dag.slice(8) || leggTilDager(frist, 1).slice(8) === "01").toBe(true);
    }),
  );
});

test("en klage på selve dagen er i tide, dagen etter er den for sen", () => {
  expect(erInnenFrist("2026-11-24", "2026-11-24")).toBe(true);
  expect(erInnenFrist("2026-11-25", "2026-11-24")).toBe(false);
});

test("mangelfristen er tre uker og ender på en virkedag", () => {
  expect(fristForDokumenter("2026-11-24")).toBe("2026-12-15");
  expect(fristForDokumenter("2026-12-04")).toBe("2026-12-28");
  fc.assert(fc.property(enDag, (dag) => erVirkedag(fristForDokumenter(dag))));
});

test("en virkedag flyttes ikke", () => {
  fc.assert(fc.property(enDag, (dag) => tilVirkedag(tilVirkedag(dag)) === tilVirkedag(dag)));
  expect(tilVirkedag("2026-11-24")).toBe("2026-11-24");
});

test("køen varsler fra dag 21, utkast varsles på dag 76 og slettes på dag 90", () => {
  expect(narmerSegFrist("2026-11-01", "2026-11-21")).toBe(false);
  expect(narmerSegFrist("2026-11-01", "2026-11-22")).toBe(true);
  expect(varselOmSletting("2026-01-01")).toBe("2026-03-18");
  expect(slettesDato("2026-01-01")).toBe("2026-04-01");
});

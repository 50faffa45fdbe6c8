import { expect, test } from "vitest";
import { type Dag, leggTilDager } from "../kernel/dag.ts";
import { band } from "./plass.ts";
import { prognose, storrelseAv, treffsikkerhet, type Ventetid } from "./prognose.ts";

/** mulberry32: the same numbers for the same seed on every machine. */
function terning(fro: number) {
  let a = fro >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const venter = (dager: number, n: number): Ventetid => {
  const tilbudt = leggTilDager("2026-06-01", n % 150);
  return { soverom: 2, band: "B", tilbudt, godkjent: leggTilDager(tilbudt, -dager) };
};
const I_DAG = "2026-11-24";
const gruppe = { storrelse: "2", band: "B" } as const;

test("sju av ti: av ventetidene 1–99 dager sies de midterste sytti", () => {
  const historikk = Array.from({ length: 99 }, (_, i) => venter(i + 1, i));
  expect(prognose(historikk, gruppe, I_DAG)).toEqual({
    slag: "intervall",
    fraDager: 15,
    tilDager: 85,
    fraManeder: 0,
    tilManeder: 3,
    antall: 99,
    prosent: 70,
  });
});

test("det som sies i måneder, er aldri smalere enn det som er målt i dager", () => {
  const svar = prognose(
    Array.from({ length: 40 }, (_, i) => venter(150 + 4 * i, i)),
    gruppe,
    I_DAG,
  );
  if (svar.slag !== "intervall") throw new Error("det skulle vært nok");
  expect(svar.fraManeder * 30.4375).toBeLessThanOrEqual(svar.fraDager);
  expect(svar.tilManeder * 30.4375).toBeGreaterThanOrEqual(svar.tilDager);
});

test.each([
  ["ni tilbud", Array.from({ length: 9 }, (_, i) => venter(100, i)), 9],
  ["mange, men av en annen størrelse", Array.from({ length: 50 }, (_, i) => ({ ...venter(100, i), soverom: 3 })), 0],
  ["mange, men i et annet bånd", Array.from({ length: 50 }, (_, i) => ({ ...venter(100, i), band: "A" as const })), 0],
  [
    "mange, men for mer enn to år siden",
    Array.from({ length: 50 }, (_, i) => ({ ...venter(100, i), tilbudt: leggTilDager("2024-01-01", i) })),
    0,
  ],
  [
    "bare noen som fortsatt venter",
    Array.from({ length: 50 }, () => ({ ...gruppe, soverom: 2, godkjent: "2025-01-01" })),
    0,
  ],
])("den tier når grunnlaget er tynt: %s", (_navn, historikk, antall) => {
  expect(prognose(historikk, gruppe, I_DAG)).toEqual({ slag: "forTynt", antall, kreves: 10 });
});

test("framtiden brukes ikke: et tilbud etter dagen teller ikke med", () => {
  const historikk = Array.from({ length: 20 }, (_, i) => venter(50, i));
  expect(prognose(historikk, gruppe, "2026-06-05")).toMatchObject({ slag: "forTynt", antall: 4 });
});

test.each([
  [0, "1"],
  [1, "1"],
  [2, "2"],
  [4, "4"],
  [9, "4"],
])("%i soverom hører til størrelsen %s", (soverom, storrelse) => {
  expect(storrelseAv(soverom)).toBe(storrelse);
});

/** An invented register: ten years, every size and band with its own waits, skewed as waits are. Whoever is not reached by today waits. */
function register(fro: number, antall: number): Ventetid[] {
  const trekk = terning(fro);
  return Array.from({ length: antall }, () => {
    const soverom = 1 + Math.floor(trekk() * 4);
    const b = band[Math.floor(trekk() * 3)] ?? "C";
    const midt = 60 * soverom + { A: 20, B: 120, C: 260 }[b];
    const dager = Math.round(
      midt * Math.exp(0.6 * Math.sqrt(-2 * Math.log(trekk() || 1e-9)) * Math.cos(2 * Math.PI * trekk())),
    );
    const godkjent = leggTilDager("2016-01-01", Math.floor(trekk() * 3980));
    const tilbudt: Dag = leggTilDager(godkjent, dager);
    return { soverom, band: b, godkjent, ...(tilbudt < I_DAG ? { tilbudt } : {}) };
  });
}

test("på et oppdiktet register holder sju av ti intervaller, også når hele registeret regnes med", () => {
  for (const fro of [1, 2, 3]) {
    const treff = treffsikkerhet(register(fro, 3000), I_DAG);
    if (treff.slag !== "treff") throw new Error("det skulle vært nok å prøve");
    expect(treff.provd).toBeGreaterThan(1000);
    expect(treff.lovet).toBe(70);
    expect(treff.prosent).toBeGreaterThanOrEqual(65);
    expect(treff.prosent).toBeLessThanOrEqual(77);
  }
});

test("treffsikkerheten avslører et register der ventetiden plutselig dobles", () => {
  const for_ = register(7, 2500).filter((v) => v.godkjent < "2022-01-01");
  const etter = register(8, 2500)
    .filter((v) => v.godkjent >= "2022-01-01" && v.godkjent < "2023-01-01" && v.tilbudt)
    .map((v) => ({ ...v, tilbudt: leggTilDager(v.tilbudt ?? v.godkjent, 500) }));
  const treff = treffsikkerhet([...for_, ...etter], I_DAG);
  const bareEtter = treffsikkerhet(etter, I_DAG);
  expect(treff.slag === "treff" ? treff.prosent : 100).toBeLessThan(68);
  expect(bareEtter).toMatchObject({ slag: "tynt", provd: 0, kreves: 20 });
});

test("den som fortsatt venter forbi intervallet, er et bom; den som ennå kan nå inn, telles ikke", () => {
  const grunnlag = Array.from({ length: 40 }, (_, i) => venter(30 + i, i));
  const forbi = Array.from({ length: 25 }, () => ({ soverom: 2, band: "B" as const, godkjent: "2026-08-01" }));
  const ennaa = Array.from({ length: 25 }, () => ({ soverom: 2, band: "B" as const, godkjent: "2026-11-01" }));
  const uten = treffsikkerhet([...grunnlag, ...forbi], I_DAG);
  expect(uten).toMatchObject({ slag: "treff", holdt: 0, provd: 25 });
  expect(treffsikkerhet([...grunnlag, ...forbi, ...ennaa], I_DAG)).toMatchObject({ provd: 25 });
});

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { etterprov } from "#dev/etterprov-tildeling.mjs";
import { dagerMellom, leggTilDager, leggTilManeder } from "../kernel/dag.ts";
import { eksporter, loddAv } from "./eksport.ts";
import type { Kandidat, Tildelingsbolig } from "./fakta.ts";
import { kjorTildeling } from "./kjor-tildeling.ts";
import { noenFakta, oppdiktetBolig, oppdiktetKandidat, terning, trekning } from "./testing/oppdiktet.ts";
import { lesValg } from "./valg.ts";

const hash = (tekst: string) => createHash("sha256").update(tekst).digest("hex");

type Hjem = { bolig: Tildelingsbolig; ledigFra: string; holdt: { plassId: string; fra: string; til: string }[] };
type Husstand = { kandidat: Kandidat; inn: string; tilbudt?: string; ute?: string };

/**
 * A year of invented homes and households, a matching every week: who is proposed is offered the home, one in five says no after a
 * week, the rest move in and keep it for the year or move within it. Returns all that happened.
 */
function lev(fro: number, uker: number) {
  const trekk = terning(fro);
  const { sant, tall } = trekning(trekk);
  const start = "2026-01-05";
  const dagen = (dager: number) => leggTilDager(start, dager);
  const avtaler = [{ avtaleId: "a1", gjelderFra: "2020-01-01", gjelderTil: "2040-01-01" }];
  const hjem: Hjem[] = Array.from({ length: 120 }, (_, i) => ({
    bolig: oppdiktetBolig(trekk, i + 1, {
      malgruppe: null,
      bemanning: "ingen",
      ...(i % 12 === 0 ? { avtaleId: "a1" } : {}),
    }),
    ledigFra: dagen(tall(0, uker * 7 - 30)),
    holdt: [],
  }));
  const husstander: Husstand[] = Array.from({ length: 500 }, (_, i) => {
    const inn = dagen(tall(-120, uker * 7 - 14));
    return { inn, kandidat: { ...oppdiktetKandidat(trekk, i + 1), godkjent: inn } };
  });
  const avvist: { plassId: string; boligId: string }[] = [];
  const [eksporter_, forbi]: [string[], number[]] = [[], []];
  let forrige = "";
  for (let uke = 0; uke < uker; uke++) {
    const dag = dagen(uke * 7);
    const venter = husstander.filter((h) => h.inn <= dag && !h.ute);
    const ledige = hjem.filter((h) => h.ledigFra <= dag);
    const iBruk = hjem.filter((h) => h.bolig.avtaleId && h.holdt.some((x) => x.fra <= dag && dag < x.til)).length;
    const fakta = noenFakta({
      dag,
      avtaler: avtaler.map((a) => ({ ...a, ledige: Math.max(0, 4 - iBruk) })),
      boliger: ledige.map((h) => h.bolig),
      kandidater: venter.map((h) => ({
        ...h.kandidat,
        opptatt: h.tilbudt && h.tilbudt > dag ? ("tilbud" as const) : null,
      })),
      avvist: avvist.filter((a) => ledige.some((h) => h.bolig.boligId === a.boligId)),
    });
    const fro = hash(`${forrige}${uke}`);
    const resultat = kjorTildeling(fakta, loddAv(fro, hash));
    const hode = { enhet: "bolig", nummer: uke + 1, regelsett: "prove", forpliktelse: hash(fro), fro, forrige };
    const { tekst, hash: siste } = eksporter(hode, fakta, resultat, hash);
    eksporter_.push(tekst);
    for (const r of resultat) {
      expect(r.kandidater.length + r.utelukket.length).toBe(fakta.kandidater.length);
      expect(r.utelukket.every((u) => u.grunner.length > 0)).toBe(true);
      const hjemmet = hjem.find((h) => h.bolig.boligId === r.boligId);
      const valgt = husstander.find((h) => h.kandidat.plassId === r.forslag);
      if (!hjemmet || !valgt || !r.forslag) continue;
      const valg = lesValg(r, { plassId: r.forslag, grunner: {}, notat: "" });
      if (!valg.ok) throw new Error(valg.kode);
      forbi.push(valg.value.length);
      valgt.tilbudt ??= dag;
      const nei = sant(20);
      const til = nei ? leggTilDager(dag, 7) : sant(15) ? leggTilDager(dag, tall(60, 200)) : leggTilManeder(dag, 36);
      hjemmet.holdt.push({ plassId: r.forslag, fra: dag, til });
      hjemmet.ledigFra = leggTilDager(til, nei ? 0 : 14);
      if (nei) avvist.push({ plassId: r.forslag, boligId: r.boligId });
      else valgt.ute = dag;
    }
    forrige = siste;
  }
  return { hjem, husstander, avvist, eksporter: eksporter_, forrige, slutt: dagen(uker * 7) };
}

test("et år med 500 husstander og 120 boliger: ingen bolig er dobbelt utleid, ingen foreslås igjen etter et nei, og etterprøveren er enig hver uke", () => {
  const ar = lev(2026, 52);
  for (const h of ar.hjem) {
    const etterTid = [...h.holdt].sort((a, b) => (a.fra < b.fra ? -1 : 1));
    for (const [i, x] of etterTid.entries()) expect(x.til <= (etterTid[i + 1]?.fra ?? "9999")).toBe(true);
    expect(new Set(h.holdt.map((x) => x.plassId)).size).toBe(h.holdt.length);
  }
  const bodd = ar.hjem.flatMap((h) => h.holdt.filter((x) => dagerMellom(x.fra, x.til) > 7).map((x) => x.plassId));
  expect(new Set(bodd).size).toBe(bodd.length);
  expect(bodd.length).toBeGreaterThan(80);
  expect(ar.avvist.length).toBeGreaterThan(10);
  let forrige: string | undefined;
  for (const tekst of ar.eksporter) forrige = etterprov(Buffer.from(tekst), undefined, forrige);
  expect(forrige).toBe(ar.forrige);
}, 30_000);

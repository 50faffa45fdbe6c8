import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import beregningstekst from "#messages/nb/beregning.json" with { type: "json" };
import type { RaSvar } from "../kernel/felt.ts";
import { lesRaSvar, lesSkjema } from "../kernel/les-skjema.ts";
import { parseSvar } from "../kernel/skjema.ts";
import { blader } from "../kernel/vurdering.ts";
import { beregn } from "./beregning.ts";
import { grunnlagAvSvar } from "./grunnlag.ts";
import { startlan } from "./index.ts";
import { kalkuler, tilSoknad } from "./kalkulator.ts";
import { kalkulatorFelt } from "./kalkulator-felt.ts";
import { inntektstyper } from "./steg-penger.ts";

const IDAG = "2026-11-24";
const enslig: RaSvar = {
  samliv: "alene",
  aldersgruppe: "25-50",
  barn: [{ alder: "5", delingsgrad: "100" }],
  inntekter: [
    { inntektType: "lonn", nettoMnd: "33 200 kr", varighet: "varig" },
    { inntektType: "barnetrygd", nettoMnd: "2.900", varighet: "varig" },
    { inntektType: "bidrag", nettoMnd: "2100", varighet: "varig" },
  ],
  gjeld: [{ gjeldType: "studielan", saldo: "182 000", gjeldTerminMnd: "1 450" }],
  barnehageMnd: "1 100",
  formal: "kjop",
};

test("kalkulatoren gir samme tall som saken, også med livsoppholdet endret for hånd", () => {
  const svar = kalkuler({ ...enslig, livsoppholdMnd: "17 414" }, IDAG);
  expect(svar.feil).toEqual([]);
  expect(svar.beregning.tilLanMnd).toBe(12_686);
  expect(svar.beregning.muligheter.find((m) => m.paslag === 0 && m.ar === 30)?.belop).toBe(2_363_169);
  expect(svar.versjon).toBe("startlan/2026-01-01");
  expect(svar.prioritet).toEqual(["barnefamilie"]);
});

test("uten noe fylt ut gir den et svar og ingen feil", () => {
  const svar = kalkuler({}, IDAG);
  expect(svar.feil).toEqual([]);
  expect(svar.beregning.nettoInntektMnd).toBe(0);
  expect(blader(svar.vurdering).length).toBeGreaterThan(8);
});

test("et felt som ikke kan leses, får en feil ved seg, og resten regnes", () => {
  const svar = kalkuler(
    {
      ...enslig,
      egenkapital: "mye",
      inntekter: [
        { inntektType: "lonn", nettoMnd: "1e5" },
        { inntektType: "ufore", nettoMnd: "20 000" },
      ],
    },
    IDAG,
  );
  expect(svar.feil).toEqual([
    { felt: "inntekter.0.nettoMnd", kode: "ugyldigBelop", verdier: { min: 1, maks: 9_999_999 } },
    { felt: "egenkapital", kode: "ugyldigBelop", verdier: { min: 0, maks: 9_999_999 } },
  ]);
  expect(svar.beregning.nettoInntektMnd).toBe(20_000);
});

test("forutsetninger kan endres, og det står at de er endret", () => {
  const svar = kalkuler(
    { ...enslig, rentePst: "7", nedbetalingstidAr: "50", testpaslag: "0", felleskostnaderMnd: "0" },
    IDAG,
  );
  expect(svar.beregning.bokostnaderMnd).toBe(1350);
  expect(svar.beregning.muligheter[0]?.rentePst).toBe(7);
  expect(svar.forutsetninger.filter((f) => f.endret).map((f) => f.kode)).toEqual([
    "rentePst",
    "nedbetalingstidAr",
    "testpaslag",
    "felleskostnaderMnd",
  ]);
});

test("gulvet holder også mot et selvvalgt livsopphold", () => {
  expect(kalkuler({ ...enslig, livsoppholdMnd: "1 000" }, IDAG).beregning.livsoppholdMnd).toBe(11_250);
});

test("skjemaet uten skript leses av samme leser", () => {
  const lest = lesSkjema({ felt: kalkulatorFelt }, [
    ["samliv", "alene"],
    ["inntekter.0.inntektType", "lonn"],
    ["inntekter.0.nettoMnd", "30 000"],
    ["inntekter.1.nettoMnd", ""],
    ["rentePst", "6"],
  ]);
  expect(lest.ok && kalkuler(lest.value, IDAG).beregning.nettoInntektMnd).toBe(30_000);
  expect(lesSkjema({ felt: kalkulatorFelt }, [["fnr", "12838510068"]]).ok).toBe(false);
});

test("det som tas med til søknaden, er gyldige svar der og gir samme grunnlag for tallene", () => {
  const ra = tilSoknad({ ...enslig, rentePst: "7", aldersgruppe: "25-50", boligPris: "2 400 000" });
  expect(lesRaSvar(startlan, ra).ok).toBe(true);
  expect(ra).toMatchObject({ harBarn: "ja", harInntekt: "ja", harGjeld: "ja", harBolig: "ja" });
  const hel = parseSvar(startlan, { ...startlan.eksempel, ...tilSoknad(enslig) }, IDAG);
  if (!hel.ok) throw new Error(JSON.stringify(hel.felt));
  const fraSoknad = beregn(grunnlagAvSvar(hel.value, IDAG));
  const fraKalkulator = kalkuler(enslig, IDAG).beregning;
  expect(fraSoknad.linjer).toEqual(fraKalkulator.linjer);
  expect(fraSoknad.muligheter).toEqual(fraKalkulator.muligheter);
});

test("kalkulatoren spør ikke om navn, fødselsnummer eller helse", () => {
  const forbudt = /navn|fnr|fodsel|helse|saerlige|tekst|adresse/i;
  expect(Object.keys(kalkulatorFelt).filter((navn) => forbudt.test(navn))).toEqual([]);
});

test("ingenting som skrives, får den til å kaste", () => {
  const verdi = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("-1", "1e9", "0x10", "999999999999", "31.02.2026", "\u202e", "__proto__", "alene", "partner"),
  );
  const rad = fc.dictionary(
    fc.constantFrom("alder", "nettoMnd", "inntektType", "varighet", "saldo", "__proto__"),
    verdi,
  );
  const navn = fc.constantFrom(...Object.keys(kalkulatorFelt), "__proto__", "constructor");
  fc.assert(
    fc.property(fc.dictionary(navn, fc.oneof(verdi, fc.array(verdi), fc.array(rad, { maxLength: 40 }))), (ra) => {
      const { beregning } = kalkuler(ra, IDAG);
      expect(Number.isSafeInteger(beregning.tilLanMnd)).toBe(true);
    }),
  );
});

test("100 kB i hvert felt er ferdig lest på kort tid og gir én feil per felt (T24)", () => {
  const onde = [
    "9".repeat(100_000),
    "1 ".repeat(50_000),
    "1.111".repeat(20_000),
    "a@".repeat(50_000),
    "\u0301".repeat(100_000),
    " ".repeat(100_000),
    "👨‍👩‍👧".repeat(12_000),
  ];
  for (const ond of onde) {
    const { feil } = kalkuler(Object.fromEntries(Object.keys(kalkulatorFelt).map((navn) => [navn, ond])), IDAG);
    const stum =
      ond.trim() === "" ? 0 : Object.values(kalkulatorFelt).filter((f) => f.slag !== "liste" && !("vises" in f)).length;
    expect(feil.length).toBe(stum);
  }
});

test("hver linje, forutsetning, inntektstype og hvert faktum har en tekst", () => {
  const svar = kalkuler(
    {
      ...enslig,
      bruttoAr: "498 000",
      boligPris: "2 400 000",
      boform: "leierPrivat",
      boutgiftIDagMnd: "1",
      sparerMnd: "1",
      bankSvar: "delvis",
      bankBelop: "1",
    },
    IDAG,
  );
  const { linje, forutsetning, fakta } = beregningstekst as Record<string, Record<string, unknown>>;
  const koder = [
    ...svar.beregning.linjer.map((l) => l.kode),
    ...inntektstyper.filter((t) => t !== "sosialhjelp").map((t) => `inntekt_${t}`),
  ];
  expect(koder.filter((kode) => !(kode in (linje ?? {})))).toEqual([]);
  expect(svar.forutsetninger.filter((f) => !(f.kode in (forutsetning ?? {})))).toEqual([]);
  const navn = [
    ...blader(svar.vurdering).flatMap((b) => Object.keys(b.fakta ?? {})),
    ...Object.keys(startlan.faktaAv(svar.grunnlag)),
  ];
  expect(navn.filter((n) => !(n in (fakta ?? {})))).toEqual([]);
});

test("kalkulatoren drar hverken zod eller tekster med seg til nettleseren", () => {
  const sett = new Set<string>();
  const folg = (fil: URL): void => {
    if (sett.has(fil.pathname)) return;
    sett.add(fil.pathname);
    for (const [, type, sti = ""] of readFileSync(fil, "utf8").matchAll(/^import (type )?[^;]*?from "([^"]+)";/gm)) {
      if (type) continue;
      expect([fil.pathname.split("/domain/")[1], sti]).toEqual([
        fil.pathname.split("/domain/")[1],
        expect.stringMatching(/^\.{1,2}\//),
      ]);
      folg(new URL(sti, fil));
    }
  };
  folg(new URL("./kalkulator.ts", import.meta.url));
  expect(sett.size).toBeGreaterThan(15);
});

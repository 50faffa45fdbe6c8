import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beregn } from "./beregning.ts";
import { FORSTE_DAG, satserPa, visteForutsetninger } from "./forutsetninger.ts";
import type { StartlanGrunnlag } from "./grunnlag.ts";
import { sosialhjelpsgulv } from "./livsopphold.ts";
import { regelsettPa, startlanRegelsett } from "./regelsett.ts";
import { inntektstyper } from "./steg-penger.ts";

const tomt: StartlanGrunnlag = {
  dag: "2026-11-24",
  par: false,
  voksne: [{ aldersgruppe: "25-50", kjonn: "kvinne" }],
  barn: [],
  inntekter: [],
  gjeld: [],
  barnehageMnd: 0,
  bidragBetaltMnd: 0,
  bilMnd: 0,
  andreFasteMnd: 0,
  egenkapital: 0,
  sparehinder: [],
  formal: "kjop",
  bank: { svar: "vetIkke" },
  opphold: "nordisk",
};

/* The worked example of domain.md §2.9. */
const enslig: StartlanGrunnlag = {
  ...tomt,
  barn: [{ alder: 5, delingsgrad: 100 }],
  inntekter: [
    { type: "lonn", nettoMnd: 33_200, varig: true },
    { type: "barnetrygd", nettoMnd: 2900, varig: true },
    { type: "bidrag", nettoMnd: 2100, varig: true },
  ],
  barnehageMnd: 1100,
  gjeld: [{ type: "studielan", saldo: 182_000, terminMnd: 1450, innfris: false }],
  forutsetninger: { felleskostnaderMnd: 4200, stromMnd: 700, forsikringVedlikeholdMnd: 650 },
};
const lan = (g: StartlanGrunnlag, paslag: number, ar: number) =>
  beregn(g).muligheter.find((m) => m.paslag === paslag && m.ar === ar);

test("eksemplet med den enslige forsørgeren stemmer til kronen", () => {
  const b = beregn(enslig);
  expect(b).toMatchObject({
    nettoInntektMnd: 38_200,
    sifoMnd: 17_414,
    livsoppholdMnd: 17_414,
    fasteMnd: 2550,
    disponibeltMnd: 18_236,
    bokostnaderMnd: 5550,
    tilLanMnd: 12_686,
  });
  expect(lan(enslig, 0, 30)).toMatchObject({ belop: 2_363_169, vist: 2_363_000, rentePst: 5 });
  expect(lan(enslig, 0, 50)?.belop).toBe(2_793_419);
  const medRente = (rentePst: number) => ({ ...enslig, forutsetninger: { ...enslig.forutsetninger, rentePst } });
  expect(lan(medRente(5.5), 0, 30)?.belop).toBe(2_234_281);
  expect(lan(medRente(7), 0, 30)?.belop).toBe(1_906_802);
  expect(lan(medRente(7), 0, 50)?.belop).toBe(2_108_400);
  expect(b.muligheter).toHaveLength(16);
});

test("linjene summerer seg til summene de står over", () => {
  const utleie = {
    ...enslig,
    inntekter: [...enslig.inntekter, { type: "utleie" as const, nettoMnd: 5001, varig: true }],
  };
  for (const g of [enslig, utleie, { ...enslig, forutsetninger: { bostotteMnd: 300, banklanTerminMnd: 4000 } }]) {
    const { linjer } = beregn(g);
    let sum = 0;
    for (const linje of linjer) {
      if (linje.sum) expect([linje.kode, linje.belop]).toEqual([linje.kode, sum]);
      else sum += linje.belop;
    }
    expect(linjer.filter((linje) => linje.sum).map((linje) => linje.kode)).toEqual([
      "nettoInntekt",
      "disponibelt",
      "tilLan",
    ]);
  }
});

test("leieinntekt teller ti måneder i året, og sosialhjelp teller ikke", () => {
  const med = (type: "utleie" | "sosialhjelp") =>
    beregn({ ...tomt, inntekter: [{ type, nettoMnd: 6000, varig: true }] }).nettoInntektMnd;
  expect([med("utleie"), med("sosialhjelp")]).toEqual([5000, 0]);
});

test("et valgt livsopphold går aldri under gulvet", () => {
  const valgt = (livsoppholdMnd: number) =>
    beregn({ ...enslig, forutsetninger: { livsoppholdValg: "manuell", livsoppholdMnd } }).livsoppholdMnd;
  expect([valgt(1000), valgt(11_250), valgt(15_000)]).toEqual([11_250, 11_250, 15_000]);
});

test("gjeld som lånet skal innfri, tynger ikke budsjettet, men er behovet", () => {
  const g: StartlanGrunnlag = {
    ...enslig,
    formal: "refinansiering",
    gjeld: [
      { type: "kredittkort", saldo: 120_000, terminMnd: 3000, innfris: true },
      { type: "studielan", saldo: 182_000, terminMnd: 1450, innfris: false },
    ],
  };
  expect(beregn(g)).toMatchObject({ fasteMnd: 2550, behov: 120_000, gap: 0 });
});

test("behovet er pris og omkostninger minus egenkapital og banklån, og det som mangler er gapet", () => {
  const g: StartlanGrunnlag = { ...enslig, egenkapital: 100_000, bolig: { kjopesum: 3_000_000, fellesgjeld: 0 } };
  expect(beregn(g)).toMatchObject({ behov: 2_975_000, maksLan: 2_115_000, gap: 860_000 });
  const medBank = {
    ...g,
    forutsetninger: { ...g.forutsetninger, banklan: 1_000_000, banklanTerminMnd: 6000, omkostninger: 0 },
  };
  expect(beregn(medBank)).toMatchObject({ behov: 1_900_000, tilLanMnd: 6686 });
  expect(beregn({ ...enslig, laneonske: 1_500_000 }).behov).toBe(1_500_000);
  expect(beregn(enslig).behov).toBeUndefined();
});

test("det nye budsjettet kan holdes opp mot det som betales i dag", () => {
  const b = beregn({ ...enslig, laneonske: 1_000_000, boutgiftIDagMnd: 13_500 });
  expect([b.nyBoutgiftMnd, b.boutgiftIDagMnd]).toEqual([5368 + 5550, 13_500]);
});

describe("hva en bank trolig ville svart", () => {
  const bank = (mer: Partial<StartlanGrunnlag>) => beregn({ ...enslig, bruttoAr: 498_000, ...mer }).bank;
  test("uten inntekt før skatt vet vi ikke", () => expect(bank({ bruttoAr: undefined })).toEqual({ svar: "uvisst" }));
  test("uten egenkapital stopper det der", () =>
    expect(bank({ laneonske: 1_000_000 })).toEqual({ svar: "troligIkke", maks: 0, hinder: "egenkapital" }));
  test("med ti prosent egenkapital er det betjeningen ved åtte prosent som teller", () =>
    expect(bank({ egenkapital: 1_000_000, laneonske: 1_728_000 })).toEqual({ svar: "trolig", maks: 1_728_000 }));
  test("tusen kroner mer er for mye", () =>
    expect(bank({ egenkapital: 1_000_000, laneonske: 1_729_000 })).toMatchObject({
      svar: "troligIkke",
      hinder: "betjening",
    }));
  test("fem ganger inntekten, minus annen gjeld", () =>
    expect(bank({ egenkapital: 1_000_000, bruttoAr: 300_000, laneonske: 1_400_000 })).toEqual({
      svar: "troligIkke",
      maks: 1_318_000,
      hinder: "gjeldsgrad",
    }));
  test("uten behov vises bare hva banken trolig ville gitt", () =>
    expect(bank({ egenkapital: 1_000_000 })).toEqual({ svar: "uvisst", maks: 1_728_000, hinder: "betjening" }));
  test("egenkapitalkravet gjelder ikke når boligen er eid", () =>
    expect(bank({ formal: "utbedring", laneonske: 200_000 }).svar).toBe("trolig"));
});

test("satsene har kilde og status, og de gamle sier at de er gamle", () => {
  const b = beregn(enslig);
  const vist = visteForutsetninger(enslig, b.sifoMnd, b.gulvMnd);
  for (const f of vist) expect(f.kilde.length).toBeGreaterThan(5);
  expect(vist.find((f) => f.kode === "rentePst")).toMatchObject({
    verdi: 5,
    status: "ubekreftet",
    kilde: "Eksempel, ikke bekreftet",
  });
  expect(vist.find((f) => f.kode === "sosialhjelp")).toMatchObject({ gyldigFra: "2023-07-01", gammel: true });
  expect(vist.find((f) => f.kode === "sifo")).toMatchObject({ verdi: 17_414, gammel: false });
  expect(vist.find((f) => f.kode === "felleskostnaderMnd")?.endret).toBe(true);
});

test("en sak fra før de første satsene regnes med de første vi har", () => {
  expect(satserPa("2025-12-01").sifo).toBe(satserPa(FORSTE_DAG).sifo);
  expect(regelsettPa("2025-12-01").versjon).toBe("startlan/2026-01-01");
  expect(beregn({ ...enslig, dag: "2025-12-01" }).tilLanMnd).toBe(12_686);
});

/* The seven properties of domain.md §13. (2) is held in livsopphold.test.ts. */
describe("egenskapene", () => {
  const kroner = (maks: number) => fc.integer({ min: 0, max: maks });
  const grunnlag: fc.Arbitrary<StartlanGrunnlag> = fc
    .record({
      par: fc.boolean(),
      barn: fc.array(
        fc.record({ alder: fc.integer({ min: 0, max: 17 }), delingsgrad: fc.integer({ min: 1, max: 100 }) }),
        { maxLength: 6 },
      ),
      inntekter: fc.array(
        fc.record({ type: fc.constantFrom(...inntektstyper), nettoMnd: kroner(90_000), varig: fc.boolean() }),
        { maxLength: 5 },
      ),
      terminMnd: kroner(8000),
      andreFasteMnd: kroner(5000),
      egenkapital: kroner(900_000),
      bruttoAr: fc.option(kroner(1_500_000), { nil: undefined }),
      laneonske: fc.option(kroner(6_000_000), { nil: undefined }),
      rentePst: fc.integer({ min: 0, max: 1200 }).map((n) => n / 100),
      nedbetalingstidAr: fc.integer({ min: 1, max: 50 }),
    })
    .map(({ terminMnd, rentePst, nedbetalingstidAr, par, ...resten }) => ({
      ...tomt,
      ...resten,
      par,
      voksne: par ? [...tomt.voksne, { aldersgruppe: "25-50" as const }] : tomt.voksne,
      gjeld: [{ type: "annet" as const, saldo: 100_000, terminMnd, innfris: false }],
      forutsetninger: { rentePst, nedbetalingstidAr },
    }));
  const med = (g: StartlanGrunnlag, f: StartlanGrunnlag["forutsetninger"]) => ({
    ...g,
    forutsetninger: { ...g.forutsetninger, ...f },
  });
  const tall = (g: StartlanGrunnlag) => beregn(g).muligheter.map((m) => m.belop);

  test("1: høyere inntekt gir aldri lavere maksimalt lån", () => {
    fc.assert(
      fc.property(
        grunnlag,
        fc.nat(4),
        fc.integer({ min: 1, max: 50_000 }),
        fc.constantFrom(...inntektstyper),
        (g, i, mer, type) => {
          const hevet = g.inntekter.map((rad, nr) => (nr === i ? { ...rad, nettoMnd: rad.nettoMnd + mer } : rad));
          for (const inntekter of [hevet, [...g.inntekter, { type, nettoMnd: mer, varig: true }]]) {
            const etter = { ...g, inntekter };
            expect(beregn(etter).maksLan).toBeGreaterThanOrEqual(beregn(g).maksLan);
            const for_ = tall(g);
            expect(tall(etter).filter((belop, nr) => belop < (for_[nr] ?? 0))).toEqual([]);
          }
        },
      ),
    );
  });

  test("3 og 4: resultatet har versjon, og samme fakta gir samme svar", () => {
    fc.assert(
      fc.property(grunnlag, (g) => {
        const sett = regelsettPa(g.dag);
        expect(startlanRegelsett).toContain(sett);
        expect(sett.versjon).toMatch(/^startlan\/\d{4}-\d{2}-\d{2}$/);
        const kopi: StartlanGrunnlag = structuredClone(g);
        expect(beregn(kopi)).toEqual(beregn(g));
        expect(sett.vurder(kopi)).toEqual(sett.vurder(g));
        expect(kopi).toEqual(g);
      }),
    );
  });

  test("5: livsoppholdet går aldri under sosialhjelpssatsene", () => {
    fc.assert(
      fc.property(
        grunnlag,
        fc.constantFrom("sifo", "faktisk", "manuell"),
        kroner(60_000),
        (g, livsoppholdValg, livsoppholdMnd) => {
          const b = beregn(med(g, { livsoppholdValg, livsoppholdMnd }));
          expect(b.livsoppholdMnd).toBeGreaterThanOrEqual(sosialhjelpsgulv(satserPa(g.dag).sosialhjelp.verdi, g));
        },
      ),
    );
  });

  test("6: lengre nedbetalingstid gir aldri lavere lån", () => {
    fc.assert(
      fc.property(grunnlag, fc.integer({ min: 1, max: 49 }), (g, ar) => {
        const kort = beregn(med(g, { nedbetalingstidAr: ar }));
        const lang = beregn(med(g, { nedbetalingstidAr: ar + 1 }));
        expect(lang.maksLan).toBeGreaterThanOrEqual(kort.maksLan);
        const iDag = kort.muligheter.filter((m) => m.paslag === 0).map((m) => m.belop);
        expect(iDag).toEqual([...iDag].sort((a, b) => a - b));
      }),
    );
  });

  test("7: høyere rente gir aldri høyere lån", () => {
    fc.assert(
      fc.property(grunnlag, fc.integer({ min: 1, max: 500 }), (g, mer) => {
        const rentePst = (g.forutsetninger?.rentePst ?? 5) + mer / 100;
        expect(beregn(med(g, { rentePst })).maksLan).toBeLessThanOrEqual(beregn(g).maksLan);
        const tretti = beregn(g)
          .muligheter.filter((m) => m.ar === 30)
          .map((m) => m.belop);
        expect(tretti).toEqual([...tretti].sort((a, b) => b - a));
      }),
    );
  });

  test("summene er hele kroner, og ingen blir NaN", () => {
    fc.assert(
      fc.property(grunnlag, (g) => {
        const { linjer, muligheter, bank, ...summer } = beregn(g);
        const alle = [
          ...Object.values(summer),
          ...linjer.map((l) => l.belop),
          ...muligheter.flatMap((m) => [m.belop, m.vist]),
          bank.maks ?? 0,
        ];
        expect(alle.filter((tall) => !Number.isSafeInteger(tall))).toEqual([]);
        expect(muligheter.filter((m) => m.vist > m.belop || m.vist % 1000 !== 0)).toEqual([]);
      }),
    );
  });
});

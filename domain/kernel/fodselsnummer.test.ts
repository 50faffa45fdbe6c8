import { idnr } from "@navikt/fnrvalidator";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fodselsdatoAv, lesFodselsnummer, maskert } from "./fodselsnummer.ts";

const svar = (ra: string, modus: "demo" | "test" | "prod" = "demo") => {
  const lest = lesFodselsnummer(ra, modus);
  return lest.ok ? lest.verdi : lest.kode;
};

const eksempler = [
  ["12838510068", false, "1985-03-12"],
  ["02917920144", false, "1979-11-02"],
  ["15860160231", false, "2001-06-15"],
  ["24815830101", false, "1958-01-24"],
  ["09841770142", false, "2017-04-09"],
  ["30892080239", false, "2020-09-30"],
  ["05921255030", false, "2012-12-05"],
  ["17479012075", false, "1990-07-17"],
  ["08506833176", false, "1968-10-08"],
  ["50829414012", true, "1994-02-10"],
  ["63888825195", true, "1988-08-23"],
  ["19848140026", false, "1981-04-19"],
] as const;

test.each(eksempler)("%s er et syntetisk nummer som demo tar imot og produksjon avviser", (nummer, dnummer, fodt) => {
  expect(svar(nummer)).toEqual({ nummer, dnummer, syntetisk: true });
  expect(svar(nummer, "test")).toEqual({ nummer, dnummer, syntetisk: true });
  expect(svar(nummer, "prod")).toBe("fnrIkkeTillatt");
  expect(fodselsdatoAv(nummer)).toBe(fodt);
});

test("et nummer av 2032-typen har en annen rest, og fødselsdatoen kan ikke leses av det", () => {
  expect(svar("11853360157")).toEqual({ nummer: "11853360157", dnummer: false, syntetisk: true });
  expect(fodselsdatoAv("11853360157")).toBeUndefined();
});

test("mellomrom etter seks siffer er lov", () => {
  expect(svar("128385 10068")).toMatchObject({ nummer: "12838510068" });
});

test.each([
  ["", "mangler"],
  ["1283851006", "ugyldigFnr"],
  ["128385100688", "ugyldigFnr"],
  ["12 838510068", "ugyldigFnr"],
  ["12838510069", "ugyldigFnr"],
  ["12838510168", "ugyldigFnr"],
  ["1283851006a", "ugyldigFnr"],
  ["00000000000", "ugyldigFnr"],
  ["١٢٨٣٨٥١٠٠٦٨", "ugyldigFnr"],
])("%j gir %s", (ra, kode) => {
  expect(svar(ra)).toBe(kode);
});

test("skjermen viser bare de seks første sifrene", () => {
  expect(maskert("12838510068")).toBe("128385 •••••");
});

const medKontroll = (ni: string): string[] => {
  const sum = (vekter: number[], d: string) => vekter.reduce((s, v, i) => s + v * Number(d[i]), 0);
  return [...Array(10).keys()].flatMap((k1) => {
    if (![0, 1, 2, 3].includes((sum([3, 7, 6, 1, 8, 9, 4, 5, 2], ni) + k1) % 11)) return [];
    const k2 = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${ni}${k1}`) % 11)) % 11;
    return k2 === 10 ? [] : [`${ni}${k1}${k2}`];
  });
};

test("vi er enige med Navs kontroll om alle numre, gyldige og ugyldige, og hver type går til riktig modus", () => {
  const nummer = fc
    .record({
      dag: fc.integer({ min: 0, max: 75 }),
      maned: fc.integer({ min: 0, max: 99 }),
      resten: fc.integer({ min: 0, max: 99_999 }),
      hale: fc.integer({ min: 0, max: 99 }),
      gyldig: fc.boolean(),
    })
    .chain(({ dag, maned, resten, hale, gyldig }) => {
      const to = (n: number) => `${n}`.padStart(2, "0");
      const ni = `${to(dag)}${to(maned)}${`${resten}`.padStart(5, "0")}`;
      const gode = medKontroll(ni);
      return gyldig && gode.length > 0 ? fc.constantFrom(...gode) : fc.constant(`${ni}${to(hale)}`);
    });
  const sett = { gyldige: 0, ugyldige: 0 };
  fc.assert(
    fc.property(nummer, (n) => {
      const maned = Number(n.slice(2, 4));
      fc.pre(maned <= 12 || (maned > 40 && maned <= 52) || (maned > 80 && maned <= 92));
      const nav = idnr(n).status === "valid";
      const demo = lesFodselsnummer(n, "demo").ok;
      const prod = lesFodselsnummer(n, "prod").ok;
      expect({ n, godtatt: demo || prod }).toEqual({ n, godtatt: nav });
      if (nav) expect({ n, demo, prod }).toEqual({ n, demo: maned > 12, prod: maned <= 12 });
      sett[nav ? "gyldige" : "ugyldige"]++;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(sett.gyldige, sett.ugyldige)).toBeGreaterThan(100);
});

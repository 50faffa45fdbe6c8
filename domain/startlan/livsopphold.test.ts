import fc from "fast-check";
import { expect, test } from "vitest";
import type { Aldersgruppe, Barn, Voksen } from "./grunnlag.ts";
import { type Husstand, sifoBudsjett, sosialhjelpsgulv } from "./livsopphold.ts";
import { sosialhjelp } from "./satser.ts";
import { sifo } from "./satser-sifo.ts";

const budsjett = sifo[0]?.verdi;
const satser = sosialhjelp[0]?.verdi;
if (!budsjett || !satser) throw new Error("satsene mangler");

const kvinne: Voksen = { aldersgruppe: "25-50", kjonn: "kvinne" };
const mann: Voksen = { aldersgruppe: "25-50", kjonn: "mann" };
const barn = (alder: number, delingsgrad = 100, kjonn?: "jente" | "gutt"): Barn => ({
  alder,
  delingsgrad,
  ...(kjonn ? { kjonn } : {}),
});
const hus = (voksne: Voksen[], b: Barn[] = [], par = voksne.length > 1): Husstand => ({ par, voksne, barn: b });

/* domain.md §2.10, the sum column. */
test.each([
  ["barn 0-5 md", 2485],
  ["barn 6-11 md", 3920],
  ["barn 1-3", 4340],
  ["barn 4-6", 4535],
  ["barn 7-10", 5730],
  ["jente 11-14", 6720],
  ["gutt 11-14", 6650],
  ["jente 15-17", 7470],
  ["gutt 15-17", 7850],
  ["kvinne 18-24", 7635],
  ["kvinne 25-50", 7470],
  ["kvinne 51-70", 7050],
  ["kvinne 70+", 7065],
  ["mann 18-24", 7965],
  ["mann 25-50", 7780],
  ["mann 51-70", 7375],
  ["mann 70+", 7310],
  ["gravid", 8085],
  ["ammende", 9140],
])("raden «%s» summerer til %i", (rad, sum) => {
  expect(budsjett.individ[rad]?.reduce((a, b) => a + b, 0)).toBe(sum);
});

const fire = hus([kvinne, mann], [barn(5, 100, "gutt"), barn(11, 100, "jente")]);
test.each<[string, Husstand, "bensin" | undefined, number]>([
  ["enslig mann", hus([mann]), undefined, 12_909],
  ["enslig kvinne", hus([kvinne]), undefined, 12_599],
  ["enslig kvinne med barn på fem", hus([kvinne], [barn(5)]), undefined, 17_414],
  ["par med gutt på fem og jente på elleve", fire, undefined, 34_063],
  ["det samme med bensinbil", fire, "bensin", 37_438],
])("%s", (_, husstand, bil, ventet) => {
  expect(sifoBudsjett(budsjett, husstand, bil ? { bil } : {})).toBe(ventet);
});

test("når kjønn ikke er oppgitt, brukes den dyreste raden", () => {
  expect(sifoBudsjett(budsjett, hus([{ aldersgruppe: "25-50" }]))).toBe(12_909);
  expect(sifoBudsjett(budsjett, hus([kvinne], [barn(12)]))).toBe(
    sifoBudsjett(budsjett, hus([kvinne], [barn(12, 100, "jente")])),
  );
  expect(sifoBudsjett(budsjett, hus([kvinne], [barn(16)]))).toBe(
    sifoBudsjett(budsjett, hus([kvinne], [barn(16, 100, "gutt")])),
  );
});

test("et barn under ett år har utstyr, og et barn som bor der halve tiden teller halvt", () => {
  const utenBarn = 7470 + 1019;
  const hushold2 = 450 + 640 + 680 + 2620;
  expect(sifoBudsjett(budsjett, hus([kvinne], [barn(0)]))).toBe(utenBarn + hushold2 + 3920 + 535);
  expect(sifoBudsjett(budsjett, hus([kvinne], [barn(5, 50)]))).toBe(utenBarn + hushold2 + Math.round(4535 / 2));
});

test("et par med tre barn som bor fast, får tolv prosent av på maten; helgebarn teller ikke med", () => {
  const tre = [barn(5), barn(8), barn(9)];
  const mat = 4280 + 4760 + 2585 + 3190 + 3190;
  const uten = sifoBudsjett(budsjett, hus([kvinne, mann], tre, false));
  expect(sifoBudsjett(budsjett, hus([kvinne, mann], tre))).toBe(Math.floor(uten - mat * 0.12 + 0.5));
  const helg = [barn(5), barn(8), barn(9, 20)];
  expect(sifoBudsjett(budsjett, hus([kvinne, mann], helg))).toBe(
    sifoBudsjett(budsjett, hus([kvinne, mann], helg, false)),
  );
});

test("barnebillett er en egen linje som husstanden slår på", () => {
  const medBarn = hus([kvinne], [barn(5), barn(8)]);
  expect(sifoBudsjett(budsjett, medBarn, { barnebillett: true }) - sifoBudsjett(budsjett, medBarn)).toBe(338);
});

test.each<[Husstand, number]>([
  [hus([kvinne]), 7550],
  [hus([kvinne, mann]), 12_600],
  [hus([kvinne, mann], [barn(5), barn(6), barn(11)]), 12_600 + 3700 + 3800 + 4950],
  [hus([kvinne, mann], [], false), 7550 + 6350],
  [hus([kvinne], [barn(3, 50)]), 7550 + 1850],
])("gulvet er de statlige satsene fra 2023", (husstand, ventet) => {
  expect(sosialhjelpsgulv(satser, husstand)).toBe(ventet);
});

const aldersgrupper: Aldersgruppe[] = ["18-24", "25-50", "51-66", "67-70", "71+"];
const enVoksen = fc.record<Voksen>({
  aldersgruppe: fc.constantFrom(...aldersgrupper),
  kjonn: fc.constantFrom("kvinne", "mann"),
});
const ettBarn = fc.record<Barn>({
  alder: fc.integer({ min: 0, max: 17 }),
  delingsgrad: fc.integer({ min: 1, max: 100 }),
});
const flere = <T>(en: fc.Arbitrary<T>, maks: number) => fc.array(en, { maxLength: maks });

test("en person til senker aldri livsoppholdet, hverken budsjettet eller gulvet", () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      enVoksen,
      flere(enVoksen, 9),
      flere(ettBarn, 9),
      enVoksen,
      ettBarn,
      (par, en, andre, b, ny, nytt) => {
        const voksne = par ? [en, en, ...andre] : [en, ...andre];
        const for_ = { par, voksne, barn: b };
        const medVoksen = { par, voksne: [...voksne, ny], barn: b };
        const medBarn = { par, voksne, barn: [...b, nytt] };
        const medPartner = { par: true, voksne: par ? voksne : [en, ny, ...andre], barn: b };
        for (const etter of [medVoksen, medBarn, medPartner]) {
          expect(sifoBudsjett(budsjett, etter)).toBeGreaterThanOrEqual(sifoBudsjett(budsjett, for_));
          expect(sosialhjelpsgulv(satser, etter)).toBeGreaterThanOrEqual(sosialhjelpsgulv(satser, for_));
        }
      },
    ),
    { numRuns: 2000 },
  );
});

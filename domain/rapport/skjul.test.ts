import { describe, expect, test } from "vitest";
import { MINSTE, rekkeMedSum, skjul, skjulHistorikk, tabellMedSum } from "./skjul.ts";

const S = "skjult" as const;

test.each<[string, number[], unknown]>([
  ["store tall står", [5, 12], [5, 12, 17]],
  ["null er ingen, og står", [0, 12], [0, 12, 12]],
  ["ett lite tall skjules, og ett til, så det ikke kan regnes ut", [3, 12, 30], [S, S, 30, 45]],
  ["to små skjuler hverandre", [2, 4, 30], [S, S, 30, 36]],
  ["er alt lite, skjules summen også", [2, 0], [S, 0, S]],
])("%s", (_navn, deler, ventet) => {
  expect(rekkeMedSum(deler)).toEqual(ventet);
});

test("i en tabell holder det ikke at hver rad er trygg: kolonnene regnes også", () => {
  expect(
    tabellMedSum([
      [3, 20],
      [10, 40],
    ]),
  ).toEqual([
    [S, S, 23],
    [S, S, 50],
    [13, 60, 73],
  ]);
});

/** All ways to fill the hidden cells with whole numbers that give the totals that are shown: brute force, written on its own. */
function* fyllinger(celler: readonly (number | "skjult")[], relasjoner: number[][], tak: number): Generator<number[]> {
  const ukjente = celler.flatMap((c, i) => (c === S ? [i] : []));
  const verdier = celler.map((c) => (c === S ? 0 : c));
  const holder = () =>
    relasjoner.every(([t = 0, ...deler]) => deler.reduce((a, i) => a + (verdier[i] ?? 0), 0) === verdier[t]);
  function* fyll(n: number): Generator<number[]> {
    const i = ukjente[n];
    if (i === undefined) {
      if (holder()) yield [...verdier];
      return;
    }
    for (let v = 0; v <= tak; v++) {
      verdier[i] = v;
      yield* fyll(n + 1);
    }
  }
  yield* fyll(0);
}

describe("ingen skjult celle kan regnes ut", () => {
  let fro = 20_261_124;
  const neste = (n: number) => {
    fro = (fro * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((fro / 2_147_483_648) * n);
  };
  test("i tjue tilfeldige små tabeller kan hver skjulte celle være minst to tall", () => {
    let provd = 0;
    for (let runde = 0; runde < 20; runde++) {
      const rader = [
        [neste(8), neste(8)],
        [neste(8), neste(8)],
      ];
      const tabell = tabellMedSum(rader).flat();
      expect(tabell.filter((c) => c !== S && c > 0 && c < MINSTE)).toEqual([]);
      const relasjoner = [
        [2, 0, 1],
        [5, 3, 4],
        [8, 6, 7],
        [6, 0, 3],
        [7, 1, 4],
        [8, 2, 5],
      ];
      const skjulte = tabell.flatMap((c, i) => (c === S ? [i] : []));
      if (skjulte.length === 0 || skjulte.length > 5) continue;
      provd++;
      const mulige = skjulte.map(() => new Set<number>());
      for (const v of fyllinger(tabell, relasjoner, 30)) skjulte.forEach((i, n) => void mulige[n]?.add(v[i] ?? -1));
      expect({ rader, minst: Math.min(...mulige.map((m) => m.size)) }).toMatchObject({ rader });
      expect(Math.min(...mulige.map((m) => m.size))).toBeGreaterThan(1);
    }
    expect(provd).toBeGreaterThan(3);
  });
});

test("uten sammenhenger skjules bare det som er lite", () => {
  expect(skjul([1, 5, 0], [])).toEqual([S, 5, 0]);
});

test("i historikken kan et lite tall heller ikke regnes ut av året før", () => {
  const [, andre] = skjulHistorikk([
    { venter: 100, nye: 20, ut: [5, 6] },
    { venter: 90, nye: 10, ut: [3, 17] },
  ]);
  expect(andre).toEqual([90, 10, S, S]);
});

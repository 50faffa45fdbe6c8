import { bemanninger, malgrupper, omrader } from "../../bolig/koder.ts";
import { leggTilDager } from "../../kernel/dag.ts";
import { type Kandidat, malgruppekilder, type Tildelingsbolig, type Tildelingsfakta } from "../fakta.ts";

/** mulberry32: the same numbers for the same seed on every machine; from 0 up to 1. */
export function terning(fro: number): () => number {
  let a = fro >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const trygtNr = (nr: number) => String(nr).padStart(12, "0");
export const plassNr = (nr: number) => `00000000-0000-7000-8000-${trygtNr(nr)}`;
export const boligNr = (nr: number) => `00000000-0000-7000-9000-${trygtNr(nr)}`;

export const enBolig = (mer: Partial<Tildelingsbolig> = {}): Tildelingsbolig => ({
  boligId: boligNr(1),
  kode: "B-0001",
  program: "kommunal-bolig",
  omrade: "asker",
  soverom: 2,
  etasje: 2,
  heis: false,
  trinnfri: false,
  rullestol: false,
  bemanning: "ingen",
  dyr: false,
  malgruppe: null,
  malgruppekilde: "bolig",
  kontraktAr: 3,
  avtaleId: null,
  ...mer,
});

type Mer = Partial<Omit<Kandidat, "behov">> & { behov?: Partial<Kandidat["behov"]> };
export const enKandidat = ({ behov, ...mer }: Mer = {}): Kandidat => ({
  plassId: plassNr(1),
  tjeneste: "kommunal-bolig",
  band: "B",
  faktorer: [],
  godkjent: "2026-06-01",
  opptatt: null,
  ...mer,
  behov: {
    soverom: 2,
    bemanning: "ingen",
    trinnfri: false,
    rullestol: false,
    heis: false,
    dyr: false,
    omrader: [],
    kontraktAr: 3,
    ...behov,
  },
});

export const rekkefolgen = ["utenBolig", "utrygg", "barnUtenTrygtHjem", "utskrives", "leieSlutt", "uegnet"] as const;

export const noenFakta = (mer: Partial<Tildelingsfakta> = {}): Tildelingsfakta => ({
  dag: "2026-11-24",
  ekstraSoverom: 1,
  faktorer: { "kommunal-bolig": rekkefolgen },
  avtaler: [],
  boliger: [],
  kandidater: [],
  avvist: [],
  ...mer,
});

/** Draws for an invented register: `av` one of a list, `sant` true in so many of a hundred. */
export const trekning = (trekk: () => number) => ({
  av: <T>(liste: readonly [T, ...T[]]): T => liste[Math.floor(trekk() * liste.length)] ?? liste[0],
  sant: (prosent: number) => trekk() * 100 < prosent,
  tall: (fra: number, til: number) => fra + Math.floor(trekk() * (til - fra + 1)),
});

/** An invented home of any kind. */
export function oppdiktetBolig(trekk: () => number, nr: number, mer: Partial<Tildelingsbolig> = {}): Tildelingsbolig {
  const { av, sant, tall } = trekning(trekk);
  const rullestol = sant(20);
  return enBolig({
    boligId: boligNr(nr),
    kode: `B-${String(nr).padStart(4, "0")}`,
    omrade: av(omrader),
    soverom: tall(1, 4),
    etasje: tall(1, 4),
    heis: rullestol || sant(40),
    trinnfri: rullestol || sant(40),
    rullestol,
    bemanning: sant(80) ? "ingen" : av(bemanninger),
    dyr: sant(50),
    malgruppe: sant(15) ? av(malgrupper) : null,
    malgruppekilde: av(malgruppekilder),
    kontraktAr: av([3, 3, 3, 5]),
    ...mer,
  });
}

/** An invented household of any need. */
export function oppdiktetKandidat(trekk: () => number, nr: number, mer: Partial<Kandidat> = {}): Kandidat {
  const { av, sant, tall } = trekning(trekk);
  const svar = ["ja", "nei", "nei", "nei", "delvis"] as const satisfies readonly string[];
  return enKandidat({
    plassId: plassNr(nr),
    band: sant(15) ? "A" : sant(50) ? "B" : "C",
    faktorer: rekkefolgen.map((kode) => ({ kode, svar: av(svar) })),
    godkjent: leggTilDager("2026-01-01", tall(0, 300)),
    behov: {
      soverom: tall(1, 4),
      bemanning: sant(85) ? "ingen" : av(bemanninger),
      trinnfri: sant(15),
      rullestol: sant(8),
      heis: sant(15),
      dyr: sant(20),
      omrader: sant(25) ? [...new Set([av(omrader), av(omrader), av(omrader)])] : [],
      kontraktAr: av([3, 3, 3, 5]),
      malgrupper: sant(40) ? [av(malgrupper)] : [],
    },
    ...mer,
  } as Mer);
}

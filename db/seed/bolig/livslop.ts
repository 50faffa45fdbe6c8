import type { BoligTilstand } from "#domain/bolig/tilstand.ts";

/** A state and how many days ago it began; the oldest first. */
export type Ledd = readonly [dagerSiden: number, til: BoligTilstand];

/** The day the demo's register was taken into use: what was let then came in as let. */
export const REGISTERSTART = 900;

const tomt = (slutt: number): Ledd[] => [
  [REGISTERSTART, "utleid"],
  [slutt + 92, "oppsagt"],
  [slutt, "fraflyttet"],
];
const klargjores = (slutt: number, dager: number): Ledd[] => [...tomt(slutt), [slutt - dager, "klargjoring"]];
const ledig = (slutt: number, dager: number, arbeid: number): Ledd[] => [
  ...klargjores(slutt, dager),
  [slutt - dager - arbeid, "ledig"],
];

/** The lives of the demo's homes, by a word for where each stands today. `n` spreads the days. */
export const livslop = {
  utleid: () => [[REGISTERSTART, "utleid"]],
  /** Let anew after having stood empty: what vacancy is measured on. */
  gjenutleid: (n) => {
    const siden = 40 + ((n * 53) % 600);
    const ventet = 6 + ((n * 7) % 30);
    const tom = siden + ventet + 24 + ((n * 11) % 25);
    return [...ledig(tom, 1 + (n % 4), 12 + (n % 9)), [siden + 9, "reservert"], [siden, "utleid"]];
  },
  ledig: (n) => ledig(30 + ((n * 17) % 70), 1 + (n % 3), 10 + (n % 8)),
  nyLedig: (n) => [
    [200 + n, "planlagt"],
    [40 + (n % 20), "klargjoring"],
    [12 + (n % 9), "ledig"],
  ],
  klargjoring: (n) => klargjores(8 + ((n * 5) % 21), 1 + (n % 3)),
  fraflyttet: (n) => tomt(1 + (n % 3)),
  oppsagt: (n) => [
    [REGISTERSTART, "utleid"],
    [20 + ((n * 9) % 50), "oppsagt"],
  ],
  vedlikehold: (n) => [
    [REGISTERSTART, "utleid"],
    [5 + (n % 20), "vedlikehold"],
  ],
  uteAvDrift: (n) => [...klargjores(160 + n, 2), [130 + (n % 20), "ute_av_drift"]],
  avhendet: (n) => [...klargjores(420 + n, 2), [400 + (n % 10), "ute_av_drift"], [300 - (n % 40), "avhendet"]],
  planlagt: (n) => [[60 + (n % 100), "planlagt"]],
} as const satisfies Record<string, (n: number) => readonly Ledd[]>;

export type Livslop = keyof typeof livslop;

import { type Dag, dagerMellom } from "../kernel/dag.ts";
import type { Satt } from "../kernel/satt.ts";
import type { Inntektstype } from "./steg-penger.ts";

/** State guideline rates for social assistance, kroner per month: the floor that no subsistence goes below. */
export type Sosialhjelp = {
  enslig: number;
  par: number;
  bofellesskap: number;
  barn0til5: number;
  barn6til10: number;
  barn11til17: number;
};

/** The last set found is from 2023; newer ones are to be loaded. `erGammel` makes the pages say so. */
export const sosialhjelp: readonly Satt<Sosialhjelp>[] = [
  {
    verdi: { enslig: 7550, par: 12_600, bofellesskap: 6350, barn0til5: 3700, barn6til10: 3800, barn11til17: 4950 },
    gyldigFra: "2023-07-01",
    kilde: "Statlige veiledende satser for økonomisk stønad, fra 1. juli 2023",
    status: "bekreftet",
  },
];

/** True when the figure is more than twelve months old on the day it is used. */
export const erGammel = (satt: Satt<unknown>, dag: Dag): boolean => dagerMellom(satt.gyldigFra, dag) > 366;

/** Rate of a renter today, per cent. No current Husbanken rate is confirmed: the demo carries one example row. */
export const rente: readonly Satt<number>[] = [
  { verdi: 5, gyldigFra: "2026-01-01", kilde: "Eksempel, ikke bekreftet", status: "ubekreftet" },
];

/** What the municipality decides, or has not yet decided (`domain.md` §13): shipped as proposals that must be approved. */
export type Kommunevalg = {
  /** Percentage points laid on today's rate when the loan is tested. */
  testpaslag: number;
  nedbetalingstidAr: number;
  /** A maximum shown or granted is rounded down to this many kroner. */
  avrundNed: number;
  finansieringsbevisDager: number;
  botidManeder: number;
  stromMnd: number;
  forsikringVedlikeholdMnd: number;
  felleskostnaderMnd: number;
  /** Stamp duty and fees as per cent of the price, when the costs are not known. */
  omkostningerPst: number;
};
export const kommunevalg: readonly Satt<Kommunevalg>[] = [
  {
    verdi: {
      testpaslag: 1,
      nedbetalingstidAr: 30,
      avrundNed: 1000,
      finansieringsbevisDager: 180,
      botidManeder: 0,
      stromMnd: 700,
      forsikringVedlikeholdMnd: 650,
      felleskostnaderMnd: 4200,
      omkostningerPst: 2.5,
    },
    gyldigFra: "2026-01-01",
    kilde: "Standardverdi – må godkjennes av kommunen",
    status: "ubekreftet",
  },
];

/** What is always tried: longer tenure needs special grounds (§ 8-5), a higher rate is what may come. */
export const NEDBETALINGSTIDER = [20, 25, 30, 50] as const;
export const RENTEPASLAG = [0, 1, 3, 5] as const;
/** Largest ordinary tenure, and the largest at all, years. */
export const ORDINAR_NEDBETALINGSTID = 30;
export const LENGSTE_NEDBETALINGSTID = 50;

/** The bank's rules, used only to say what a bank would probably answer (utlånsforskriften for banks). */
export type Bankregler = {
  egenkapitalPst: number;
  gjeldsgrad: number;
  stressPaslag: number;
  stressMinst: number;
  nedbetalingstidAr: number;
};
export const bankregler: readonly Satt<Bankregler>[] = [
  {
    verdi: { egenkapitalPst: 10, gjeldsgrad: 5, stressPaslag: 3, stressMinst: 7, nedbetalingstidAr: 30 },
    gyldigFra: "2024-12-31",
    kilde: "Utlånsforskriften for banker, i kraft 31. desember 2024",
    status: "bekreftet",
  },
];

/** How much of each income counts. Rent: ten months a year. Social assistance is the floor itself, and is not counted. */
export const inntektsfaktor: Readonly<Record<Inntektstype, number>> = {
  lonn: 1,
  ufore: 1,
  alderspensjon: 1,
  aap: 1,
  dagpenger: 1,
  overgangsstonad: 1,
  introduksjon: 1,
  kvalifisering: 1,
  naering: 1,
  barnetrygd: 1,
  bidrag: 1,
  bostotte: 1,
  utleie: 10 / 12,
  sosialhjelp: 0,
  annet: 1,
};

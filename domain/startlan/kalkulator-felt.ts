import { boligIDag, husstand } from "../husstand/felt.ts";
import type { EnkeltFelt, Felt, ListeFelt } from "../kernel/felt.ts";
import { behov } from "./steg-hjem.ts";
import { banksvar, boligen, okonomi, sparing } from "./steg-penger.ts";

/** The calculator shows its lists at once instead of asking ja or nei first, and nothing in it must be answered. */
const frittFelt = <F extends EnkeltFelt | ListeFelt>(felt: F) => {
  const { vises: _, ...resten } = felt as F & { vises?: unknown };
  return { ...resten, valgfritt: true as const };
};

/** Assumptions a person may change; empty means the standing figure. */
export const forutsetningsfelt = {
  rentePst: { slag: "prosent", min: 0, maks: 15, valgfritt: true },
  nedbetalingstidAr: { slag: "tall", min: 1, maks: 50, valgfritt: true },
  testpaslag: { slag: "prosent", min: 0, maks: 10, valgfritt: true },
  livsoppholdMnd: { slag: "kroner", per: "mnd", valgfritt: true },
  stromMnd: { slag: "kroner", per: "mnd", valgfritt: true },
  forsikringVedlikeholdMnd: { slag: "kroner", per: "mnd", valgfritt: true },
} as const satisfies Record<string, Felt>;

/** Fields of the calculator by name. Those it shares with the application have the application's name, so that answers carry over. */
export const kalkulatorFelt = {
  samliv: frittFelt(husstand.samliv),
  aldersgruppe: { slag: "valg", valg: ["18-24", "25-50", "51-66", "67-70", "71+"], valgfritt: true },
  barn: frittFelt(husstand.barn),
  inntekter: frittFelt(okonomi.inntekter),
  bruttoAr: frittFelt(okonomi.bruttoAr),
  gjeld: frittFelt(okonomi.gjeld),
  barnehageMnd: frittFelt(okonomi.barnehageMnd),
  bidragBetaltMnd: frittFelt(okonomi.bidragBetaltMnd),
  bilMnd: frittFelt(okonomi.bilMnd),
  andreFasteMnd: frittFelt(okonomi.andreFasteMnd),
  egenkapital: frittFelt(sparing.egenkapital),
  sparerMnd: frittFelt(sparing.sparerMnd),
  boform: frittFelt(boligIDag.boform),
  boutgiftIDagMnd: frittFelt(boligIDag.boutgiftIDagMnd),
  formal: frittFelt(behov.formal),
  boligPris: frittFelt(boligen.boligPris),
  laneonske: frittFelt(behov.laneonske),
  opphold: frittFelt(behov.opphold),
  bankSvar: frittFelt(banksvar.bankSvar),
  bankBelop: { ...frittFelt(banksvar.bankBelop), vises: banksvar.bankBelop.vises },
  felleskostnaderMnd: frittFelt(boligen.felleskostnaderMnd),
  ...forutsetningsfelt,
} as const satisfies Record<string, Felt>;

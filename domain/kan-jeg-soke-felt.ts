import { boligIDag, husstand, oppholdsrett } from "./husstand/felt.ts";
import type { EnkeltFelt, Felt, ListeFelt } from "./kernel/felt.ts";
import { boligbehov, forsok } from "./kommunal-bolig/felt.ts";
import { kalkulatorFelt } from "./startlan/kalkulator-felt.ts";

/** Nothing must be answered, and follow-up questions stay where they follow from an answer on the same page. */
const fritt = <F extends EnkeltFelt | ListeFelt>(felt: F) => ({ ...felt, valgfritt: true as const });

/**
 * «Kan jeg søke?»: one description of a household that startlån and kommunal bolig both read. Every field but the age has the name
 * it has in the applications, so that the answers carry over.
 */
export const kanJegSokeFelt = {
  alder: { slag: "tall", min: 0, maks: 120, valgfritt: true },
  samliv: kalkulatorFelt.samliv,
  andreVoksne: fritt(husstand.andreVoksne),
  barn: kalkulatorFelt.barn,
  opphold: fritt(oppholdsrett.opphold),
  iAsker: fritt(boligIDag.iAsker),
  askerSiden: fritt(boligIDag.askerSiden),
  boform: kalkulatorFelt.boform,
  boutgiftIDagMnd: kalkulatorFelt.boutgiftIDagMnd,
  maFlytte: fritt(boligIDag.maFlytte),
  maFlytteDato: fritt(boligIDag.maFlytteDato),
  boligproblemer: fritt(boligIDag.boligproblemer),
  utrygg: fritt(boligbehov.utrygg),
  inntekter: kalkulatorFelt.inntekter,
  gjeld: kalkulatorFelt.gjeld,
  egenkapital: kalkulatorFelt.egenkapital,
  bankSvar: kalkulatorFelt.bankSvar,
  provd: fritt(forsok.provd),
} as const satisfies Record<string, Felt>;
export type KanJegSokeFelt = keyof typeof kanJegSokeFelt;

import type { Dag } from "../kernel/dag.ts";
import type { FeltFeil } from "../kernel/outcome.ts";
import type { Leieregler } from "./satser.ts";
import { heleManederEtter, senest } from "./tid.ts";

/** A price index times ten, as SSB publishes it with one decimal: 1345 is 134.5. */
export type Kpi10 = number;

/**
 * The rent after an index adjustment, whole kroner. The change may not exceed the index's (§ 4-2), so what is left of a krone falls
 * towards the old rent, up or down; the house's rounding to the nearest krone would break the law by half of one.
 */
export function indeksregulert(leieMnd: number, fra: Kpi10, til: Kpi10): number {
  const teller = leieMnd * til;
  return til >= fra ? Math.floor(teller / fra) : Math.ceil(teller / fra);
}

/** «134,5» as 1345. Undefined for what is not an index: SSB's lies between 50 and 300 in our lifetime. */
export function lesKpi(ra: string): Kpi10 | undefined {
  const funnet = /^(\d{2,3})(?:[.,](\d))?$/.exec(ra.trim());
  if (!funnet) return undefined;
  const verdi = Number(funnet[1]) * 10 + Number(funnet[2] ?? 0);
  return verdi >= 500 && verdi <= 3000 ? verdi : undefined;
}

/** A month as ISO text, «2026-10». */
export type Maned = string;
export const erManed = (tekst: string): tekst is Maned => /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(tekst);

/** The first day a new rent may apply: a year after the last, and a month after the notice, both whole (§ 4-2). */
export const tidligsteRegulering = (sist: Dag, varslet: Dag, regler: Leieregler): Dag =>
  senest(heleManederEtter(sist, regler.indeksTidligst), heleManederEtter(varslet, regler.indeksVarsel));

export type Regulering = { fraBelop: number; tilBelop: number; gjelderFra: Dag };

/** The rent in force on a day: what was agreed, or the newest adjustment that has begun. */
export const leiePa = (avtalt: number, reguleringer: readonly Regulering[], dag: Dag): number =>
  [...reguleringer]
    .filter((r) => r.gjelderFra <= dag)
    .sort((a, b) => a.gjelderFra.localeCompare(b.gjelderFra))
    .at(-1)?.tilBelop ?? avtalt;

/** The day the rent was last set: the newest adjustment, begun or only notified, or the first day of the tenancy. */
export const sistFastsatt = (fra: Dag, reguleringer: readonly Regulering[]): Dag =>
  reguleringer.reduce((sist, r) => senest(sist, r.gjelderFra), fra);

type Forslag = { kpiFra: Kpi10; kpiTil: Kpi10; fraMnd: Maned; tilMnd: Maned; gjelderFra: Dag };

/**
 * What stands in the way of a notice: `gjelderFra`: forTidlig (with the first day it may be); `tilMnd`: ikkeEtter (the index is
 * measured backwards); `kpiTil`: uendret, forStorEndring (over a fifth in one go is a typing error).
 */
export function reguleringsfeil(f: Forslag, tidligst: Dag): FeltFeil[] {
  const feil: FeltFeil[] = [];
  if (f.tilMnd <= f.fraMnd) feil.push({ felt: "tilMnd", kode: "ikkeEtter" });
  if (f.kpiTil === f.kpiFra) feil.push({ felt: "kpiTil", kode: "uendret" });
  else if (Math.abs(f.kpiTil - f.kpiFra) * 5 > f.kpiFra) feil.push({ felt: "kpiTil", kode: "forStorEndring" });
  if (f.gjelderFra < tidligst) feil.push({ felt: "gjelderFra", kode: "forTidlig", verdier: { tidligst } });
  return feil;
}

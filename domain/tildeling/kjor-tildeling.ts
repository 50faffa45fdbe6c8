import type { Kandidat, Tildelingsavtale, Tildelingsbolig, Tildelingsfakta } from "./fakta.ts";
import { type Utelukkelse, utelukket } from "./krav.ts";
import { type Lodd, type Skille, sammenlikn } from "./rekkefolge.ts";

/**
 * What the run said of one candidate that may have the home: proposed, already proposed for a home that is harder to fill, further
 * down, or in line for a home that could not be used. Nobody is passed over without one of these.
 */
export const kandidatutfall = ["foreslatt", "harForslag", "etterForslaget", "boligenStanset"] as const;
export type Kandidatutfall = (typeof kandidatutfall)[number];

/** Why a home got no proposal. */
export const utenForslag = ["ingenMulige", "alleHarForslag", "kvotenBrukt", "avtaleGjelderIkke"] as const;
export type UtenForslag = (typeof utenForslag)[number];

/** A candidate in her place in the order; `skille` is what put her after the one before, null for the first. */
export type Rangert = { plassId: string; skille: Skille | null; utfall: Kandidatutfall };

export type Boligresultat = {
  boligId: string;
  kode: string;
  /** In which turn the home was filled, from 1: the fewer can use it, the sooner. */
  tur: number;
  forslag: string | null;
  utenForslag: UtenForslag | null;
  kandidater: readonly Rangert[];
  utelukket: readonly { plassId: string; grunner: readonly Utelukkelse[] }[];
};

type Mulige = { bolig: Tildelingsbolig; rangert: readonly Kandidat[]; skiller: readonly (Skille | null)[] } & Pick<
  Boligresultat,
  "utelukket"
>;

const par = (plassId: string, boligId: string) => `${plassId} ${boligId}`;
const paId = (a: { plassId: string }, b: { plassId: string }) => (a.plassId < b.plassId ? -1 : 1);

function sorterMulige(bolig: Tildelingsbolig, fakta: Tildelingsfakta, rammer: Rammer, lodd: Lodd): Mulige {
  const avtale = bolig.avtaleId === null ? undefined : rammer.avtaler.get(bolig.avtaleId);
  const provd = fakta.kandidater.map((kandidat) => ({
    kandidat,
    grunner: utelukket(bolig, kandidat, {
      dag: fakta.dag,
      ekstraSoverom: fakta.ekstraSoverom,
      avtale,
      avvist: rammer.avvist.has(par(kandidat.plassId, bolig.boligId)),
    }),
  }));
  const faktorer = fakta.faktorer[bolig.program] ?? [];
  const trukket = new Map<string, string>();
  const trekk = (plassId: string) => {
    const tall = trukket.get(plassId) ?? lodd(bolig.boligId, plassId);
    trukket.set(plassId, tall);
    return tall;
  };
  const rangert = provd
    .flatMap(({ kandidat, grunner }) => (grunner.length === 0 ? [kandidat] : []))
    .sort((a, b) => sammenlikn(a, b, faktorer, trekk).forst || paId(a, b));
  return {
    bolig,
    rangert,
    skiller: rangert.map((k, i) => {
      const foran = rangert[i - 1];
      return foran ? sammenlikn(foran, k, faktorer, trekk).skille : null;
    }),
    utelukket: provd
      .flatMap(({ kandidat, grunner }) => (grunner.length > 0 ? [{ plassId: kandidat.plassId, grunner }] : []))
      .sort(paId),
  };
}

type Rammer = { avtaler: ReadonlyMap<string, Tildelingsavtale>; avvist: ReadonlySet<string> };

/** An agreement not in force, or whose share is used, stops the home whoever waits; what this run proposes is counted in. */
function stanset(bolig: Tildelingsbolig, dag: string, avtaler: Rammer["avtaler"], brukt: ReadonlyMap<string, number>) {
  if (bolig.avtaleId === null) return null;
  const avtale = avtaler.get(bolig.avtaleId);
  if (!avtale || avtale.gjelderFra > dag || avtale.gjelderTil < dag) return "avtaleGjelderIkke";
  return avtale.ledige !== null && (brukt.get(bolig.avtaleId) ?? 0) >= avtale.ledige ? "kvotenBrukt" : null;
}

/**
 * The matching (`domain.md` §3.4): homes that fewest can use first (then by code), each proposed to the first in its order who has no
 * proposal yet. Pure: the same facts and draw always give the same result. A proposal binds nobody; people choose.
 */
export function kjorTildeling(fakta: Tildelingsfakta, lodd: Lodd): readonly Boligresultat[] {
  const rammer: Rammer = {
    avtaler: new Map(fakta.avtaler.map((a) => [a.avtaleId, a])),
    avvist: new Set(fakta.avvist.map((a) => par(a.plassId, a.boligId))),
  };
  const tur = fakta.boliger
    .map((bolig) => sorterMulige(bolig, fakta, rammer, lodd))
    .sort((a, b) => a.rangert.length - b.rangert.length || (a.bolig.kode < b.bolig.kode ? -1 : 1));
  const foreslatt = new Set<string>();
  const brukt = new Map<string, number>();
  return tur.map(({ bolig, rangert, skiller, utelukket: ute }, i) => {
    const stans = stanset(bolig, fakta.dag, rammer.avtaler, brukt);
    const valgt = stans === null ? rangert.findIndex((k) => !foreslatt.has(k.plassId)) : -1;
    const forslag = rangert[valgt]?.plassId ?? null;
    const utfallFor = (plassId: string, nr: number): Kandidatutfall => {
      if (stans !== null) return "boligenStanset";
      if (nr === valgt) return "foreslatt";
      return foreslatt.has(plassId) ? "harForslag" : "etterForslaget";
    };
    const kandidater = rangert.map(({ plassId }, nr) => ({
      plassId,
      skille: skiller[nr] ?? null,
      utfall: utfallFor(plassId, nr),
    }));
    if (forslag) foreslatt.add(forslag);
    if (forslag && bolig.avtaleId) brukt.set(bolig.avtaleId, (brukt.get(bolig.avtaleId) ?? 0) + 1);
    const uten = forslag ? null : (stans ?? (rangert.length === 0 ? "ingenMulige" : "alleHarForslag"));
    return {
      boligId: bolig.boligId,
      kode: bolig.kode,
      tur: i + 1,
      forslag,
      utenForslag: uten,
      kandidater,
      utelukket: ute,
    };
  });
}

import { type Dag, dagerMellom } from "../kernel/dag.ts";
import { type Band, band, type PlassStatus, type RuteUt, ruterUt } from "../venteliste/plass.ts";
import { storrelseAv, storrelser } from "../venteliste/prognose.ts";
import { type Celle, MINSTE, rekkeMedSum, tabellMedSum } from "./skjul.ts";

/** A household's time on the list, as days and codes: nothing that says who. */
export type Plassfakta = {
  tjeneste: string;
  band: Band;
  soverom: number;
  status: PlassStatus;
  mottatt: Dag;
  godkjent: Dag;
  tilbudt: Dag | null;
  innflyttet: Dag | null;
  ruteUt: RuteUt | null;
  utDato: Dag | null;
};
export type Saksfakta = { tjeneste: string; mottatt: Dag; vedtatt: Dag | null; utfall: string | null };
export type Tilbudsfakta = { tjeneste: string; tilstand: string; avslagKode: string | null; sendt: Dag };

/** A wait as it is told: the middle one and the one nine in ten are under, whole days; silence when too few to tell of. */
export type Ventemal = { slag: "mal"; antall: number; median: number; p90: number } | { slag: "forFa" };

/** The value that the share `p` of the numbers is at or under (nearest rank). */
const prosentil = (sortert: readonly number[], p: number) =>
  sortert[Math.max(0, Math.ceil(p * sortert.length) - 1)] ?? 0;

export function ventemal(dager: readonly number[]): Ventemal {
  if (dager.length < MINSTE) return { slag: "forFa" };
  const sortert = [...dager].sort((a, b) => a - b);
  return { slag: "mal", antall: sortert.length, median: prosentil(sortert, 0.5), p90: prosentil(sortert, 0.9) };
}

/** True while the household stands on the list on `dag`: approved by then, and neither given a home nor out. */
export const ventetPa = (p: Plassfakta, dag: Dag) =>
  p.godkjent <= dag && (p.utDato === null || p.utDato > dag) && (p.innflyttet === null || p.innflyttet > dag);

/** Waiting on `dag` by size and band, with totals; small counts hidden. Rows are sizes, columns bands. */
export const ventendeTabell = (plasser: readonly Plassfakta[], dag: Dag): readonly (readonly Celle[])[] => {
  const venter = plasser.filter((p) => ventetPa(p, dag));
  return tabellMedSum(
    storrelser.map((s) => band.map((b) => venter.filter((p) => storrelseAv(p.soverom) === s && p.band === b).length)),
  );
};

const mellom = (fra: Dag | null, til: Dag | null) => (fra && til && til >= fra ? [dagerMellom(fra, til)] : []);

/** The four waits of `domain.md` §12: on the list now, application to decision, decision to offer, offer to move-in. */
export function ventetider(plasser: readonly Plassfakta[], saker: readonly Saksfakta[], dag: Dag) {
  return {
    paLista: ventemal(plasser.filter((p) => ventetPa(p, dag)).map((p) => dagerMellom(p.godkjent, dag))),
    soknadTilVedtak: ventemal(saker.flatMap((s) => mellom(s.mottatt, s.vedtatt))),
    vedtakTilTilbud: ventemal(plasser.flatMap((p) => mellom(p.godkjent, p.tilbudt))),
    tilbudTilInnflytting: ventemal(plasser.flatMap((p) => mellom(p.tilbudt, p.innflyttet))),
  };
}

/** Households that left the list in `ar`, by how, with the total last. A home of the municipality counts from the move-in. */
export function ruter(plasser: readonly Plassfakta[], ar: number): readonly Celle[] {
  const iAr = (dag: Dag | null) => dag?.startsWith(String(ar)) ?? false;
  const rute = (p: Plassfakta): RuteUt | undefined =>
    p.ruteUt && iAr(p.utDato) ? p.ruteUt : p.ruteUt === null && iAr(p.innflyttet) ? "kommunal_bolig" : undefined;
  const funnet = plasser.map(rute);
  return rekkeMedSum(ruterUt.map((r) => funnet.filter((f) => f === r).length));
}

/** Offers that were declined, by the reason given (none is one of them), with the total last. Codes as they were stored, sorted. */
export function avslatteTilbud(tilbud: readonly Tilbudsfakta[]): {
  koder: readonly string[];
  celler: readonly Celle[];
} {
  const avslatt = tilbud.filter((t) =>
    ["avslatt", "avslatt_begrunnet", "vurderes", "nytt_tilbud", "fjernet_etter_vedtak"].includes(t.tilstand),
  );
  const koder = [...new Set(avslatt.map((t) => t.avslagKode ?? "ingen"))].sort();
  return {
    koder,
    celler: rekkeMedSum(koder.map((k) => avslatt.filter((t) => (t.avslagKode ?? "ingen") === k).length)),
  };
}

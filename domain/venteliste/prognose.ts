import { type Dag, dagerMellom, leggTilDager, leggTilManeder } from "../kernel/dag.ts";
import { gjeldende, type Satt } from "../kernel/satt.ts";
import type { Band } from "./plass.ts";

/** One household's wait: approved on `godkjent`, offered a home on `tilbudt`; absent while it still waits. */
export type Ventetid = { soverom: number; band: Band; godkjent: Dag; tilbudt?: Dag };

/** Homes of a size, as bedrooms: one or none, two, three, four and more. Finer groups would be too thin and could point at somebody. */
export const storrelser = ["1", "2", "3", "4"] as const;
export type Storrelse = (typeof storrelser)[number];
export const storrelseAv = (soverom: number): Storrelse => storrelser[Math.min(Math.max(soverom, 1), 4) - 1] ?? "4";

/** Who is asked about: a size, and a band when one is known; without one, every band together. */
export type Prognosegruppe = { storrelse: Storrelse; band?: Band };

/** `intervall`: about `prosent` of 100 waited from … to …, of `antall` homes offered. `forTynt`: fewer than `kreves`, so nothing is said. */
export type Prognose =
  | {
      slag: "intervall";
      fraDager: number;
      tilDager: number;
      fraManeder: number;
      tilManeder: number;
      antall: number;
      prosent: number;
    }
  | { slag: "forTynt"; antall: number; kreves: number };

const KILDE = "standardverdi som må godkjennes";
const fast = (verdi: number): readonly Satt<number>[] => [
  { verdi, gyldigFra: "2010-01-01", kilde: KILDE, status: "ubekreftet" },
];
/** Per cent of households the interval shall hold. */
export const prognoseandel = fast(70);
/** Offers a group must have had in the window before anything is said. */
export const prognoseMinste = fast(10);
/** Months back that count. */
export const prognosevindu = fast(24);
/** Forecasts that must have been tried before their hit rate is published. */
export const treffMinste = fast(20);
const satt = (rader: readonly Satt<number>[], dag: Dag) =>
  gjeldende(rader, dag < "2010-01-01" ? "2010-01-01" : dag).verdi;

/** A mean month; the shown interval is rounded outwards, so that what is said is never narrower than what was measured. */
const DAGER_I_MANED = 30.4375;

const gjelder = (v: Ventetid, g: Prognosegruppe) =>
  storrelseAv(v.soverom) === g.storrelse && (g.band === undefined || v.band === g.band);

/**
 * The ranks (from 1) between which `prosent` of new ones fall, when new ones are like the `n` old: the share between ranks l and u is
 * (u − l)/(n + 1) whatever the distribution. Undefined when so few cannot carry it.
 */
function rangene(n: number, prosent: number): { nedre: number; ovre: number } | undefined {
  const bredde = Math.ceil(((n + 1) * prosent) / 100);
  const nedre = Math.floor((n + 1 - bredde) / 2);
  return nedre >= 1 && nedre + bredde <= n ? { nedre, ovre: nedre + bredde } : undefined;
}

/** The waiting time of those who got an offer before `dag`, as an interval in days and whole months; silence where data are thin. */
export function prognose(historikk: readonly Ventetid[], gruppe: Prognosegruppe, dag: Dag): Prognose {
  const fra = leggTilManeder(dag, -satt(prognosevindu, dag));
  const dager = historikk
    .flatMap((v) =>
      v.tilbudt && v.tilbudt >= fra && v.tilbudt < dag && gjelder(v, gruppe) ? [ventetDager(v, v.tilbudt)] : [],
    )
    .sort((a, b) => a - b);
  const [kreves, prosent] = [satt(prognoseMinste, dag), satt(prognoseandel, dag)];
  const rang = dager.length < kreves ? undefined : rangene(dager.length, prosent);
  const [fraDager, tilDager] = [dager[(rang?.nedre ?? 0) - 1], dager[(rang?.ovre ?? 0) - 1]];
  if (fraDager === undefined || tilDager === undefined) return { slag: "forTynt", antall: dager.length, kreves };
  return {
    slag: "intervall",
    fraDager,
    tilDager,
    fraManeder: Math.floor(fraDager / DAGER_I_MANED),
    tilManeder: Math.max(1, Math.ceil(tilDager / DAGER_I_MANED)),
    antall: dager.length,
    prosent,
  };
}

const ventetDager = (v: Ventetid, til: Dag) => Math.max(0, dagerMellom(v.godkjent, til));

/** How often the intervals held. `tynt`: too few were tried for a rate to mean anything. `taus`: how many got no forecast. */
export type Treff =
  | { slag: "treff"; provd: number; holdt: number; prosent: number; lovet: number; taus: number }
  | { slag: "tynt"; provd: number; kreves: number; taus: number };

/**
 * The forecast held against what happened (leap 10): each household is given the forecast of its own approval day, from what was
 * known then. Whoever still waits past the upper end counts as a miss; whoever may yet come inside is not counted. `dag` is today.
 */
export function treffsikkerhet(historikk: readonly Ventetid[], dag: Dag): Treff {
  let [provd, holdt, taus] = [0, 0, 0];
  for (const v of historikk) {
    const svar = prognose(historikk, { storrelse: storrelseAv(v.soverom), band: v.band }, v.godkjent);
    if (svar.slag === "forTynt") {
      taus += 1;
      continue;
    }
    const sistemulige = leggTilDager(v.godkjent, svar.tilDager);
    // Judged only when its whole interval is past, or the quick ones alone would be counted among the newest.
    if (sistemulige >= dag) continue;
    provd += 1;
    const dager = v.tilbudt === undefined ? undefined : ventetDager(v, v.tilbudt);
    if (dager !== undefined && dager >= svar.fraDager && dager <= svar.tilDager) holdt += 1;
  }
  const kreves = satt(treffMinste, dag);
  if (provd < kreves) return { slag: "tynt", provd, kreves, taus };
  return {
    slag: "treff",
    provd,
    holdt,
    prosent: Math.round((holdt * 100) / provd),
    lovet: satt(prognoseandel, dag),
    taus,
  };
}

import { band } from "../venteliste/plass.ts";
import type { Kandidat } from "./fakta.ts";

/** What put a candidate after the one before: `band`, `faktor.<kode>`, `ventetid`, or `lodd` when nothing else parted them. */
export type Skille = "band" | `faktor.${string}` | "ventetid" | "lodd";

/** The draw of a tie: a hexadecimal number from the committed seed, the home and the place. Lower comes first. */
export type Lodd = (boligId: string, plassId: string) => string;

const svarrang = { ja: 0, delvis: 1, nei: 2 } as const;
const svarPa = (k: Kandidat, kode: string) => svarrang[k.faktorer.find((f) => f.kode === kode)?.svar ?? "nei"];

export type Sammenlikning = { forst: number; skille: Skille };

/**
 * Who comes first: the band, then the factors in their order, then who was approved first, then the draw. Never a sum.
 * `forst` is negative when `a` comes first; it is 0 only for a candidate held against herself.
 */
export function sammenlikn(a: Kandidat, b: Kandidat, faktorer: readonly string[], lodd: (plassId: string) => string) {
  const svar = (forst: number, skille: Skille): Sammenlikning => ({ forst, skille });
  if (a.band !== b.band) return svar(band.indexOf(a.band) - band.indexOf(b.band), "band");
  for (const kode of faktorer) {
    const forskjell = svarPa(a, kode) - svarPa(b, kode);
    if (forskjell !== 0) return svar(forskjell, `faktor.${kode}`);
  }
  if (a.godkjent !== b.godkjent) return svar(a.godkjent < b.godkjent ? -1 : 1, "ventetid");
  const [x, y] = [lodd(a.plassId), lodd(b.plassId)];
  return svar(x < y ? -1 : x > y ? 1 : 0, "lodd");
}

type Vurdert = Pick<Kandidat, "tjeneste" | "faktorer">;

/**
 * The order the factors count in, per service: the one the assessments stand in. Give the newest first: what only an older set of
 * rules knew comes last.
 */
export function faktorrekkefolge(nyesteForst: readonly Vurdert[]): Record<string, readonly string[]> {
  const orden = new Map<string, Set<string>>();
  for (const { tjeneste, faktorer } of nyesteForst) {
    const sett = orden.get(tjeneste) ?? new Set<string>();
    for (const { kode } of faktorer) sett.add(kode);
    orden.set(tjeneste, sett);
  }
  return Object.fromEntries([...orden].map(([tjeneste, koder]) => [tjeneste, [...koder]]));
}

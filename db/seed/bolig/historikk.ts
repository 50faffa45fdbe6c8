import type { ventelistehistorikk } from "../../schema/ventelistehistorikk.ts";

type Ar = typeof ventelistehistorikk.$inferInsert;

const FORSTE_AR = 2010;
/** How many waited at the end of each year. The first and the last are Asker's own, given with the task; the years between are invented. */
const venter = [165, 158, 149, 137, 128, 116, 104, 93, 80, 69, 58, 46, 37, 28, 19, 12, 7];
/** Households that came onto the list each year: invented. */
const nye = [61, 58, 60, 55, 57, 54, 52, 50, 47, 49, 44, 42, 39, 37, 35, 33, 31];

/**
 * The list year by year from 2010 to `naaAr`: what left it is what waited before and came, less what waits; spread over the routes with
 * more and more who bought. A year after the last of the table is like it.
 */
export function historikk(naaAr: number): Ar[] {
  return Array.from({ length: Math.max(1, naaAr - FORSTE_AR + 1) }, (_, i) => {
    const star = venter[Math.min(i, venter.length - 1)] ?? 0;
    const kom = nye[Math.min(i, nye.length - 1)] ?? 0;
    // The year before the first is taken as two more.
    const for_ = i === 0 ? star + 2 : (venter[Math.min(i - 1, venter.length - 1)] ?? 0);
    const ut = for_ + kom - star;
    const kjoptStartlan = Math.round(ut * Math.min(0.5, 0.16 + i * 0.022));
    const kommunalBolig = Math.round(ut * Math.max(0.28, 0.46 - i * 0.012));
    const privatLeie = Math.round(ut * 0.12);
    const flyttet = Math.round(ut * 0.07);
    return {
      enhet: "bolig",
      ar: FORSTE_AR + i,
      venter: star,
      nye: kom,
      kjoptStartlan,
      privatLeie,
      kommunalBolig,
      flyttet,
      annet: ut - kjoptStartlan - privatLeie - kommunalBolig - flyttet,
      kilde: i === 0 || i >= venter.length - 1 ? "oppgitt" : "oppdiktet",
      erDemo: true,
    };
  });
}

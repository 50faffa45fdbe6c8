import type { KommunalBoligGrunnlag } from "./grunnlag.ts";
import { delerRomUnder, satt } from "./satser.ts";

/** A child who lives here less than this share of the time is counted as a visitor. */
const BOR_HER_PST = 40;

/**
 * Bedrooms the household needs: one for the applicant with a partner or alone, one for each other adult, one for each child who
 * lives here; two young children share. The parts are given, so that the rule can be shown.
 */
export function soveromFor(g: Pick<KommunalBoligGrunnlag, "dag" | "andreVoksne" | "barn">) {
  const grense = satt(delerRomUnder, g.dag);
  const barn = g.barn.filter((b) => b.delingsgrad >= BOR_HER_PST);
  const sma = barn.filter((b) => b.alder < grense).length;
  const barnerom = barn.length - sma + Math.ceil(sma / 2);
  return { soverom: 1 + g.andreVoksne + barnerom, voksenrom: 1 + g.andreVoksne, barnerom, delerUnder: grense };
}

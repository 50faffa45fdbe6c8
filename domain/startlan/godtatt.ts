import type { Forutsetninger, StartlanGrunnlag } from "./grunnlag.ts";

/** One line of the budget as it was applied for. `kode` is stable within the application: «inntekt.0», «gjeld.1», «bilMnd». Kroner per month. */
export type Budsjettlinje = {
  kode: string;
  gruppe: "inntekt" | "gjeld" | "fast";
  type: string;
  sokt: number;
  varig?: boolean;
};
/** What the caseworker counts instead; an income may also be judged not to last. */
export type Godtatt = { belop: number; varig?: boolean };
export type Godtatte = Readonly<Record<string, Godtatt>>;

const faste = ["barnehageMnd", "bidragBetaltMnd", "bilMnd", "andreFasteMnd"] as const;

/** Every line that a caseworker accepts, cuts or raises, in reading order. A fixed cost of 0 is a line too: it may have been forgotten. */
export const budsjettlinjer = (g: StartlanGrunnlag): readonly Budsjettlinje[] => [
  ...g.inntekter.map((r, i) => ({
    kode: `inntekt.${i}`,
    gruppe: "inntekt" as const,
    type: r.type,
    sokt: r.nettoMnd,
    varig: r.varig,
  })),
  ...g.gjeld.map((r, i) => ({ kode: `gjeld.${i}`, gruppe: "gjeld" as const, type: r.type, sokt: r.terminMnd })),
  ...faste.map((kode) => ({ kode, gruppe: "fast" as const, type: kode, sokt: g[kode] })),
];

/** The facts with what was accepted in place of what was applied for. A line without an entry counts as applied. */
export function medGodtatte(
  g: StartlanGrunnlag,
  godtatte: Godtatte,
  forutsetninger: Partial<Forutsetninger> = {},
): StartlanGrunnlag {
  const hent = (kode: string): Godtatt | undefined => (Object.hasOwn(godtatte, kode) ? godtatte[kode] : undefined);
  return {
    ...g,
    inntekter: g.inntekter.map((r, i) => {
      const ny = hent(`inntekt.${i}`);
      return ny ? { ...r, nettoMnd: ny.belop, varig: ny.varig ?? r.varig } : r;
    }),
    gjeld: g.gjeld.map((r, i) => ({ ...r, terminMnd: hent(`gjeld.${i}`)?.belop ?? r.terminMnd })),
    ...Object.fromEntries(faste.map((kode) => [kode, hent(kode)?.belop ?? g[kode]])),
    ...(Object.keys(forutsetninger).length > 0 ? { forutsetninger: { ...g.forutsetninger, ...forutsetninger } } : {}),
  };
}

import { type Dag, leggTilManeder } from "../kernel/dag.ts";

export const avtaleslag = ["tildelingsavtale", "tilvisningsavtale"] as const;
export type Avtaleslag = (typeof avtaleslag)[number];

/** How long before an agreement ends the alarm is raised (`domain.md` §3.9), months. */
export const VARSEL_MANEDER = 24;
/** The share a referral agreement gives in a project of five homes or more, per cent; fewer than five may all be used. */
export const TILVISNING_PST = 40;
const LITE_PROSJEKT = 5;

/** The least an agreement lasts, years: from the grant or the loan is paid (`domain.md` §3.9). */
export const minsteAr: Record<Avtaleslag, number> = { tildelingsavtale: 30, tilvisningsavtale: 20 };

export type Kvote = { tak: number; iBruk: number; ledige: number; alarm: "full" | "naer" | null };

/** How many homes of a project may be used at any time. The same sum as the database's (`bd_sett_krav`). */
export const kvotetak = (a: { slag: Avtaleslag; antallBoliger: number; andelPst: number }): number =>
  a.slag === "tildelingsavtale" || a.antallBoliger < LITE_PROSJEKT
    ? a.antallBoliger
    : Math.floor((a.antallBoliger * a.andelPst) / 100);

/** The quota of a referral agreement with `iBruk` homes held or let: full, or one from it. An allocation agreement has none to fill. */
export function kvote(a: Parameters<typeof kvotetak>[0], iBruk: number): Kvote {
  const tak = kvotetak(a);
  const ledige = Math.max(0, tak - iBruk);
  const gjelder = a.slag === "tilvisningsavtale" && a.antallBoliger >= LITE_PROSJEKT;
  return { tak, iBruk, ledige, alarm: !gjelder ? null : ledige === 0 ? "full" : ledige === 1 ? "naer" : null };
}

/** Ended, ends within the months of warning, or neither. */
export const utlop = (gjelderTil: Dag, idag: Dag): "utlopt" | "snart" | null =>
  gjelderTil < idag ? "utlopt" : gjelderTil <= leggTilManeder(idag, VARSEL_MANEDER) ? "snart" : null;

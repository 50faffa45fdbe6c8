import type { Fakta } from "../kernel/vurdering.ts";
import type { Band } from "./plass.ts";

/** One factor of a priority: its code (a message key), its paragraph, and the facts behind it. In the order they count. */
export type Prioritetsfaktor = { kode: string; hjemmel: string; svar: "ja" | "nei" | "delvis"; fakta?: Fakta };

/** A factor of the list with the band it gives when the answer is yes. `delvis` is for a person to judge. */
export type Faktor = Prioritetsfaktor & { band: Band; fakta: Fakta };

/** What might change in a household's life, as the facts it would give. Nothing a person cannot or must not change belongs here. */
// A method, as the rules are: a service is only ever given its own facts.
export type Endring<G> = { kode: string; med(g: G): G };

/** A change that would give another band. */
export type HvaOm = { kode: string; fra: Band; til: Band };

/** How a service with a waiting list ranks: an ordered set of factors and what would change them; never a score. */
export type Prioritering<G> = {
  faktorer(g: G): readonly Faktor[];
  endringer: readonly Endring<G>[];
};

/** The band the factors give. A proposal: a person sets the band with a reason. */
export function foreslattBand(faktorer: readonly Faktor[]): Band {
  const gir = faktorer.filter((f) => f.svar === "ja").map((f) => f.band);
  return gir.includes("A") ? "A" : gir.includes("B") ? "B" : "C";
}

/** «Hva om …»: the changes that would give another band, each by running the same rule on the changed facts. */
export function hvaOm<G>({ faktorer, endringer }: Prioritering<G>, g: G): readonly HvaOm[] {
  const fra = foreslattBand(faktorer(g));
  return endringer
    .map(({ kode, med }) => ({ kode, fra, til: foreslattBand(faktorer(med(g))) }))
    .filter((e) => e.til !== fra);
}

/** The same as codes with a text under `<tjeneste>-sak.prioritet`: the band, what speaks for it or is open, and what would change it. */
export function prioritetskoder<G>(p: Prioritering<G>, g: G): readonly string[] {
  const faktorer = p.faktorer(g);
  return [
    `band.${foreslattBand(faktorer)}`,
    ...faktorer.filter((f) => f.svar !== "nei").map((f) => `${f.svar}.${f.kode}`),
    ...hvaOm(p, g).map((e) => `hvaOm.${e.kode}.${e.til}`),
  ];
}

import { lesTall } from "../kernel/belop.ts";
import type { FeltFeil } from "../kernel/outcome.ts";

export const protokollslag = ["overtakelse", "utflytting"] as const;
export type Protokollslag = (typeof protokollslag)[number];

/** What both walk through together. A state per point, in codes; words go in the remarks. */
export const protokollpunkter = ["kjokken", "bad", "stue", "soverom", "bod", "roykvarsler", "slokkeutstyr"] as const;
export const punktsvar = ["iOrden", "merknad", "finnesIkke"] as const;
export type Punktsvar = (typeof punktsvar)[number];

/** Readings and counts, whole numbers; a home without its own water meter leaves it open. */
export const malere = { strom: 9_999_999, vann: 999_999, nokler: 50 } as const;
export type Maler = keyof typeof malere;

export type Protokoll = Readonly<Record<string, string | number>>;
const erSvar = (v: string | undefined): v is Punktsvar => (punktsvar as readonly string[]).includes(v ?? "");

/** A protocol as codes and numbers, from what was written; faults by field, in the order they stand. Electricity and keys are always counted. */
export function lesProtokoll(ra: Readonly<Record<string, string>>): { protokoll: Protokoll; feil: FeltFeil[] } {
  const protokoll: Record<string, string | number> = {};
  const feil: FeltFeil[] = [];
  for (const maler of Object.keys(malere) as Maler[]) {
    const skrevet = ra[maler]?.trim() ?? "";
    if (skrevet === "" && maler === "vann") continue;
    const lest = lesTall(skrevet, { maks: malere[maler] });
    if (lest.ok) protokoll[maler] = lest.verdi;
    else feil.push({ felt: maler, kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) });
  }
  for (const punkt of protokollpunkter) {
    const svar = ra[punkt];
    if (erSvar(svar)) protokoll[punkt] = svar;
    else feil.push({ felt: punkt, kode: "mangler" });
  }
  return { protokoll, feil };
}

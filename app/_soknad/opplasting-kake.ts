import type { Avvist } from "#usecases/dokument/upload-vedlegg.ts";

/** What became of a form post without script: read by the next page, a minute long, never in the address (names may be personal). */
export type Kvittert = { merke: string; mottatt: number; avvist: readonly Avvist[] };

export const opplastingKake = { navn: "__Host-opplasting", levetidSekunder: 60 } as const;

/** Browsers drop a cookie beyond four thousand characters: the first refusals are told by name, the rest are counted. */
const MAKS_TEGN = 3_000;

export function encodeOpplasting(kvittert: Kvittert): string {
  for (let antall = kvittert.avvist.length; ; antall--) {
    const verdi = encodeURIComponent(JSON.stringify({ ...kvittert, avvist: kvittert.avvist.slice(0, antall) }));
    if (verdi.length <= MAKS_TEGN || antall === 0) return verdi;
  }
}

/** The receipt that belongs to this page load; nothing for another, an old or a tampered one. */
export function decodeOpplasting(kake: string | undefined, merke: unknown): Kvittert | undefined {
  if (!kake || typeof merke !== "string") return undefined;
  try {
    const lest = JSON.parse(decodeURIComponent(kake)) as Kvittert;
    return lest.merke === merke && Number.isInteger(lest.mottatt) && Array.isArray(lest.avvist) ? lest : undefined;
  } catch {
    return undefined;
  }
}

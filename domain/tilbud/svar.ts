import type { FeltFeil } from "../kernel/outcome.ts";
import { lesTekst } from "../kernel/tekst.ts";
import type { TilbudHandling } from "./tilstand.ts";

/** What a household can answer. */
export const tilbudsvar = ["ja", "nei", "nei_fordi"] as const;
export type Tilbudsvar = (typeof tilbudsvar)[number];

/** The act in the drawing that each answer is. */
export const svarhandling = {
  ja: "aksepter",
  nei: "avsla",
  nei_fordi: "avslaBegrunnet",
} as const satisfies Record<Tilbudsvar, TilbudHandling>;

/**
 * «Uegnet fordi …»: what about the home does not suit the household. Each needs words of her own, and a person assesses them: a no with
 * a reason is never counted by itself (`domain.md` §3.4).
 */
export const avslagskoder = [
  "rom",
  "tilgjengelighet",
  "helse",
  "barn",
  "sted",
  "okonomi",
  "trygghet",
  "annet",
] as const;
export type Avslagskode = (typeof avslagskoder)[number];

export const AVSLAG_MAKS = 2000;
export const NOTAT_MAKS = 500;

export type RattSvar = { svar: Tilbudsvar; kode?: string | undefined; tekst?: string | undefined };
export type LestSvar = { svar: Tilbudsvar; kode?: Avslagskode; tekst?: string };

const erKode = (kode: string | undefined): kode is Avslagskode =>
  (avslagskoder as readonly string[]).includes(kode ?? "");

/** The answer, read: a no with a reason has one from the list and words; the others have neither. Keys: `velgGrunn`, those of `lesTekst`. */
export function lesTilbudsvar(ra: RattSvar): { ok: true; verdi: LestSvar } | { ok: false; felt: FeltFeil[] } {
  if (ra.svar !== "nei_fordi") return { ok: true, verdi: { svar: ra.svar } };
  const tekst = lesTekst(ra.tekst ?? "", { maks: AVSLAG_MAKS, linjer: true });
  if (erKode(ra.kode) && tekst.ok) return { ok: true, verdi: { svar: ra.svar, kode: ra.kode, tekst: tekst.verdi } };
  return {
    ok: false,
    felt: [
      ...(erKode(ra.kode) ? [] : [{ felt: "kode", kode: "velgGrunn" }]),
      ...(tekst.ok ? [] : [{ felt: "tekst", kode: tekst.kode }]),
    ],
  };
}

import type { BoligRad, NyBolig, StedRad } from "#db/queries/bolig.ts";
import type { Bolig } from "#domain/bolig/felter.ts";
import { normaliser } from "#domain/bolig/les-bolig.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";

export type Avtalenavn = { id: string; prosjekt: string; slag: string };

/** The agreement a home names, by id or project; its kind must be the one the home's disposal says. */
export function findAvtale(
  b: Pick<Bolig, "avtale" | "eierform">,
  avtaler: readonly Avtalenavn[],
): FeltFeil | string | null {
  if (b.avtale === null) return null;
  const funnet = avtaler.filter((a) => a.id === b.avtale || normaliser(a.prosjekt) === normaliser(b.avtale ?? ""));
  const [en, ...flere] = funnet;
  if (!en) return { felt: "avtale", kode: "ukjentAvtale" };
  if (flere.length > 0) return { felt: "avtale", kode: "tvetydigAvtale" };
  const ventet = b.eierform === "tildelingsrett" ? "tildelingsavtale" : "tilvisningsavtale";
  return en.slag === ventet ? en.id : { felt: "avtale", kode: "annetSlagAvtale" };
}

/** The columns of a home that a person writes. */
export function tilKolonner(b: Bolig, avtaleId: string | null): Omit<NyBolig, "kode" | "statusFra"> {
  const { kode: _k, avtale: _a, adresse: _s, matrikkelenhet: _m, bruksenhetsnr: _b, tomt: _t, ...felt } = b;
  return { ...felt, avtaleId };
}

/** Where it lies; a family home's place isn't in the register. */
export const tilSted = ({ adresse, matrikkelenhet, bruksenhetsnr, tomt }: Bolig): StedRad | null =>
  adresse === null ? null : { adresse, matrikkelenhet, bruksenhetsnr, tomt };

/** A home as a person writes it. Without `sted` its place is hidden from this reader, and is empty. */
export function fraRad(rad: BoligRad, sted: StedRad | null | undefined, prosjekt: string | null): Bolig {
  return {
    ...rad,
    program: rad.program as Bolig["program"],
    avtale: prosjekt,
    adresse: sted?.adresse ?? null,
    matrikkelenhet: sted?.matrikkelenhet ?? null,
    bruksenhetsnr: sted?.bruksenhetsnr ?? null,
    tomt: sted?.tomt ?? null,
  };
}

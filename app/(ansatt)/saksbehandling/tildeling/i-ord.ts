import type { Route } from "next";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";
import { visNavn } from "../_skjema/vis-navn.ts";

/** A household as the meeting reads it: by name, or as one she may not see. */
export const husstandIOrd = (navn: string | null) => (navn === null ? tekst("tildeling.skjermet") : visNavn(navn));

/** A factor of priority in the words of its service; its code when there are none. */
export function faktorIOrd(tjeneste: string, kode: string, svar: string): string {
  const sted = `${tjeneste}-sak.prioritet.${svar}.${kode}`;
  return harTekst(sted) ? tekstAv(sted) : kode;
}

/** What put a candidate after the one before. */
export const skilleIOrd = (skille: string | null): string =>
  skille === null
    ? tekst("tildeling.skille.forst")
    : skille.startsWith("faktor.")
      ? tekst("tildeling.skille.faktor")
      : tekstAv(`tildeling.skille.${skille}`);

export const kjoringHref = (kjoringId: string) => `/saksbehandling/tildeling/${kjoringId}` as Route;
export const boligHref = (kjoringId: string, boligId: string) =>
  `/saksbehandling/tildeling/${kjoringId}/${boligId}` as Route;

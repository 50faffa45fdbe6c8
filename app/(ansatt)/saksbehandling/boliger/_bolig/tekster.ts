import type { TagFarge } from "#components/ui/tag.tsx";
import { type Boligfelt, type Boligfeltnavn, boligfelter } from "#domain/bolig/felter.ts";
import type { BoligTilstand } from "#domain/bolig/tilstand.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import { kortDato, kroner } from "../../_skjema/format.ts";

export const feltnavn = (navn: Boligfeltnavn) => tekst(`boligregister.felt.${navn}`);
export const tilstand = (t: BoligTilstand) => tekst(`boligregister.tilstand.${t}`);
export const dager = (n: number) => tekst("boligregister.dager", { dager: n });

/** A code's words: «smahus» of `boligtype` as «Småhus». */
export const ord = (navn: Boligfeltnavn, kode: string) => tekstAv(`boligregister.${navn}.${kode}`);

const belop: readonly Boligfeltnavn[] = ["leieMnd", "depositum"];

/** A field's value as it is read on screen. */
export function verdi(navn: Boligfeltnavn, v: string | number | boolean | null): string {
  const felt: Boligfelt = boligfelter[navn];
  if (v === null) return tekst("boligregister.ingen");
  if (typeof v === "boolean") return tekst(v ? "boligregister.ja" : "boligregister.nei");
  if (typeof v === "number") {
    if (belop.includes(navn)) return kroner(v);
    return navn === "bra" ? `${v}\u00a0${tekst("boligregister.kvm")}` : String(v);
  }
  if (felt.slag === "dato") return kortDato(v);
  return felt.slag === "kode" ? ord(navn, v) : v;
}

/** Colours that only repeat what the word says. */
export const farge: Record<BoligTilstand, TagFarge> = {
  planlagt: "neutral",
  klargjoring: "info",
  ledig: "success",
  reservert: "info",
  utleid: "neutral",
  vedlikehold: "warning",
  oppsagt: "warning",
  fraflyttet: "warning",
  ute_av_drift: "danger",
  avhendet: "neutral",
};

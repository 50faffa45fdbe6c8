import type { Endring, Faktor } from "../venteliste/prioritet.ts";
import type { OmsorgsboligGrunnlag } from "./grunnlag.ts";

const LOKAL = "Askers retningslinjer for omsorgsbolig (standardverdi som må godkjennes) § 3";
const ja = (svar: boolean) => (svar ? "ja" : "nei");

/** The ordered set of factors. Age is not one of them, nor is how long she has waited. */
export function prioritetsfaktorer(g: OmsorgsboligGrunnlag): readonly Faktor[] {
  const utrygg = g.tryggHjemme === "nei";
  return [
    {
      kode: "utryggUtenHjelp",
      hjemmel: LOKAL,
      svar: utrygg && g.hjelpIDag === "ukjent" ? "delvis" : ja(utrygg && g.hjelpIDag === "ingen"),
      band: "A",
      fakta: { tryggHjemme: g.tryggHjemme, hjelpIDag: g.hjelpIDag },
    },
    {
      kode: "venterIkkeHjemme",
      hjemmel: LOKAL,
      svar: ja(["sykehus", "avlastning"].includes(g.venterHvor)),
      band: "A",
      fakta: { venterHvor: g.venterHvor },
    },
    {
      kode: "utryggHjemme",
      hjemmel: LOKAL,
      svar: g.tryggHjemme === "vetIkke" ? "delvis" : ja(utrygg),
      band: "B",
      fakta: { tryggHjemme: g.tryggHjemme },
    },
    {
      kode: "dognbehov",
      hjemmel: LOKAL,
      svar: g.personalbehov === "vetIkke" ? "delvis" : ja(g.personalbehov === "dogn"),
      band: "B",
      fakta: { personalbehov: g.personalbehov },
    },
  ];
}

/** What might change in a person's life and move her on the list. */
export const prioritetsendringer: readonly Endring<OmsorgsboligGrunnlag>[] = [
  { kode: "innlagt", med: (g) => ({ ...g, venterHvor: "sykehus" }) },
  { kode: "misterHjelpen", med: (g) => ({ ...g, hjelpIDag: "ingen", tryggHjemme: "nei" }) },
  { kode: "tryggMedHjelp", med: (g) => ({ ...g, tryggHjemme: "ja", personalbehov: "dag", venterHvor: "hjemme" }) },
];

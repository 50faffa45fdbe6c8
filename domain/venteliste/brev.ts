import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevinnhold, overskrift, t } from "../vedtak/brev.ts";
import { type Brevramme, innsyn, kontakt, liste, ord } from "../vedtak/brev-deler.ts";
import type { Kontor } from "../vedtak/brev-kvittering.ts";
import {
  barnetsBeste,
  type Kontaktperson,
  paragraf,
  slutt,
  type Vedtaksbrev,
  type Vedtaksfakta,
} from "../vedtak/brev-vedtak.ts";
import { fjerningsgrunner } from "./fjerning.ts";
import type { RuteUt } from "./plass.ts";

type Hvem = { kontor: Kontor; kontakt?: Kontaktperson };

const grunntekst = (kode: string) => t(`fjerning.grunn.${kode}.tekst`);
const hjemmel = (kode: string) => paragraf(fjerningsgrunner.find((g) => g.kode === kode)?.hjemmel ?? "");

/** Letter I: what we consider, why, and that she is heard before anything is decided (fvl § 16). */
export const forhandsvarselbrev = (
  r: Brevramme,
  varsel: { grunn: string; tekst: string; frist: Dag },
  hvem: Hvem,
): Brevinnhold => ({
  tittel: t("brev-bolig.varsel.tittel"),
  blokker: [
    {
      slag: "viktig",
      tekst: t("brev-bolig.varsel.ingress", { fornavn: r.fornavn, frist: { dag: varsel.frist } }),
    },
    overskrift("brev-bolig.varsel.hvorfor"),
    {
      slag: "tabell",
      hode: [t("brev-vedtak.avslag.grunn"), t("brev-vedtak.vedtak.regel")],
      rader: [[grunntekst(varsel.grunn), hjemmel(varsel.grunn)]],
    },
    ord(varsel.tekst),
    overskrift("brev-bolig.varsel.duKan"),
    liste("brev-bolig.varsel.svar", "brev-bolig.varsel.hjelp", "brev-bolig.varsel.plassen"),
    overskrift("brev.felles.hvaSkjer"),
    liste("brev-bolig.varsel.leser", "brev-bolig.varsel.toBestemmer", "brev-bolig.varsel.vedtak"),
    ...innsyn(),
    ...kontakt(hvem.kontakt, hvem.kontor),
  ],
});

/** The decision that a place ends: ground, what was weighed, her answer, the way on, the complaint. */
export function fjernetbrev(b: Vedtaksbrev<Vedtaksfakta & { svarte: boolean }>): Brevinnhold {
  const { vedtak, ramme } = b;
  return {
    tittel: t("brev-bolig.fjernet.tittel"),
    blokker: [
      { slag: "viktig", tekst: t("brev-bolig.fjernet.ingress", { fornavn: ramme.fornavn }) },
      overskrift("brev-vedtak.avslag.hvorfor"),
      {
        slag: "tabell",
        hode: [t("brev-vedtak.avslag.grunn"), t("brev-vedtak.vedtak.regel")],
        rader: vedtak.avslagsgrunner.map(({ kode }) => [grunntekst(kode), hjemmel(kode)]),
      },
      ord(vedtak.begrunnelse.hensyn),
      ...barnetsBeste(vedtak),
      avsnitt(vedtak.svarte ? "brev-bolig.fjernet.svarte" : "brev-bolig.fjernet.svarteIkke"),
      overskrift("brev.felles.hvaSkjer"),
      ord(vedtak.begrunnelse.veienVidere),
      liste("brev-bolig.fjernet.igjen", "brev-bolig.fjernet.hjelp"),
      avsnitt("brev-bolig.avslag.akutt"),
      ...slutt(b),
    ],
  };
}

/** That a place ended because the household said so, and that it can be said to be wrong. */
export const avsluttetbrev = (r: Brevramme, avsluttet: { rute: RuteUt; dag: Dag }, hvem: Hvem): Brevinnhold => ({
  tittel: t("brev-bolig.avsluttet.tittel"),
  blokker: [
    {
      slag: "viktig",
      tekst: t("brev-bolig.avsluttet.ingress", { fornavn: r.fornavn, dag: { dag: avsluttet.dag } }),
    },
    avsnitt(`brev-bolig.avsluttet.rute.${avsluttet.rute}`),
    overskrift("brev.felles.hvaSkjer"),
    liste("brev-bolig.avsluttet.feil", "brev-bolig.avsluttet.igjen"),
    ...innsyn(),
    ...kontakt(hvem.kontakt, hvem.kontor),
  ],
});

import type { Boligtype, Omrade } from "../bolig/koder.ts";
import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevtekst, fritekst, overskrift, t } from "../vedtak/brev.ts";
import { type Brevramme, innsyn, kontakt, liste } from "../vedtak/brev-deler.ts";
import type { Kontor } from "../vedtak/brev-kvittering.ts";
import type { Trekkgrunn } from "./koder.ts";

/** Where the home is, as the letter may say it: the address, or the area when the address is in no register of ours. */
export type Brevsted = { adresse?: string | undefined; omrade: Omrade };

/** What an offer says of the home: copied when the letter is ordered, so that it stands as it was offered. Whole kroner, days. */
export type Tilbudsfakta = Brevsted & {
  boligtype: Boligtype;
  rom: number;
  soverom: number;
  bra: number;
  etasje: number;
  heis: boolean;
  leieMnd: number;
  strom: boolean;
  depositum: number;
  kontraktAr: number;
  innflytting: Dag;
  frist: Dag;
  /** The home is reserved for disadvantaged people by decision (husleieloven § 11-1). */
  reservert: boolean;
  /** Viewing times in words, as they stood. */
  visninger: readonly string[];
};

type Hvem = { kontor: Kontor; kontakt?: { navn: string; telefon: string } };

const hvor = ({ adresse, omrade }: Brevsted): Brevtekst =>
  adresse ? fritekst(adresse) : t(`brev-tilbud.omrade.${omrade}`);
const viktig = (nokkel: string, verdier: Parameters<typeof t>[1]): Brevblokk => ({
  slag: "viktig",
  tekst: t(nokkel, verdier),
});
const slutt = (h: Hvem): Brevblokk[] => [...innsyn(), ...kontakt(h.kontakt, h.kontor)];

/** The offer (`domain.md` §10 C): the home, what it costs, viewing, deadline, what each answer means, and § 11-1 when it is used. */
export function tilbudsbrev(r: Brevramme, f: Tilbudsfakta, hvem: Hvem): Brevinnhold {
  return {
    tittel: t("brev-tilbud.tilbud.tittel"),
    blokker: [
      viktig("brev-tilbud.tilbud.ingress", { fornavn: r.fornavn, frist: { dag: f.frist } }),
      { slag: "tabell", hode: [t("brev-tilbud.hva"), t("brev-tilbud.om")], rader: rader(f) },
      overskrift("brev-tilbud.visning.tittel"),
      ...(f.visninger.length > 0
        ? [avsnitt("brev-tilbud.visning.velg"), { slag: "liste", punkter: f.visninger.map(fritekst) } as const]
        : [avsnitt("brev-tilbud.visning.ring")]),
      ...(f.reservert
        ? [
            overskrift("brev-tilbud.reservert.tittel"),
            avsnitt("brev-tilbud.reservert.tekst"),
            liste("brev-tilbud.reservert.kortere", "brev-tilbud.reservert.husstand", "brev-tilbud.reservert.framleie"),
          ]
        : []),
      overskrift("brev-tilbud.svar.tittel"),
      liste("brev-tilbud.svar.ja", "brev-tilbud.svar.neiFordi", "brev-tilbud.svar.nei", "brev-tilbud.svar.ingen"),
      avsnitt("brev-tilbud.svar.angre", { frist: { dag: f.frist } }),
      overskrift("brev.felles.hvaSkjer"),
      avsnitt("brev-tilbud.tilbud.slik"),
      ...slutt(hvem),
    ],
  };
}

function rader(f: Tilbudsfakta): (readonly [Brevtekst, Brevtekst])[] {
  const rad = (navn: string, verdi: Brevtekst) => [t(`brev-tilbud.rad.${navn}`), verdi] as const;
  const kr = (belop: number) => t("brev-tilbud.kr", { belop: { kr: belop } });
  return [
    rad("hvor", hvor(f)),
    rad("type", t(`brev-tilbud.boligtype.${f.boligtype}`)),
    rad("storrelse", t("brev-tilbud.storrelse", { rom: f.rom, soverom: f.soverom, bra: f.bra })),
    rad("etasje", t(f.heis ? "brev-tilbud.etasjeHeis" : "brev-tilbud.etasje", { etasje: f.etasje })),
    rad("leie", kr(f.leieMnd)),
    rad("strom", t(f.strom ? "brev-tilbud.stromMed" : "brev-tilbud.stromUten")),
    rad("depositum", f.depositum > 0 ? kr(f.depositum) : t("brev-tilbud.ingenDepositum")),
    rad("kontrakt", t("brev-tilbud.kontrakt", { ar: f.kontraktAr })),
    rad("innflytting", t("brev-tilbud.dag", { dag: { dag: f.innflytting } })),
  ];
}

/** Two days left and no answer. */
export const paminnelsebrev = (r: Brevramme, f: Brevsted & { frist: Dag }, hvem: Hvem): Brevinnhold => ({
  tittel: t("brev-tilbud.paminnelse.tittel"),
  blokker: [
    viktig("brev-tilbud.paminnelse.ingress", { fornavn: r.fornavn, frist: { dag: f.frist } }),
    { slag: "avsnitt", tekst: hvor(f) },
    overskrift("brev.felles.hvaSkjer"),
    liste("brev-tilbud.paminnelse.svar", "brev-tilbud.svar.ingen"),
    ...slutt(hvem),
  ],
});

export const tilbudSvart = ["akseptert", "avslatt", "avslatt_begrunnet", "angret"] as const;
export type TilbudSvart = (typeof tilbudSvart)[number];

/** The receipt of an answer, or of its being undone. */
export const tilbudSvarbrev = (
  r: Brevramme,
  f: Brevsted & { svar: TilbudSvart; frist: Dag },
  hvem: Hvem,
): Brevinnhold => ({
  tittel: t(`brev-tilbud.kvittering.${f.svar}.tittel`),
  blokker: [
    viktig(`brev-tilbud.kvittering.${f.svar}.ingress`, { fornavn: r.fornavn }),
    { slag: "avsnitt", tekst: hvor(f) },
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(`brev-tilbud.kvittering.${f.svar}.na`, { frist: { dag: f.frist } }),
    ...(f.svar === "angret" ? [] : [avsnitt("brev-tilbud.kvittering.angre", { frist: { dag: f.frist } })]),
    ...slutt(hvem),
  ],
});

export const tilbudSlutt = ["utlopt", "trukket", "nytt_tilbud", "vurderes"] as const;
export type TilbudSlutt = (typeof tilbudSlutt)[number];

/** How an offer ended, when it was not by her answer: run out, taken back, or a reasoned no assessed. */
export const tilbudSluttbrev = (
  r: Brevramme,
  f: Brevsted & { arsak: TilbudSlutt; grunn?: Trekkgrunn | undefined },
  hvem: Hvem,
): Brevinnhold => ({
  tittel: t(`brev-tilbud.slutt.${f.arsak}.tittel`),
  blokker: [
    viktig(`brev-tilbud.slutt.${f.arsak}.ingress`, { fornavn: r.fornavn }),
    { slag: "avsnitt", tekst: hvor(f) },
    ...(f.grunn ? [avsnitt(`brev-tilbud.trekkgrunn.${f.grunn}`)] : []),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(`brev-tilbud.slutt.${f.arsak}.na`),
    ...slutt(hvem),
  ],
});

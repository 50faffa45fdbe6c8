import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevtekst, overskrift, t } from "./brev.ts";
import { type Brevramme, innsyn, kontakt, liste } from "./brev-deler.ts";

export type Kontor = { navn: string; telefon: string };

/** What was sent: each step with its questions and answers, the files, and what was promised for later. */
export type Sendt = {
  steg: readonly { tittel: Brevtekst; svar: readonly (readonly [Brevtekst, Brevtekst])[] }[];
  filer: readonly { krav: Brevtekst; filnavn: string }[];
  senere: readonly { krav: Brevtekst; grunn: string; lovet?: Dag }[];
};

/** The receipt of an application (`domain.md` §9.1): when it came, what happens now, and everything that was sent. */
export function kvitteringsbrev(r: Brevramme, fristSvar: Dag, sendt: Sendt, kontor: Kontor): Brevinnhold {
  return {
    tittel: t("kvittering.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("kvittering.ingress", { fornavn: r.fornavn, mottatt: { dag: r.mottatt }, saksnr: r.saksnr }),
      },
      overskrift("felles.hvaSkjer"),
      {
        slag: "liste",
        punkter: [t("kvittering.leser"), t("kvittering.mangler"), t("kvittering.svar", { frist: { dag: fristSvar } })],
      },
      avsnitt("kvittering.endring"),
      ...innsyn(),
      ...kontakt(undefined, kontor),
      ...papirer(sendt),
      overskrift("kvittering.sendt"),
      avsnitt("kvittering.bekreftet"),
      ...sendt.steg.flatMap(({ tittel, svar }): Brevblokk[] => [
        { slag: "underoverskrift", tekst: tittel },
        { slag: "tabell", hode: [t("kvittering.sporsmal"), t("kvittering.svaret")], rader: svar },
      ]),
    ],
  };
}

function papirer({ filer, senere }: Sendt): Brevblokk[] {
  return [
    overskrift("kvittering.dokumenter"),
    filer.length > 0
      ? {
          slag: "tabell",
          hode: [t("kvittering.dokument"), t("kvittering.fil")],
          rader: filer.map(({ krav, filnavn }) => [krav, { fritekst: filnavn }]),
        }
      : avsnitt("kvittering.ingenFiler"),
    ...(senere.length > 0 ? [avsnitt("kvittering.senere"), senereTabell(senere)] : []),
  ];
}

const senereTabell = (senere: Sendt["senere"]): Brevblokk => ({
  slag: "tabell",
  hode: [t("kvittering.dokument"), t("kvittering.grunn")],
  rader: senere.map(({ krav, grunn, lovet }) => [
    krav,
    lovet ? t("kvittering.lovet", { grunn, dag: { dag: lovet } }) : { fritekst: grunn },
  ]),
});

/** Papers that came later (`ettersendt`): which, and that the case goes on. */
export function ettersendtbrev(r: Brevramme, filer: Sendt["filer"], kontor: Kontor): Brevinnhold {
  return {
    tittel: t("ettersendt.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("ettersendt.ingress", { fornavn: r.fornavn, dag: { dag: r.dato }, antall: filer.length }),
      },
      {
        slag: "tabell",
        hode: [t("kvittering.dokument"), t("kvittering.fil")],
        rader: filer.map(({ krav, filnavn }) => [krav, { fritekst: filnavn }]),
      },
      overskrift("felles.hvaSkjer"),
      liste("ettersendt.leser", "ettersendt.mangler"),
      ...innsyn(),
      ...kontakt(undefined, kontor),
    ],
  };
}

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
    tittel: t("brev.kvittering.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev.kvittering.ingress", { fornavn: r.fornavn, mottatt: { dag: r.mottatt }, saksnr: r.saksnr }),
      },
      overskrift("brev.felles.hvaSkjer"),
      {
        slag: "liste",
        punkter: [
          t("brev.kvittering.leser"),
          t("brev.kvittering.mangler"),
          t("brev.kvittering.svar", { frist: { dag: fristSvar } }),
        ],
      },
      avsnitt("brev.kvittering.endring"),
      ...innsyn(),
      ...kontakt(undefined, kontor),
      ...papirer(sendt),
      overskrift("brev.kvittering.sendt"),
      avsnitt("brev.kvittering.bekreftet"),
      ...sendt.steg.flatMap(({ tittel, svar }): Brevblokk[] => [
        { slag: "underoverskrift", tekst: tittel },
        { slag: "tabell", hode: [t("brev.kvittering.sporsmal"), t("brev.kvittering.svaret")], rader: svar },
      ]),
    ],
  };
}

function papirer({ filer, senere }: Sendt): Brevblokk[] {
  return [
    overskrift("brev.kvittering.dokumenter"),
    filer.length > 0
      ? {
          slag: "tabell",
          hode: [t("brev.kvittering.dokument"), t("brev.kvittering.fil")],
          rader: filer.map(({ krav, filnavn }) => [krav, { fritekst: filnavn }]),
        }
      : avsnitt("brev.kvittering.ingenFiler"),
    ...(senere.length > 0 ? [avsnitt("brev.kvittering.senere"), senereTabell(senere)] : []),
  ];
}

const senereTabell = (senere: Sendt["senere"]): Brevblokk => ({
  slag: "tabell",
  hode: [t("brev.kvittering.dokument"), t("brev.kvittering.grunn")],
  rader: senere.map(({ krav, grunn, lovet }) => [
    krav,
    !lovet
      ? { fritekst: grunn }
      : grunn === ""
        ? t("brev.kvittering.lovetUtenGrunn", { dag: { dag: lovet } })
        : t("brev.kvittering.lovet", { grunn, dag: { dag: lovet } }),
  ]),
});

/** Papers that came later (`ettersendt`): which, and that the case goes on. */
export function ettersendtbrev(r: Brevramme, filer: Sendt["filer"], kontor: Kontor): Brevinnhold {
  return {
    tittel: t("brev.ettersendt.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev.ettersendt.ingress", { fornavn: r.fornavn, dag: { dag: r.dato }, antall: filer.length }),
      },
      {
        slag: "tabell",
        hode: [t("brev.kvittering.dokument"), t("brev.kvittering.fil")],
        rader: filer.map(({ krav, filnavn }) => [krav, { fritekst: filnavn }]),
      },
      overskrift("brev.felles.hvaSkjer"),
      liste("brev.ettersendt.leser", "brev.ettersendt.mangler"),
      ...innsyn(),
      ...kontakt(undefined, kontor),
    ],
  };
}

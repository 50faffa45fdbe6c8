import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, type Brevtekst, fritekst, overskrift, t } from "./brev.ts";
import { type Brevramme, innsyn, kontakt, liste, ord } from "./brev-deler.ts";
import type { Kontor } from "./brev-kvittering.ts";
import type { Kontaktperson } from "./brev-vedtak.ts";

type Hvem = { kontor: Kontor; kontakt?: Kontaktperson };

/** Why an answer takes time; a caseworker may write instead. */
export const forsinkelser = ["mangeSaker", "venterPaOpplysninger", "trengerSamtale", "avventerMidler"] as const;
export type Forsinkelse = (typeof forsinkelser)[number];

/** Foreløpig svar (fvl § 11 a, `domain.md` §10 E): why, when, whom to call, and what to do if it is urgent. */
export function forelopigSvarbrev(
  r: Brevramme,
  svar: { grunn: Forsinkelse; forventet: Dag; merknad?: string },
  hvem: Hvem & { navTelefon: string },
): Brevinnhold {
  return {
    tittel: t("brev.forelopig.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t("brev.forelopig.ingress", { fornavn: r.fornavn, forventet: { dag: svar.forventet } }),
      },
      overskrift("brev.forelopig.hvorfor"),
      avsnitt("brev.forelopig.mottatt", { mottatt: { dag: r.mottatt } }),
      { slag: "avsnitt", tekst: t(`brev.forelopig.grunn.${svar.grunn}`) },
      ...(svar.merknad ? [ord(svar.merknad)] : []),
      overskrift("brev.felles.hvaSkjer"),
      liste("brev.forelopig.fortsetter", "brev.forelopig.siFra", "brev.forelopig.nyttSvar"),
      overskrift("brev.forelopig.haster"),
      avsnitt("brev.forelopig.akutt", { telefon: hvem.navTelefon }),
      ...innsyn(),
      ...kontakt(hvem.kontakt, hvem.kontor),
    ],
  };
}

/** Receipt of a complaint (fvl §§ 29–33): when it came, in time or not, and what happens to it. */
export function klagekvitteringbrev(
  r: Brevramme,
  klage: { mottatt: Dag; frist: Dag; innenFrist: boolean; svarMal?: Dag },
  { kontor }: Hvem,
): Brevinnhold {
  const ingress = klage.innenFrist ? "brev.klage.innenFrist" : "brev.klage.forSen";
  return {
    tittel: t("brev.klage.tittel"),
    blokker: [
      {
        slag: "viktig",
        tekst: t(ingress, { fornavn: r.fornavn, mottatt: { dag: klage.mottatt }, frist: { dag: klage.frist } }),
      },
      overskrift("brev.felles.hvaSkjer"),
      {
        slag: "liste",
        punkter: [
          ...(klage.innenFrist ? [] : [t("brev.klage.forSenVurderes")]),
          t("brev.klage.nyVurdering"),
          ...(klage.svarMal ? [t("brev.klage.svarMal", { dag: { dag: klage.svarMal } })] : []),
          t("brev.klage.videre"),
        ],
      },
      avsnitt("brev.klage.merAaSi"),
      ...innsyn(),
      ...kontakt(undefined, kontor),
    ],
  };
}

/** That an application was withdrawn, and that a new one may be sent. */
export const trekkbrev = (r: Brevramme, { kontor }: Hvem): Brevinnhold => ({
  tittel: t("brev.trekk.tittel"),
  blokker: [
    { slag: "viktig", tekst: t("brev.trekk.ingress", { fornavn: r.fornavn, saksnr: r.saksnr }) },
    overskrift("brev.felles.hvaSkjer"),
    liste("brev.trekk.avsluttet", "brev.trekk.nySoknad"),
    ...innsyn(),
    ...kontakt(undefined, kontor),
  ],
});

/** Missing papers (`domain.md` §10 F): what, why, by when, and what happens if they do not come. */
export const mangelbrev = (
  r: Brevramme,
  mangler: { punkter: readonly { hva: Brevtekst; hvorfor: string }[]; frist: Dag },
  hvem: Hvem,
): Brevinnhold => ({
  tittel: t("brev.mangel.tittel", { antall: mangler.punkter.length }),
  blokker: [
    { slag: "viktig", tekst: t("brev.mangel.ingress", { fornavn: r.fornavn, frist: { dag: mangler.frist } }) },
    {
      slag: "tabell",
      hode: [t("brev.mangel.hva"), t("brev.mangel.hvorfor")],
      rader: mangler.punkter.map(({ hva, hvorfor }): readonly [Brevtekst, Brevtekst] => [hva, fritekst(hvorfor)]),
    },
    overskrift("brev.mangel.slik"),
    liste("brev.mangel.last", "brev.mangel.harIkke", "brev.mangel.utsettelse"),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt("brev.mangel.avgjor"),
    ...innsyn(),
    ...kontakt(hvem.kontakt, hvem.kontor),
  ] satisfies Brevblokk[],
});

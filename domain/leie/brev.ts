import type { Dag } from "../kernel/dag.ts";
import { avsnitt, type Brevblokk, type Brevinnhold, fritekst, overskrift, t } from "../vedtak/brev.ts";
import { type Brevramme, innsyn, kontakt, liste, ord } from "../vedtak/brev-deler.ts";
import type { Kontor } from "../vedtak/brev-kvittering.ts";
import type { Kontraktfakta } from "./brev-kontrakt.ts";
import { type Kravslag, kravregler } from "./krav.ts";

const B = "brev-leie";
const viktig = (nokkel: string, verdier: Parameters<typeof t>[1]): Brevblokk => ({
  slag: "viktig",
  tekst: t(nokkel, verdier),
});
const slutt = (kontor: Kontor): Brevblokk[] => [...innsyn(), ...kontakt(undefined, kontor)];
const hei = (r: Brevramme) => ({ fornavn: r.fornavn });

/** § 11-1: the home is reserved by public decision, and what may be agreed because of it. Given before anything is signed. */
export const opplysningsbrev = (r: Brevramme, f: Kontraktfakta, kontor: Kontor): Brevinnhold => ({
  tittel: t(`${B}.opplysning.tittel`),
  blokker: [
    viktig(`${B}.opplysning.ingress`, { ...hei(r), kode: f.bolig.kode }),
    overskrift(`${B}.opplysning.betyr`),
    liste(`${B}.opplysning.kortere`, `${B}.opplysning.husstand`, `${B}.opplysning.framleie`),
    avsnitt(`${B}.opplysning.ellers`),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(`${B}.opplysning.sporsmal`),
    ...slutt(kontor),
  ],
});

export type Reguleringsfakta = {
  fraBelop: number;
  tilBelop: number;
  /** The index with one decimal, as text. */
  kpiFra: string;
  kpiTil: string;
  kpiFraMnd: string;
  kpiTilMnd: string;
  gjelderFra: Dag;
};

/** The notice of a new rent (§ 4-2): from what to what, why, from when, and what she can do. */
export const reguleringsbrev = (r: Brevramme, v: Reguleringsfakta, kontor: Kontor): Brevinnhold => {
  const ned = v.tilBelop < v.fraBelop;
  return {
    tittel: t(`${B}.regulering.tittel`, { retning: ned ? "ned" : "opp" }),
    blokker: [
      viktig(`${B}.regulering.ingress`, { ...hei(r), dag: { dag: v.gjelderFra }, belop: { kr: v.tilBelop } }),
      {
        slag: "tabell",
        tall: true,
        hode: [t(`${B}.regulering.hva`), t(`${B}.regulering.tall`)],
        rader: [
          [t(`${B}.regulering.naa`), t(`${B}.belop`, { belop: { kr: v.fraBelop } })],
          [t(`${B}.regulering.ny`), t(`${B}.belop`, { belop: { kr: v.tilBelop } })],
          [t(`${B}.regulering.indeks`, { maned: v.kpiFraMnd }), fritekst(v.kpiFra)],
          [t(`${B}.regulering.indeks`, { maned: v.kpiTilMnd }), fritekst(v.kpiTil)],
        ],
      },
      overskrift(`${B}.regulering.hvorfor`),
      avsnitt(`${B}.regulering.regel`),
      avsnitt(`${B}.regulering.avrunding`),
      overskrift("brev.felles.hvaSkjer"),
      avsnitt(`${B}.regulering.videre`, { dag: { dag: v.gjelderFra } }),
      overskrift(`${B}.regulering.uenig`),
      avsnitt(`${B}.regulering.htu`),
      ...slutt(kontor),
    ],
  };
};

export type Kravfakta = { slag: Kravslag; ja: boolean; grunn: string | null; ord: string };

/** The answer to what a tenant asked for; a refusal has its ground and reasons. */
export const kravsvarbrev = (r: Brevramme, k: Kravfakta, kontor: Kontor): Brevinnhold => ({
  tittel: t(`${B}.svar.tittel.${k.slag}`),
  blokker: [
    viktig(`${B}.svar.${k.ja ? "ja" : "nei"}.${k.slag}`, hei(r)),
    ...(k.ja ? [] : [overskrift(`${B}.svar.hvorfor`), { slag: "avsnitt" as const, tekst: t(`leie.grunn.${k.grunn}`) }]),
    ...(k.ord ? [ord(k.ord)] : []),
    avsnitt(`${B}.svar.regel`, { hjemmel: kravregler[k.slag].hjemmel }),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(`${B}.svar.videre.${k.ja ? "ja" : "nei"}`),
    ...(k.ja ? [] : [overskrift(`${B}.svar.uenig`), avsnitt(`${B}.svar.htu`)]),
    ...slutt(kontor),
  ],
});

export type Forlengelsesfakta = Kravfakta & { til: Dag | null; klageinstans: string; klagefristDager: number };

/** The decision on a prolongation: an enkeltvedtak, with reasons and the right to complain. */
export const forlengelsesbrev = (r: Brevramme, v: Forlengelsesfakta, kontor: Kontor): Brevinnhold => ({
  tittel: t(`${B}.forlengelse.tittel.${v.ja ? "ja" : "nei"}`),
  blokker: [
    v.ja
      ? viktig(`${B}.forlengelse.ja`, { ...hei(r), til: { dag: v.til ?? "" } })
      : viktig(`${B}.forlengelse.nei`, { ...hei(r), til: { dag: v.til ?? "" } }),
    overskrift(`${B}.svar.hvorfor`),
    ...(v.ja ? [] : [{ slag: "avsnitt" as const, tekst: t(`leie.grunn.${v.grunn}`) }]),
    ord(v.ord),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(v.ja ? `${B}.forlengelse.videreJa` : `${B}.forlengelse.videre`),
    overskrift("brev.felles.klage.tittel"),
    avsnitt("brev.felles.klage.fristUker", { uker: v.klagefristDager / 7 }),
    { slag: "avsnitt", tekst: t(`brev.felles.klage.instans.${v.klageinstans}`) },
    avsnitt(`${B}.forlengelse.klageSlik`, { telefon: kontor.telefon }),
    avsnitt("brev.felles.klage.forSent"),
    ...slutt(kontor),
  ],
});

/** Receipt of the tenant's notice: the last day, and what is left to do. */
export const oppsigelsesbrev = (r: Brevramme, v: { slutt: Dag; oppsagt: Dag }, kontor: Kontor): Brevinnhold => ({
  tittel: t(`${B}.oppsigelse.tittel`),
  blokker: [
    viktig(`${B}.oppsigelse.ingress`, { ...hei(r), oppsagt: { dag: v.oppsagt }, slutt: { dag: v.slutt } }),
    overskrift("brev.felles.hvaSkjer"),
    liste(`${B}.oppsigelse.leie`, `${B}.oppsigelse.protokoll`, `${B}.oppsigelse.depositum`),
    avsnitt(`${B}.oppsigelse.angre`),
    ...slutt(kontor),
  ],
});

/** Six months before the end: what next, buying first. */
export const nestebrev = (r: Brevramme, v: { til: Dag }, kontor: Kontor): Brevinnhold => ({
  tittel: t(`${B}.neste.tittel`),
  blokker: [
    viktig(`${B}.neste.ingress`, { ...hei(r), til: { dag: v.til } }),
    overskrift(`${B}.neste.valg`),
    liste(`${B}.neste.kjope`, `${B}.neste.leie`, `${B}.neste.forlenge`, `${B}.neste.bytte`),
    overskrift("brev.felles.hvaSkjer"),
    avsnitt(`${B}.neste.svar`),
    ...slutt(kontor),
  ],
});

/** The tenancy is over: when she moved, and what is paid back. */
export const avslutningsbrev = (
  r: Brevramme,
  v: { flyttet: Dag; depositum: number; tilbake: number; dato: Dag },
  kontor: Kontor,
): Brevinnhold => ({
  tittel: t(`${B}.avslutning.tittel`),
  blokker: [
    viktig(`${B}.avslutning.ingress`, { ...hei(r), flyttet: { dag: v.flyttet } }),
    overskrift("brev.felles.hvaSkjer"),
    v.depositum === 0
      ? avsnitt(`${B}.avslutning.uten`)
      : avsnitt(`${B}.avslutning.tilbake`, {
          tilbake: { kr: v.tilbake },
          depositum: { kr: v.depositum },
          dato: { dag: v.dato },
        }),
    ...(v.tilbake < v.depositum ? [avsnitt(`${B}.avslutning.trekk`)] : []),
    ...slutt(kontor),
  ],
});

import type { MittVedtakRad } from "#db/queries/klage.ts";
import type { MinSakRad } from "#db/queries/min-sak.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import { erInnenFrist } from "#domain/klage/klagefrist.ts";
import type { SakFakta } from "#domain/sak/policy.ts";
import { erAvgjort, erSakTilstand, erUbesluttet, type SakTilstand } from "#domain/sak/tilstand.ts";
import { type Tur, turen } from "#domain/sak/tur.ts";

/** The case number as people read it aloud: «2026/123». */
export const saksnr = (sak: { ar: number; lopenummer: number }) => `${sak.ar}/${sak.lopenummer}`;

/** The state of a row as the machine knows it. Throws on a state it does not know: a release is then older than its database. */
export function tilstandAv(rad: { tilstand: string }): SakTilstand {
  if (!erSakTilstand(rad.tilstand)) throw new Error(`ukjent tilstand ${rad.tilstand}`);
  return rad.tilstand;
}

/** What the policy asks about, of a case read by its own party. */
export const sakFakta = (rad: MinSakRad): SakFakta => ({
  sokerId: rad.sokerId,
  tjeneste: rad.tjeneste,
  enhet: rad.enhet,
  ansvarlig: rad.ansvarlig,
  tilstand: tilstandAv(rad),
  gradering: rad.gradering,
  inhabile: [],
});

/** The one to call: the member of staff who has the case. */
export type Kontakt = { navn: string; tittel: string; telefon?: string };

export type VedtakKort = { vedtakId: string; utfall: string; belop?: number };

type Vedtaksrad = Pick<MittVedtakRad, "id" | "utfall" | "belop" | "klagefrist">;
/** An interim reply's event: its data may say the day it promised. */
export type ForelopigRad = { sakId: string | null; data: Record<string, unknown> };

/** A case as its party reads it in a list. Days are ISO days in Oslo, amounts whole kroner. */
export type SakKort = {
  sakId: string;
  soknadId: string;
  saksnr: string;
  tjeneste: TjenesteId;
  tilstand: SakTilstand;
  tur: Tur;
  mottatt: Dag;
  /** The last day for an answer or an interim reply; absent when nobody owes one. */
  svarSenest?: Dag;
  /** That day has passed with neither an answer nor an interim reply. */
  forsinket: boolean;
  /** An interim reply has been sent; `forventet` is the day it said. */
  forelopigSvar?: { forventet?: Dag };
  /** The right to complain while it can be used; without `frist` the letter is not delivered and the clock has not begun. */
  klagefrist?: { frist?: Dag; forbi: boolean };
  /** The day papers are asked for by, while the case waits for them. */
  dokumenter?: { senest: Dag; forbi: boolean };
  kontakt?: Kontakt;
  vedtak?: VedtakKort;
};

const visKontakt = (rad: MinSakRad): Kontakt | undefined =>
  rad.kontaktNavn
    ? {
        navn: rad.kontaktNavn,
        tittel: rad.kontaktTittel ?? "",
        ...(rad.kontaktTelefon ? { telefon: rad.kontaktTelefon } : {}),
      }
    : undefined;

const visVedtak = (v: Vedtaksrad): VedtakKort => ({
  vedtakId: v.id,
  utfall: v.utfall,
  ...(v.belop === null ? {} : { belop: v.belop }),
});

const visKlagefrist = ({ klagefrist }: Vedtaksrad, dag: Dag) =>
  klagefrist ? { frist: klagefrist, forbi: !erInnenFrist(dag, klagefrist) } : { forbi: false };

const visForelopig = ({ data }: ForelopigRad) =>
  typeof data.forventet === "string" ? { forventet: data.forventet } : {};

/** The clocks that run in a case, as days. */
function klokker(rad: MinSakRad, vedtak: Vedtaksrad | undefined, forelopig: ForelopigRad | undefined, dag: Dag) {
  const tilstand = tilstandAv(rad);
  const venter = erUbesluttet(tilstand);
  return {
    ...(venter ? { svarSenest: rad.fristSvar } : {}),
    forsinket: venter && !forelopig && rad.fristSvar < dag,
    ...(venter && forelopig ? { forelopigSvar: visForelopig(forelopig) } : {}),
    ...(tilstand === "venter_dokumentasjon" ? { dokumenter: { senest: rad.frist, forbi: rad.frist < dag } } : {}),
    ...(vedtak && erAvgjort(tilstand) ? { klagefrist: visKlagefrist(vedtak, dag) } : {}),
  };
}

/** Builds the list view of a case; `dag` is today in Oslo. */
export function sakKort(
  rad: MinSakRad,
  mer: { vedtak?: Vedtaksrad | undefined; forelopig?: ForelopigRad | undefined; dag: Dag },
): SakKort {
  const tilstand = tilstandAv(rad);
  const kontakt = visKontakt(rad);
  return {
    sakId: rad.id,
    soknadId: rad.soknadId,
    saksnr: saksnr(rad),
    tjeneste: rad.tjeneste,
    tilstand,
    tur: turen(tilstand),
    mottatt: osloDag(rad.mottatt),
    ...klokker(rad, mer.vedtak, mer.forelopig, mer.dag),
    ...(kontakt ? { kontakt } : {}),
    ...(mer.vedtak ? { vedtak: visVedtak(mer.vedtak) } : {}),
  };
}

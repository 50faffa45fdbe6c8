import type { MittVedtakRad } from "#db/queries/klage.ts";
import type { MinSakRad } from "#db/queries/min-sak.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { TjenesteId } from "#domain/kernel/tjeneste.ts";
import type { SakFakta } from "#domain/sak/policy.ts";
import { erSakTilstand, erUbesluttet, type SakTilstand } from "#domain/sak/tilstand.ts";
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
  enhet: rad.enhet,
  ansvarlig: rad.ansvarlig,
  tilstand: tilstandAv(rad),
  gradering: rad.gradering,
  inhabile: [],
});

/** The one to call: the member of staff who has the case. */
export type Kontakt = { navn: string; tittel: string; telefon?: string };

export type VedtakKort = { vedtakId: string; utfall: string; belop?: number; klagefrist?: Dag };

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
  /** That day has passed without an answer. */
  forsinket: boolean;
  /** The day papers are asked for by, while the case waits for them. */
  dokumenterSenest?: Dag;
  kontakt?: Kontakt;
  vedtak?: VedtakKort;
};

/** Builds the list view of a case; `dag` is today in Oslo. */
export function sakKort(
  rad: MinSakRad,
  vedtak: Pick<MittVedtakRad, "id" | "utfall" | "belop" | "klagefrist"> | undefined,
  dag: Dag,
): SakKort {
  const tilstand = tilstandAv(rad);
  const venter = erUbesluttet(tilstand);
  return {
    sakId: rad.id,
    soknadId: rad.soknadId,
    saksnr: saksnr(rad),
    tjeneste: rad.tjeneste,
    tilstand,
    tur: turen(tilstand),
    mottatt: osloDag(rad.mottatt),
    ...(venter ? { svarSenest: rad.fristSvar } : {}),
    forsinket: venter && rad.fristSvar < dag,
    ...(tilstand === "venter_dokumentasjon" ? { dokumenterSenest: rad.frist } : {}),
    ...(rad.kontaktNavn
      ? {
          kontakt: {
            navn: rad.kontaktNavn,
            tittel: rad.kontaktTittel ?? "",
            ...(rad.kontaktTelefon ? { telefon: rad.kontaktTelefon } : {}),
          },
        }
      : {}),
    ...(vedtak
      ? {
          vedtak: {
            vedtakId: vedtak.id,
            utfall: vedtak.utfall,
            ...(vedtak.belop === null ? {} : { belop: vedtak.belop }),
            ...(vedtak.klagefrist ? { klagefrist: vedtak.klagefrist } : {}),
          },
        }
      : {}),
  };
}

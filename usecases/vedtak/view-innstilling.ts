import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findSisteHendelse } from "#db/queries/hendelse.ts";
import { loadSaksgrunnlag, type Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { listVedtak, type VedtakRad } from "#db/queries/vedtak.ts";
import { type Dag, leggTilDager } from "#domain/kernel/dag.ts";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { policy } from "#domain/sak/policy.ts";
import { satserPa } from "#domain/startlan/forutsetninger.ts";
import { medEgneSvar } from "#domain/vedtak/egne-svar.ts";
import type { Mangel } from "#domain/vedtak/mangler.ts";
import type { Tillegg } from "#domain/vedtak/tillegg.ts";
import { erInnvilget, erUtfall, erVurdert, vilkar } from "#domain/vedtak/utfall.ts";
import { sakQuery } from "../sak/sak-query.ts";
import { endredeDeler, type Grunnlagsdel, grunnlagHash, motor } from "./grunnlag.ts";
import { hvaMangler } from "./innstilling.ts";
import type { LestInnstilling } from "./les-innstilling.ts";
import { samletTillegg } from "./tillegg.ts";
import { soktBelop } from "./vedtaksbrev.ts";

/** An innstilling or vedtak as it stands. */
export type VedtakVisning = {
  vedtakId: string;
  tilstand: VedtakRad["tilstand"];
  utfall: string;
  belop: number | null;
  sokt: number | null;
  gyldigTil: string | null;
  vilkar: readonly string[];
  avslagsgrunner: readonly string[];
  begrunnelse: VedtakRad["begrunnelse"];
  /** The service's own fields, as written. */
  tillegg: Tillegg;
  regelsett: string;
  foreslattAv: string | null;
  foreslatt: string;
  besluttetAv: string | null;
  besluttet: string | null;
  returGrunn: string | null;
  klageinstans: string;
  underrettet: string | null;
  klagefrist: string | null;
};

export type InnstillingVisning = {
  kanInnstille: boolean;
  kanBeslutte: boolean;
  /** She proposed it herself: another must decide. */
  egenInnstilling: boolean;
  skjema: LestInnstilling;
  /** The draft whose letter can be previewed: it must say what it comes to. */
  utkastId: string | null;
  mangler: readonly Mangel[];
  grunnlagHash: string;
  /** Largest loan the calculation carries; null for a service without one. */
  maksLan: number | null;
  soktBelop: number | null;
  harBarn: boolean;
  /** The assessment it stands on; null before there is one, and for a dismissal, which stands on none. */
  tre: Vurdering | null;
  barnetsBesteVurdert: string;
  /** The innstilling that lies for decision, or the vedtak. */
  gjeldende: VedtakVisning | null;
  /** What has moved since the innstilling; then it cannot be decided, only returned. */
  endretSiden: readonly Grunnlagsdel[];
  returnerte: readonly VedtakVisning[];
};

const vis = (v: VedtakRad, navn: Record<string, string>): VedtakVisning => ({
  vedtakId: v.id,
  tilstand: v.tilstand,
  utfall: v.utfall,
  belop: v.belop,
  sokt: v.sokt,
  gyldigTil: v.gyldigTil,
  vilkar: v.vilkar,
  avslagsgrunner: v.avslagsgrunner,
  begrunnelse: v.begrunnelse,
  tillegg: samletTillegg(v),
  regelsett: v.regelsett,
  foreslattAv: navn[v.foreslattAv] ?? null,
  foreslatt: v.foreslatt.toISOString(),
  besluttetAv: v.besluttetAv ? (navn[v.besluttetAv] ?? null) : null,
  besluttet: v.besluttet?.toISOString() ?? null,
  returGrunn: v.returGrunn,
  klageinstans: v.klageinstans,
  underrettet: v.underrettet?.toISOString() ?? null,
  klagefrist: v.klagefrist,
});

/** What the form begins with: the draft, else what was returned, else the standing conditions and validity. */
function skjemaAv(siste: VedtakRad | undefined, barnetsBeste: string, idag: Dag): LestInnstilling {
  const dager = satserPa(idag).kommune.verdi.finansieringsbevisDager;
  const standard = { gyldigTil: leggTilDager(idag, dager), vilkar: vilkar.filter((v) => v !== "egenkapital") };
  if (!siste)
    return {
      utfall: "",
      belop: null,
      ...standard,
      avslagsgrunner: [],
      begrunnelse: { hensyn: "", barnetsBeste, veienVidere: "", hvorforMindre: "" },
      tillegg: {},
    };
  return {
    utfall: erUtfall(siste.utfall) ? siste.utfall : "",
    belop: siste.belop,
    gyldigTil: siste.gyldigTil ?? standard.gyldigTil,
    vilkar: erInnvilget(siste.utfall) ? vilkar.filter((v) => siste.vilkar.includes(v)) : standard.vilkar,
    avslagsgrunner: siste.avslagsgrunner,
    begrunnelse: {
      ...siste.begrunnelse,
      barnetsBeste: erVurdert(siste.utfall) ? siste.begrunnelse.barnetsBeste : barnetsBeste,
      hvorforMindre: siste.begrunnelse.hvorforMindre ?? "",
    },
    tillegg: samletTillegg(siste),
  };
}

const trevisning = (s: Saksgrunnlag) => (s.vurdering ? medEgneSvar(s.vurdering.tre, s.vurdering.egne) : null);

/** The decision page: the form for the caseworker with what is missing, the innstilling for the decider, the vedtak for both. */
export const viewInnstilling = sakQuery(
  "vedtak.viewInnstilling",
  "vedtak",
  async ({ tx, actor, idag }, sak): Promise<InnstillingVisning | null> => {
    if (!policy.readSensitive(actor, sak)) return null;
    const [s, alle, innstilt] = await Promise.all([
      loadSaksgrunnlag(tx, sak),
      listVedtak(tx, sak.id),
      findSisteHendelse(tx, sak.id, "vedtak.innstilt"),
    ]);
    const navn = await namesOfAnsatte(
      tx,
      alle.flatMap((v) => [v.foreslattAv, v.besluttetAv]),
    );
    const m = motor(s, idag);
    const { hash, deler } = grunnlagHash(s);
    const gjeldende = alle.find((v) => v.tilstand === "innstilt" || v.tilstand === "vedtatt");
    const kanInnstille = policy.propose(actor, sak);
    const skjema = skjemaAv(alle[0], s.vurdering?.barnetsBeste ?? "", idag);
    return {
      kanInnstille,
      kanBeslutte: policy.approve(actor, sak),
      egenInnstilling:
        gjeldende?.tilstand === "innstilt" && actor.kind === "ansatt" && gjeldende.foreslattAv === actor.ansattId,
      skjema,
      utkastId: alle[0]?.tilstand === "utkast" && erUtfall(alle[0].utfall) ? alle[0].id : null,
      mangler: kanInnstille ? hvaMangler(s, m, skjema) : [],
      grunnlagHash: hash,
      maksLan: m.lan?.beregning.maksLan ?? null,
      soktBelop: soktBelop(s) ?? null,
      harBarn: m.harBarn,
      tre: gjeldende && !erVurdert(gjeldende.utfall) ? null : trevisning(s),
      barnetsBesteVurdert: s.vurdering?.barnetsBeste ?? "",
      gjeldende: gjeldende ? vis(gjeldende, navn) : null,
      endretSiden:
        gjeldende?.tilstand === "innstilt" && gjeldende.grunnlagHash !== hash
          ? endredeDeler(innstilt?.data.deler as Record<string, unknown> | undefined, deler)
          : [],
      returnerte: alle.filter((v) => v.tilstand === "returnert").map((v) => vis(v, navn)),
    };
  },
);

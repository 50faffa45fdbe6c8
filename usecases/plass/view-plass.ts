import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { listEndringsmeldinger } from "#db/queries/endringsmelding.ts";
import { listForslag, listPrioriteter, type Plass } from "#db/queries/plass.ts";
import { listFjerninger, type Plassfjerning } from "#db/queries/plassfjerning.ts";
import { loadSaksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import { findSisteVedtak, type VedtakRad } from "#db/queries/vedtak.ts";
import { type Dag, dagerMellom, osloDag } from "#domain/kernel/dag.ts";
import { policy } from "#domain/sak/policy.ts";
import { erFjerning } from "#domain/vedtak/utfall.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Endringsslag } from "#domain/venteliste/endring.ts";
import { fjerningsmangler } from "#domain/venteliste/fjerning.ts";
import type { Band, PlassStatus, RuteUt } from "#domain/venteliste/plass.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import { apneMeldinger, motorNa } from "./ny-vurdering.ts";
import { plassQuery } from "./plass-query.ts";
import { fjerningsfakta } from "./propose-fjerning.ts";

export type PrioritetVisning = {
  versjon: number;
  band: Band;
  faktorer: readonly Prioritetsfaktor[];
  grunn: string;
  hvem: string | null;
  tid: string;
};
/** A proposed priority; `kanBeslutte` when this person is the other pair of eyes. */
export type ForslagVisning = {
  forslagId: string;
  band: Band;
  faktorer: readonly Prioritetsfaktor[];
  behov: Behovsprofil;
  grunn: string;
  tilstand: "foreslatt" | "godtatt" | "returnert";
  retur: string | null;
  hvem: string | null;
  tid: string;
  kanBeslutte: boolean;
};
/** A notice with its answer, and the removal proposed on it. Days are ISO days. */
export type FjerningVisning = {
  grunn: string;
  tekst: string;
  tilstand: Plassfjerning["tilstand"];
  varslet: Dag;
  frist: Dag;
  svar: string | null;
  svart: string | null;
  lest: boolean;
  frafalt: string | null;
  hvem: string | null;
  mangler: readonly string[];
};
export type FjerningsinnstillingVisning = {
  vedtakId: string;
  hensyn: string;
  barnetsBeste: string;
  veienVidere: string;
  hvem: string | null;
  kanBeslutte: boolean;
  retur: string | null;
};

export type PlassVisning = {
  status: PlassStatus;
  band: Band;
  behov: Behovsprofil;
  godkjent: Dag;
  ventetDager: number;
  sisteBekreftet: Dag;
  nesteBekreftelse: Dag;
  pausetTil: Dag | null;
  ruteUt: RuteUt | null;
  utDato: Dag | null;
  revisjon: number;
  harBarn: boolean;
  /** Codes under `<tjeneste>-sak.prioritet`: what the engine says on the facts as they are now. */
  motoren: readonly string[];
  /** The engine's band now; another than the one that stands asks for a new assessment. */
  motorband: string;
  meldinger: readonly { slag: readonly Endringsslag[]; tekst: string; tid: string; apen: boolean }[];
  prioriteter: readonly PrioritetVisning[];
  forslag: readonly ForslagVisning[];
  fjerninger: readonly FjerningVisning[];
  innstilling: FjerningsinnstillingVisning | null;
  kan: { folge: boolean; foresla: boolean; beslutte: boolean };
};

type Navn = Record<string, string>;

const visFjerning = (f: Plassfjerning, navn: Navn, idag: Dag): FjerningVisning => ({
  grunn: f.grunn,
  tekst: f.tekst,
  tilstand: f.tilstand,
  varslet: osloDag(f.opprettet),
  frist: f.frist,
  svar: f.svar,
  svart: f.svart?.toISOString() ?? null,
  lest: f.lest !== null,
  frafalt: f.frafalt,
  hvem: navn[f.varsletAv] ?? null,
  mangler: f.tilstand === "varslet" ? fjerningsmangler(fjerningsfakta(f, idag)) : [],
});

function visInnstilling(
  v: VedtakRad | undefined,
  navn: Navn,
  kanBeslutte: boolean,
): FjerningsinnstillingVisning | null {
  if (!v || !erFjerning(v.utfall) || (v.tilstand !== "innstilt" && v.tilstand !== "returnert")) return null;
  const { hensyn, barnetsBeste, veienVidere } = v.begrunnelse;
  return {
    vedtakId: v.id,
    hensyn,
    barnetsBeste,
    veienVidere,
    hvem: navn[v.foreslattAv] ?? null,
    kanBeslutte: kanBeslutte && v.tilstand === "innstilt",
    retur: v.returGrunn,
  };
}

const visPlass = (p: Plass, idag: Dag) => ({
  status: p.status,
  band: p.band,
  behov: p.behovsprofil,
  godkjent: p.godkjent,
  ventetDager: dagerMellom(p.godkjent, p.utDato ?? idag),
  sisteBekreftet: p.sisteBekreftet,
  nesteBekreftelse: p.nesteBekreftelse,
  pausetTil: p.pausetTil,
  ruteUt: p.ruteUt,
  utDato: p.utDato,
  revisjon: p.revisjon,
});

/** A household on the list with the history of its priority, what it has reported, and what is under way about its place. */
export const viewPlass = plassQuery(
  "plass.view",
  async ({ tx, actor, idag }, { sak, plass }): Promise<PlassVisning> => {
    const [grunnlag, meldinger, prioriteter, forslag, fjerninger, vedtak] = await Promise.all([
      loadSaksgrunnlag(tx, sak),
      listEndringsmeldinger(tx, sak.id),
      listPrioriteter(tx, sak.id),
      listForslag(tx, sak.id),
      listFjerninger(tx, sak.id),
      findSisteVedtak(tx, sak.id),
    ]);
    const navn = await namesOfAnsatte(tx, [
      ...prioriteter.map((p) => p.vurdertAv),
      ...forslag.map((f) => f.foreslattAv),
      ...fjerninger.map((f) => f.varsletAv),
      vedtak?.foreslattAv ?? null,
    ]);
    const m = motorNa(grunnlag, meldinger, idag);
    const apne = new Set(apneMeldinger(meldinger).map((e) => e.id));
    const serSensitivt = policy.readSensitive(actor, sak) || policy.decidePlass(actor, sak);
    return {
      ...visPlass(plass, idag),
      harBarn: m.harBarn,
      motoren: m.prioritet,
      motorband: String(m.fakta.band ?? ""),
      // Her own words are for the one who has the case, as in the application.
      meldinger: meldinger.map((e) => ({
        slag: e.slag,
        tekst: serSensitivt ? e.innhold.tekst : "",
        tid: e.opprettet.toISOString(),
        apen: apne.has(e.id),
      })),
      prioriteter: prioriteter.map(({ vurdertAv, opprettet, regelsett: _r, ...p }) => ({
        ...p,
        hvem: navn[vurdertAv] ?? null,
        tid: opprettet.toISOString(),
      })),
      forslag: forslag.map((f) => ({
        forslagId: f.id,
        band: f.band,
        faktorer: f.faktorer,
        behov: f.behovsprofil,
        grunn: f.grunn,
        tilstand: f.tilstand,
        retur: f.retur,
        hvem: navn[f.foreslattAv] ?? null,
        tid: f.opprettet.toISOString(),
        kanBeslutte: f.tilstand === "foreslatt" && policy.decidePlass(actor, { ...sak, plassforslagAv: f.foreslattAv }),
      })),
      fjerninger: fjerninger.map((f) => visFjerning(f, navn, idag)),
      innstilling: visInnstilling(
        vedtak,
        navn,
        policy.decidePlass(actor, { ...sak, plassforslagAv: vedtak?.foreslattAv ?? null }),
      ),
      kan: {
        folge: policy.followPlass(actor, sak),
        foresla: policy.proposePlass(actor, sak),
        beslutte: policy.decidePlass(actor, sak),
      },
    };
  },
);

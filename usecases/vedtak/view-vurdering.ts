import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { loadSaksgrunnlag, type Saksgrunnlag } from "#db/queries/saksgrunnlag.ts";
import type { EgetSvar } from "#db/schema/vurdering.ts";
import type { Vurdering } from "#domain/kernel/vurdering.ts";
import { policy } from "#domain/sak/policy.ts";
import type { Beregning } from "#domain/startlan/beregning.ts";
import { forutsetningerFor, type VistForutsetning, visteForutsetninger } from "#domain/startlan/forutsetninger.ts";
import { type Budsjettlinje, budsjettlinjer } from "#domain/startlan/godtatt.ts";
import { sakQuery } from "../sak/sak-query.ts";
import { type Lan, motor } from "./grunnlag.ts";
import { begrunnede, type SattFelt, satteFelt } from "./les-beregning.ts";

/** One line of the budget with what was accepted; `grunn` stands where the two differ. */
export type BudsjettVisning = Budsjettlinje & { godtatt: number; godtattVarig: boolean | null; grunn: string };
export type GjoremalVisning = {
  slag: "samtale" | "kredittsjekk";
  utfort: string;
  hvem: string | null;
  data: Record<string, unknown>;
};

export type VurderingVisning = {
  /** The engine's tree as it is now. */
  tre: Vurdering;
  regelsett: string;
  versjon: number;
  /** Who saved the newest assessment, and when. */
  lagret: { hvem: string | null; tid: string } | null;
  utdatert: boolean;
  egne: Readonly<Record<string, EgetSvar>>;
  barnetsBeste: string;
  harBarn: boolean;
  prioritet: readonly string[];
  /** Null for a service without a calculation; it has no duties before a loan either. */
  beregning: {
    versjon: number;
    utdatert: boolean;
    linjer: readonly BudsjettVisning[];
    livsoppholdValg: "sifo" | "faktisk" | "manuell";
    satt: Partial<Record<SattFelt, number>>;
    standard: Record<SattFelt, number>;
    grunner: Partial<Record<(typeof begrunnede)[number], string>>;
    resultat: Beregning;
    forutsetninger: readonly VistForutsetning[];
  } | null;
  gjoremal: readonly GjoremalVisning[];
  kanEndre: boolean;
};

function visBeregning(s: Saksgrunnlag, m: Lan): NonNullable<VurderingVisning["beregning"]> {
  const { godtatte, forutsetninger, grunner } = m.valg;
  const { forutsetninger: _satte, ...utenValg } = m.g;
  const standard = forutsetningerFor(utenValg);
  const navn = Object.keys(satteFelt) as SattFelt[];
  return {
    versjon: s.beregning?.versjon ?? 0,
    utdatert: m.utdatert,
    linjer: budsjettlinjer(m.sokt).map((linje) => ({
      ...linje,
      godtatt: godtatte[linje.kode]?.belop ?? linje.sokt,
      godtattVarig: linje.varig === undefined ? null : (godtatte[linje.kode]?.varig ?? linje.varig),
      grunn: grunner[linje.kode] ?? "",
    })),
    livsoppholdValg: forutsetninger.livsoppholdValg ?? "sifo",
    satt: Object.fromEntries(navn.flatMap((n) => (forutsetninger[n] === undefined ? [] : [[n, forutsetninger[n]]]))),
    standard: Object.fromEntries(navn.map((n) => [n, standard[n]])) as Record<SattFelt, number>,
    grunner: Object.fromEntries(begrunnede.flatMap((n) => (grunner[n] ? [[n, grunner[n]]] : []))),
    resultat: m.beregning,
    forutsetninger: visteForutsetninger(m.g, m.beregning.sifoMnd, m.beregning.gulvMnd),
  };
}

/** The assessment page: condition by condition, the calculation, the duties. Debt and what follows from it only to those who may read it. */
export const viewVurdering = sakQuery(
  "vedtak.viewVurdering",
  "vurdering",
  async ({ tx, actor, idag }, sak): Promise<VurderingVisning | null> => {
    if (!policy.readSensitive(actor, sak)) return null;
    const s = await loadSaksgrunnlag(tx, sak);
    const m = motor(s, idag);
    const navn = await namesOfAnsatte(tx, [s.vurdering?.vurdertAv ?? null, ...s.gjoremal.map((g) => g.utfortAv)]);
    return {
      tre: m.tre,
      regelsett: m.regelsett,
      versjon: s.vurdering?.versjon ?? 0,
      lagret: s.vurdering
        ? { hvem: navn[s.vurdering.vurdertAv] ?? null, tid: s.vurdering.opprettet.toISOString() }
        : null,
      utdatert: m.vurderingUtdatert,
      egne: s.vurdering?.egne ?? {},
      barnetsBeste: s.vurdering?.barnetsBeste ?? "",
      harBarn: m.harBarn,
      prioritet: m.prioritet,
      beregning: m.lan ? visBeregning(s, m.lan) : null,
      gjoremal: s.gjoremal.map((g) => ({
        slag: g.slag,
        utfort: g.utfort,
        hvem: navn[g.utfortAv] ?? null,
        data: g.data,
      })),
      kanEndre: policy.assess(actor, sak),
    };
  },
);

import { z } from "zod";
import { namesOfAnsatte } from "#db/queries/ansatt-navn.ts";
import { findLeie, type Leie } from "#db/queries/leieforhold.ts";
import { type KravRad, listKrav } from "#db/queries/leiekrav.ts";
import { listOppgaver } from "#db/queries/leieoppgave.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { sistFastsatt, tidligsteRegulering } from "#domain/leie/regulering.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { policy } from "#domain/sak/policy.ts";
import { klokke } from "../kernel/klokke.ts";
import { defineQuery } from "../kernel/query.ts";
import { type KravVisning, type LeieVisning, visKrav, visLeie } from "./leie-visning.ts";

/** A request with what staff may do about it, and the proposal to a prolongation. */
export type KravForAnsatt = KravVisning & {
  kan: { svar: boolean; foresla: boolean; avgjor: boolean };
  forslag: {
    svar: "innvilget" | "avslatt";
    til: Dag | null;
    grunn: string | null;
    tekst: string;
    hvem: string | null;
    tid: string;
  } | null;
};
export type OppgaveVisning = {
  oppgaveId: string;
  slag: "bekymring" | "slutt";
  grunn: string | null;
  gjelder: Dag | null;
  tekst: string;
  hvem: string | null;
  svar: string | null;
  apen: boolean;
  resultat: string | null;
  opprettet: string;
};
export type LeieForAnsatt = Omit<LeieVisning, "krav"> & {
  navn: string;
  gradering: "ingen" | "kode7" | "kode6";
  idag: Dag;
  /** May do the landlord's acts; a decider only reads and decides prolongations. */
  kanForvalte: boolean;
  tidligstRegulering: Dag;
  krav: readonly KravForAnsatt[];
  oppgaver: readonly OppgaveVisning[];
};

const visForslag = (k: KravRad, navn: Record<string, string>): KravForAnsatt["forslag"] =>
  k.forslag && k.foreslatt
    ? {
        svar: k.forslag,
        til: k.forslagTil,
        grunn: k.svarKode,
        tekst: k.svar,
        hvem: navn[k.foreslattAv ?? ""] ?? null,
        tid: k.foreslatt.toISOString(),
      }
    : null;

function forAnsatt(k: KravRad, leie: Leie, actor: Actor, navn: Record<string, string>): KravForAnsatt {
  const apent = k.tilstand === "mottatt";
  const forlengelse = k.slag === "forlengelse";
  return {
    ...visKrav(k),
    kan: {
      svar: apent && !forlengelse && policy.manageLeie(actor, leie),
      foresla: apent && forlengelse && policy.proposeForlengelse(actor, leie),
      avgjor: apent && forlengelse && policy.decideForlengelse(actor, { ...leie, foreslattAv: k.foreslattAv }),
    },
    forslag: forlengelse ? visForslag(k, navn) : null,
  };
}

/** A tenancy for staff: all of it, with what may be done; the look is logged. */
export const viewLeie = defineQuery({
  name: "leie.vis",
  input: z.strictObject({ leieforholdId: z.uuid() }),
  load: (tx, { leieforholdId }) => findLeie(tx, leieforholdId),
  allow: (actor, leie) => actor.kind === "ansatt" && policy.readLeie(actor, leie),
  oppslag: (leie) => ({ sakId: leie.sakId, personId: leie.leierId, handling: "leieforhold" }),
  show: async ({ tx, actor }, leie): Promise<LeieForAnsatt> => {
    const idag = osloDag(klokke());
    const [felles, oppgaver, krav] = await Promise.all([
      visLeie(tx, leie, leie.listenavn || "ukjent", idag),
      listOppgaver(tx, leie),
      listKrav(tx, leie),
    ]);
    const navn = await namesOfAnsatte(tx, [...oppgaver.map((o) => o.meldtAv), ...krav.map((k) => k.foreslattAv)]);
    return {
      ...felles,
      navn: leie.listenavn,
      gradering: leie.gradering,
      idag,
      kanForvalte: policy.manageLeie(actor, leie),
      tidligstRegulering: tidligsteRegulering(sistFastsatt(leie.fra, felles.reguleringer), idag, leieregler(idag)),
      krav: krav.map((k) => forAnsatt(k, leie, actor, navn)),
      oppgaver: oppgaver.map((o) => ({
        oppgaveId: o.id,
        slag: o.slag,
        grunn: o.grunn,
        gjelder: o.gjelder,
        tekst: o.tekst,
        hvem: navn[o.meldtAv ?? ""] ?? null,
        svar: o.svar,
        apen: o.tilstand === "apen",
        resultat: o.resultat,
        opprettet: o.opprettet.toISOString(),
      })),
    };
  },
});

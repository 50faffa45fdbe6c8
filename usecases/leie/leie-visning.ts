import type { Tx } from "#db/client.ts";
import { findLeiebrev, leiebrevnokkel } from "#db/queries/leiebrev.ts";
import type { Leie } from "#db/queries/leieforhold.ts";
import { type KravRad, listKrav } from "#db/queries/leiekrav.ts";
import { listProtokoller } from "#db/queries/leieprotokoll.ts";
import { listReguleringer, type ReguleringRad } from "#db/queries/leieregulering.ts";
import type { Dag } from "#domain/kernel/dag.ts";
import { kontraktbrev } from "#domain/leie/brev-kontrakt.ts";
import type { Sikkerhet } from "#domain/leie/kontrakt.ts";
import type { Kravslag } from "#domain/leie/krav.ts";
import type { Protokoll, Protokollslag } from "#domain/leie/protokoll.ts";
import { leiePa } from "#domain/leie/regulering.ts";
import type { LeieTilstand } from "#domain/leie/tilstand.ts";
import type { ArkBlokk } from "../brev/ark.ts";
import { brevtekst } from "../brev/brevtekst.ts";
import { kontraktfakta } from "./kontraktfakta.ts";

export type ReguleringVisning = {
  id: string;
  fraBelop: number;
  tilBelop: number;
  /** The index with its months, as told; null for a change that stands on another rule. */
  kpi: { fra: number; til: number; fraMnd: string; tilMnd: string } | null;
  varslet: Dag;
  gjelderFra: Dag;
  /** It is notified and has not begun. */
  kommer: boolean;
};
export type ProtokollVisning = {
  slag: Protokollslag;
  dato: Dag;
  punkter: Protokoll;
  merknad: string;
  leierMerknad: string;
  bekreftet: string | null;
};
export type KravVisning = {
  kravId: string;
  slag: Kravslag;
  tilstand: KravRad["tilstand"];
  fra: Dag;
  tekst: string;
  grunn: string | null;
  svar: string;
  sendt: string;
};
export type Brevlenke = { brevId: string; ferdig: boolean; sha256: string | null };

/** What both sides of a tenancy are shown of it. Amounts in whole kroner per month, days ISO. */
export type LeieVisning = {
  leieforholdId: string;
  sakId: string;
  tilstand: LeieTilstand;
  kode: string;
  boligtype: Leie["boligtype"];
  omrade: Leie["omrade"];
  adresse: string | null;
  fra: Dag;
  til: Dag | null;
  leieAvtalt: number;
  leieNa: number;
  depositum: number;
  sikkerhet: Sikkerhet;
  sikkerhetMottatt: Dag | null;
  reservert: boolean;
  opplyst: string | null;
  signertLeier: string | null;
  signertUtleier: string | null;
  innflyttet: Dag | null;
  oppsagt: Dag | null;
  slutt: Dag | null;
  flyttet: Dag | null;
  depositumTilbake: { belop: number; dato: Dag } | null;
  revisjon: number;
  reguleringer: readonly ReguleringVisning[];
  protokoller: readonly ProtokollVisning[];
  krav: readonly KravVisning[];
  kontrakt: readonly ArkBlokk[];
  brev: { opplysning: Brevlenke | null; kontrakt: Brevlenke | null; signert: Brevlenke | null };
};

const visRegulering = (r: ReguleringRad, idag: Dag): ReguleringVisning => ({
  id: r.id,
  fraBelop: r.fraBelop,
  tilBelop: r.tilBelop,
  kpi:
    r.kpiFra && r.kpiTil && r.kpiFraMnd && r.kpiTilMnd
      ? { fra: r.kpiFra, til: r.kpiTil, fraMnd: r.kpiFraMnd, tilMnd: r.kpiTilMnd }
      : null,
  varslet: r.varslet,
  gjelderFra: r.gjelderFra,
  kommer: r.gjelderFra > idag,
});

/** A request as the tenant reads it: the reasons of an answer only once it is given. */
export const visKrav = (k: KravRad): KravVisning => ({
  kravId: k.id,
  slag: k.slag,
  tilstand: k.tilstand,
  fra: k.fra,
  tekst: k.tekst,
  grunn: k.tilstand === "avslatt" ? k.svarKode : null,
  svar: k.tilstand === "mottatt" ? "" : k.svar,
  sendt: k.opprettet.toISOString(),
});

const iso = (tid: Date | null) => tid?.toISOString() ?? null;

async function brevene(tx: Tx, leie: Leie): Promise<LeieVisning["brev"]> {
  const rader = await findLeiebrev(
    tx,
    ["leie_opplysning", "leiekontrakt", "leiekontrakt_signert"].map((mal) => leiebrevnokkel(mal, leie.id)),
  );
  const lenke = (mal: string): Brevlenke | null => {
    const rad = rader.find((r) => r.mal === mal);
    return rad ? { brevId: rad.id, ferdig: rad.tilstand === "ferdig", sha256: rad.sha256 } : null;
  };
  return {
    opplysning: lenke("leie_opplysning"),
    kontrakt: lenke("leiekontrakt"),
    signert: lenke("leiekontrakt_signert"),
  };
}

/** The contract's own words, the same as on the sealed sheet. Throws when they cannot be said. */
function kontraktord(leie: Leie, leier: string, idag: Dag): readonly ArkBlokk[] {
  const tekster = brevtekst(kontraktbrev(kontraktfakta(leie, leier, idag, leie.signertUtleier !== null)));
  if (!tekster.ok) throw new Error(tekster.kode);
  return tekster.value.blokker;
}

/** Builds what both sides see; `leier` is what the tenant is called there. */
export async function visLeie(tx: Tx, leie: Leie, leier: string, idag: Dag): Promise<LeieVisning> {
  const [reguleringer, protokoller, krav, brev] = await Promise.all([
    listReguleringer(tx, leie.id),
    listProtokoller(tx, leie),
    listKrav(tx, leie),
    brevene(tx, leie),
  ]);
  return {
    leieforholdId: leie.id,
    sakId: leie.sakId,
    tilstand: leie.tilstand,
    kode: leie.kode,
    boligtype: leie.boligtype,
    omrade: leie.omrade,
    adresse: leie.adresse,
    fra: leie.fra,
    til: leie.til,
    leieAvtalt: leie.leieMnd,
    leieNa: leiePa(leie.leieMnd, reguleringer, idag),
    depositum: leie.depositum,
    sikkerhet: leie.sikkerhet,
    sikkerhetMottatt: leie.sikkerhetMottatt,
    reservert: leie.reservert,
    opplyst: iso(leie.opplystReservert),
    signertLeier: iso(leie.signertLeier),
    signertUtleier: iso(leie.signertUtleier),
    innflyttet: leie.innflyttet,
    oppsagt: leie.oppsagt,
    slutt: leie.slutt,
    flyttet: leie.flyttet,
    depositumTilbake:
      leie.depositumTilbake !== null && leie.depositumTilbakeDato !== null
        ? { belop: leie.depositumTilbake, dato: leie.depositumTilbakeDato }
        : null,
    revisjon: leie.revisjon,
    reguleringer: reguleringer.map((r) => visRegulering(r, idag)),
    protokoller: protokoller.map(({ slag, dato, punkter, merknad, leierMerknad, bekreftet }) => ({
      slag,
      dato,
      punkter,
      merknad,
      leierMerknad,
      bekreftet: iso(bekreftet),
    })),
    krav: krav.map(visKrav),
    kontrakt: kontraktord(leie, leier, idag),
    brev,
  };
}

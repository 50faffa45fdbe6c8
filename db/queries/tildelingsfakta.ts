import { inArray } from "drizzle-orm";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import type { Kandidat, Tildelingsavtale, Tildelingsbolig, Tildelingsfakta } from "#domain/tildeling/fakta.ts";
import { ekstraSoveromPa } from "#domain/tildeling/regelsett.ts";
import { faktorrekkefolge } from "#domain/tildeling/rekkefolge.ts";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { bolig } from "../schema/bolig.ts";
import { avvistPar } from "../schema/tilbud.ts";

type Kandidatrad = {
  plass_id: string;
  tjeneste: string;
  behovsprofil: Behovsprofil;
  band: Kandidat["band"];
  faktorer: readonly Prioritetsfaktor[];
  godkjent: Dag;
  vurdert: string | null;
  opptatt: Kandidat["opptatt"];
};
type Avtalerad = { avtale_id: string; gjelder_fra: Dag; gjelder_til: Dag; ledige: number | null };

/** The driver's own parsers are off: documents may come as text, and a day as an instant. */
const lest = <T>(verdi: T | string): T => (typeof verdi === "string" ? (JSON.parse(verdi) as T) : verdi);
const dagAv = (verdi: string | Date): Dag => (verdi instanceof Date ? osloDag(verdi) : verdi.slice(0, 10));

/** A household as the run reads it, whoever asks: protected ones are there as an id and their needs. */
const tilKandidat = (rad: Kandidatrad): Kandidat => ({
  plassId: rad.plass_id,
  tjeneste: rad.tjeneste,
  behov: lest(rad.behovsprofil),
  band: rad.band,
  faktorer: lest(rad.faktorer).map(({ kode, svar }) => ({ kode, svar })),
  godkjent: dagAv(rad.godkjent),
  opptatt: rad.opptatt,
});

const tilAvtale = (rad: Avtalerad): Tildelingsavtale => ({
  avtaleId: rad.avtale_id,
  gjelderFra: dagAv(rad.gjelder_fra),
  gjelderTil: dagAv(rad.gjelder_til),
  ledige: rad.ledige === null ? null : Number(rad.ledige),
});

/** What the target group of a home stands on. A grant binds until its last day; without a day it binds. */
const malgruppekilde = (b: typeof bolig.$inferSelect, dag: Dag): Tildelingsbolig["malgruppekilde"] =>
  b.husbankTilskudd && (b.bindingTil === null || b.bindingTil >= dag)
    ? "husbank"
    : b.reservertVedVedtak
      ? "vedtak"
      : "bolig";

const tilBolig = (b: typeof bolig.$inferSelect, dag: Dag): Tildelingsbolig => ({
  boligId: b.id,
  kode: b.kode,
  program: b.program,
  omrade: b.omrade,
  soverom: b.soverom,
  etasje: b.etasje,
  heis: b.heis,
  trinnfri: b.trinnfri,
  rullestol: b.rullestol,
  bemanning: b.bemanning,
  dyr: b.dyr,
  malgruppe: b.malgruppe,
  malgruppekilde: malgruppekilde(b, dag),
  kontraktAr: b.kontraktAr,
  avtaleId: b.avtaleId,
});

/** Homes the unit may propose now, in the order of their ids. */
async function ledigeBoliger(tx: Tx, enhet: string, dag: Dag) {
  const rader = await raw(tx)<{ id: string }[]>`select b as id from bd_tildelingsboliger(${enhet}) b`;
  if (rader.length === 0) return [];
  const boliger = await tx
    .select()
    .from(bolig)
    .where(
      inArray(
        bolig.id,
        rader.map((r) => r.id),
      ),
    )
    .orderBy(bolig.id);
  return boliger.map((b) => tilBolig(b, dag));
}

/** The households of the unit that wait, as the run reads them, and the order their factors stand in. */
export async function loadKandidater(tx: Tx, enhet: string) {
  const rader = await raw(tx)<Kandidatrad[]>`select * from bd_tildelingsfakta(${enhet})`;
  const nyeste = [...rader].sort((a, b) => String(b.vurdert ?? "").localeCompare(String(a.vurdert ?? "")));
  return { kandidater: rader.map(tilKandidat), faktorer: faktorrekkefolge(nyeste.map(tilKandidat)) };
}

/** Everything a run of the unit stands on, on `dag`. Throws when the actor is not of the unit. */
export async function loadTildelingsfakta(tx: Tx, enhet: string, dag: Dag): Promise<Tildelingsfakta> {
  const { kandidater, faktorer } = await loadKandidater(tx, enhet);
  const boliger = await ledigeBoliger(tx, enhet, dag);
  const avtaler = await raw(tx)<Avtalerad[]>`select * from bd_tildelingsavtaler(${enhet})`;
  const ider = boliger.map((b) => b.boligId);
  const avvist = ider.length
    ? await tx
        .select({ plassId: avvistPar.plassId, boligId: avvistPar.boligId })
        .from(avvistPar)
        .where(inArray(avvistPar.boligId, ider))
        .orderBy(avvistPar.boligId, avvistPar.plassId)
    : [];
  const venter = new Set(kandidater.map((k) => k.plassId));
  return {
    dag,
    ekstraSoverom: ekstraSoveromPa(dag),
    faktorer,
    avtaler: avtaler.map(tilAvtale),
    boliger,
    kandidater,
    avvist: avvist.filter((a) => venter.has(a.plassId)),
  };
}

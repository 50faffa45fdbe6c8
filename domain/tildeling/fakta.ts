import type { Bemanning, Malgruppe, Omrade } from "../bolig/koder.ts";
import type { Dag } from "../kernel/dag.ts";
import type { Behovsprofil } from "../venteliste/behovsprofil.ts";
import type { Band } from "../venteliste/plass.ts";
import type { Prioritetsfaktor } from "../venteliste/prioritet.ts";

/** What a target group stands on: the home's own purpose, a public decision (husleieloven § 11-1), or a Husbanken grant still binding. */
export const malgruppekilder = ["bolig", "vedtak", "husbank"] as const;
export type Malgruppekilde = (typeof malgruppekilder)[number];

/** A vacant home as the run reads it. No address. */
export type Tildelingsbolig = {
  boligId: string;
  kode: string;
  program: string;
  omrade: Omrade;
  soverom: number;
  etasje: number;
  heis: boolean;
  trinnfri: boolean;
  rullestol: boolean;
  bemanning: Bemanning;
  dyr: boolean;
  malgruppe: Malgruppe | null;
  malgruppekilde: Malgruppekilde;
  /** Length of the contract the home is let on, years. */
  kontraktAr: number;
  avtaleId: string | null;
};

/** An agreement with a private owner: how long it lasts, and how many more of its homes may be used now (null: all of them). */
export type Tildelingsavtale = { avtaleId: string; gjelderFra: Dag; gjelderTil: Dag; ledige: number | null };

/** A household waiting, as a place and its needs: no name, no case. `opptatt` says that it already has an offer or a choice. */
export type Kandidat = {
  plassId: string;
  tjeneste: string;
  behov: Behovsprofil;
  band: Band;
  faktorer: readonly { kode: string; svar: Prioritetsfaktor["svar"] }[];
  godkjent: Dag;
  opptatt: "tilbud" | "valg" | null;
};

/** Everything a run stands on, frozen with it. `faktorer` is the order factors count in, per service. */
export type Tildelingsfakta = {
  dag: Dag;
  /** Bedrooms a home may have beyond the need. */
  ekstraSoverom: number;
  faktorer: Readonly<Record<string, readonly string[]>>;
  avtaler: readonly Tildelingsavtale[];
  boliger: readonly Tildelingsbolig[];
  kandidater: readonly Kandidat[];
  /** Pairs turned down before, never proposed again. */
  avvist: readonly { plassId: string; boligId: string }[];
};

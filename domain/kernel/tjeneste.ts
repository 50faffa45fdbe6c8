import type { z } from "zod";
import type { Dag } from "./dag.ts";
import type { Felt, RaSvar } from "./felt.ts";
import type { Fakta, Vurdering } from "./vurdering.ts";

export const tjenesteIder = ["startlan"] as const;
export type TjenesteId = (typeof tjenesteIder)[number];

/** One page of an application: its fields, the schema that reads them on sending, and when it concerns this person. */
export type Steg = {
  id: string;
  felt: Readonly<Record<string, Felt>>;
  /** Reads this step's raw answers (only the visible fields are given). Messages are keys («mangler»), never sentences. `dag` is today. */
  schema: (svar: RaSvar, dag: Dag) => z.ZodType<Record<string, unknown>>;
  vises?: (svar: RaSvar) => boolean;
  /** Names a hand-made step component in `components/soknad/steps`; without it plain fields draw the step. */
  rik?: string;
};

/** A document the answers call for. `grunn` is a message key that says why; `vilkarlig` ones may be answered «har ikke nå». */
export type Dokumentkrav = { type: string; grunn: string; pakrevd: boolean };

/** What is known without asking. Absent means not known, and a person checks. */
export type KjentOmSoker = { fodselsdato?: Dag };

/** A dated set of rules. `versjon` is stored with everything decided by it («startlan/2026-01-01»). */
export type Regelsett<G> = {
  versjon: string;
  gjelderFra: string;
  gjelderTil?: string;
  vurder: (grunnlag: G) => Vurdering;
};

/** A ground by its code, with the paragraph the letter names. */
export type Grunn = { kode: string; hjemmel: string };

/**
 * A service is a definition; one engine runs them all (`docs/ny-tjeneste.md`).
 * `G` is the facts its rules need. Texts live in `messages/<språk>/<id>.json`.
 */
export type Tjeneste<G = unknown> = {
  id: TjenesteId;
  /** Version of the questions; a draft of an older version passes `oppgrader`. */
  skjemaversjon: number;
  steg: readonly Steg[];
  oppgrader: (svar: RaSvar, fraVersjon: number) => RaSvar;
  /** Every type of paper that may be sent in, beside `annet`: staff may ask for one the answers do not call for. */
  dokumenttyper: readonly string[];
  dokumenter: (svar: RaSvar) => readonly Dokumentkrav[];
  /** Facts from parsed answers and from what the registers know of the applicant; `dag` is the ISO day of judgement. */
  grunnlag: (svar: Record<string, unknown>, dag: Dag, kjent?: KjentOmSoker) => G;
  regelsett: readonly Regelsett<G>[];
  /** Facts a person reads beside the answers, with the field each comes from. */
  faktaAv: (grunnlag: G) => Fakta;
  /** Outcomes staff may choose, the act each is, and the letter each sends. */
  utfall: readonly { kode: string; slag: string; handling: string; brev: string }[];
  avslagsgrunner: readonly Grunn[];
  /** Why an application is dismissed without being judged; codes are never those of a refusal. */
  avvisningsgrunner: readonly Grunn[];
  enhet: string;
  /** One complete, valid application as typed: the contract test runs it through every stage. */
  eksempel: RaSvar;
};

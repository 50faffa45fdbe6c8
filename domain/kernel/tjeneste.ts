import type { z } from "zod";
import type { Brevinnhold, Brevmal } from "../vedtak/brev.ts";
import type { Vedtaksbrev } from "../vedtak/brev-vedtak.ts";
import type { InnstillingUtkast, Mangel } from "../vedtak/mangler.ts";
import type { TjenestesVedtak } from "../vedtak/tillegg.ts";
import type { Utfall, Utfallsord } from "../vedtak/utfall.ts";
import type { Prioritering } from "../venteliste/prioritet.ts";
import type { Dag } from "./dag.ts";
import type { EnkeltFelt, Felt, RaSvar } from "./felt.ts";
import type { Status } from "./satt.ts";
import type { Fakta, Vurdering } from "./vurdering.ts";

export const tjenesteIder = ["startlan", "kommunal-bolig", "omsorgsbolig"] as const;
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
  // A method, so that the register can hold services of different facts; a set is only ever given its own service's.
  vurder(grunnlag: G): Vurdering;
};

/** A field of the innstilling that only this service has, under the outcomes it belongs to. `mangler` makes it a must there. */
export type Tilleggsfelt = Omit<EnkeltFelt, "slag" | "vises"> & {
  slag: Exclude<EnkeltFelt["slag"], "flervalg">;
  ved: readonly Utfallsord[];
};

/** A ground by its code, with the paragraph the letter names, where that is from and how sure we are that it carries the ground. */
export type Grunn = { kode: string; hjemmel: string; kilde: string; status: Status };

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
  grunnlag(svar: Record<string, unknown>, dag: Dag, kjent?: KjentOmSoker): G;
  regelsett: readonly Regelsett<G>[];
  /** Facts a person reads beside the answers, with the field each comes from. */
  faktaAv(grunnlag: G): Fakta;
  /** The facts without what moves by itself from day to day: when they change, an assessment is out of date. */
  stabile(grunnlag: G): Record<string, unknown>;
  harBarn(grunnlag: G): boolean;
  /** Who the service puts first, as codes with a text; never a score. */
  prioritet(grunnlag: G): readonly string[];
  /** `lan`: amounts, the calculation and the duties before a loan belong to the decision. */
  beregning?: "lan";
  /** Outcomes staff may choose; what each is, does and sends stands in `domain/vedtak/utfall.ts`. */
  utfall: readonly Utfall[];
  /** What the innstilling says beside outcome, grounds and reasons; drawn by the one form, kept in one column. */
  tillegg: Readonly<Record<string, Tilleggsfelt>>;
  /** What stands in the way of sending an innstilling on. */
  mangler: (utkast: InnstillingUtkast) => readonly Mangel[];
  /** How the waiting list is ordered, for a service that has one: an approval then gives a place on it. */
  venteliste?: Prioritering<G>;
  /** What a letter of decision says, when it is not one of the loan's; undefined for a template that is not the service's. */
  vedtaksbrev?: (brev: Vedtaksbrev<TjenestesVedtak>, mal: Brevmal) => Brevinnhold | undefined;
  /** Who hears a complaint, as a code with a text. */
  klageinstans: (dag: Dag) => string;
  /** The same part by part, for a service whose one letter holds more than one decision: what, and who hears a complaint about it. */
  klagedeler?: (dag: Dag) => readonly { del: "tildeling" | "hjelp"; instans: string }[];
  avslagsgrunner: readonly Grunn[];
  /** Why an application is dismissed without being judged; codes are never those of a refusal. */
  avvisningsgrunner: readonly Grunn[];
  enhet: string;
  /** One complete, valid application as typed: the contract test runs it through every stage. */
  eksempel: RaSvar;
};

/** The set in force on the day; before the first one, the first: an old case is judged by the rules we know, never by none. */
export function settPa<G>(sett: readonly Regelsett<G>[], dag: Dag): Regelsett<G> {
  const funnet = sett.filter((s) => s.gjelderFra <= dag).at(-1) ?? sett[0];
  if (!funnet) throw new Error("tjenesten har ingen regler");
  return funnet;
}

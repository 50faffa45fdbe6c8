import type { Dag } from "#domain/kernel/dag.ts";
import type { RaSvar } from "#domain/kernel/felt.ts";
import type { FeltFeil } from "#domain/kernel/outcome.ts";
import { parseSteg, visibleFields } from "#domain/kernel/skjema.ts";
import type { Steg } from "#domain/kernel/tjeneste.ts";

/** What a step will not accept, with field paths; empty when it holds. */
export const stepFeil = (steg: Steg, svar: RaSvar, dag: Dag): readonly FeltFeil[] => {
  const lest = parseSteg(steg, svar, dag);
  return lest.ok ? [] : (lest.felt ?? []);
};

/** Names of the fields a step shows for these answers. */
export const synligeFelt = (steg: Steg, svar: RaSvar): readonly string[] =>
  visibleFields(steg, svar).map(([navn]) => navn);

/** The answers of one step, as typed. */
export const svarISteg = (steg: Steg, svar: RaSvar): RaSvar =>
  Object.fromEntries(Object.entries(svar).filter(([navn]) => Object.hasOwn(steg.felt, navn)));

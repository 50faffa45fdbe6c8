import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { findMinSak, lockMinSak } from "#db/queries/min-sak.ts";
import { answerFjerning, listFjerninger, lockFjerning } from "#db/queries/plassfjerning.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Dag, osloDag } from "#domain/kernel/dag.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { lesTekst } from "#domain/kernel/tekst.ts";
import { policy } from "#domain/sak/policy.ts";
import { defineQuery } from "../kernel/query.ts";
import { defineUsecase } from "../kernel/usecase.ts";
import { sakFakta } from "../minside/egen-sak.ts";

export const SVAR_MAKS = 4000;

/** A notice as its party reads it: why, what was written, by when, and what she has answered. */
export type ForhandsvarselVisning = {
  sakId: string;
  grunn: string;
  tekst: string;
  varslet: Dag;
  frist: Dag;
  svar: string | null;
  svart: string | null;
};

async function load(tx: Tx, sakId: string, actor: Actor) {
  const sak = actor.kind === "innbygger" ? await lockMinSak(tx, sakId, actor.personId) : undefined;
  const fjerning = sak && (await lockFjerning(tx, sakId));
  return fjerning && { sak, fjerning };
}

/** The notice that runs in her case; null when none does. */
export const viewForhandsvarsel = defineQuery({
  name: "plass.viewForhandsvarsel",
  input: z.strictObject({ sakId: z.uuid() }),
  load: async (tx, { sakId }, actor) => {
    const sak = actor.kind === "innbygger" ? await findMinSak(tx, sakId, actor.personId) : undefined;
    const fjerning = sak && (await listFjerninger(tx, sakId)).find((f) => f.tilstand === "varslet");
    return sak && { sak, fjerning };
  },
  allow: (actor, { sak }) => policy.answerPlass(actor, sakFakta(sak)),
  oppslag: "ingen",
  show: (_k, { sak, fjerning: f }): ForhandsvarselVisning | null =>
    f
      ? {
          sakId: sak.id,
          grunn: f.grunn,
          tekst: f.tekst,
          varslet: osloDag(f.opprettet),
          frist: f.frist,
          svar: f.svar,
          svart: f.svart?.toISOString() ?? null,
        }
      : null,
});

/**
 * The party says what she means about losing her place. She may write anew as long as nothing is decided, also after the last day: a
 * late word is read too. Refusals: fields.
 */
export const answerForhandsvarsel = defineUsecase({
  name: "plass.answerForhandsvarsel",
  input: z.strictObject({ sakId: z.uuid(), svar: z.string().max(100_000, "forLang") }),
  load: (tx, { sakId }, actor) => load(tx, sakId, actor),
  allow: (actor, { sak }) => policy.answerPlass(actor, sakFakta(sak)),
  run: async ({ tx, actor, now, record }, { sak, fjerning }, { svar }) => {
    if (actor.kind !== "innbygger") return refuse("finnesIkke");
    const lest = lesTekst(svar, { maks: SVAR_MAKS, linjer: true });
    if (!lest.ok)
      return refuse("ugyldig", {
        felt: [{ felt: "svar", kode: lest.kode, ...(lest.verdier ? { verdier: lest.verdier } : {}) }],
      });
    if (lest.verdi === fjerning.svar) return ok({ sakId: sak.id });
    if (!(await answerFjerning(tx, fjerning, { tekst: lest.verdi, av: actor.personId, na: now })))
      return refuse("finnesIkke");
    record({
      stromId: sak.id,
      sakId: sak.id,
      eierId: sak.sokerId,
      gradering: sak.gradering,
      type: "venteliste.svartPaVarsel",
      data: { fjerningId: fjerning.id },
    });
    return ok({ sakId: sak.id });
  },
});

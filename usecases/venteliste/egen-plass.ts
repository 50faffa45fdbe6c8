import type { Tx } from "#db/client.ts";
import { findMinPlass, lockMinPlass, type Plassrad } from "#db/queries/min-plass.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import type { PlassFakta } from "#domain/sak/policy.ts";
import type { Bekreftelse } from "#domain/venteliste/bekreftelse.ts";

/** What the policy asks about a place. */
export const plassFakta = (plass: Plassrad): PlassFakta => ({
  sokerId: plass.personId,
  medsokerId: plass.medsokerId,
  venter: plass.status === "aktiv" || plass.status === "pauset",
});

/** The place of a case as one of its two adults may have it, locked when it is to be written; nothing for anybody else. */
export const minPlass = async (tx: Tx, sakId: string, actor: Actor, laas: boolean): Promise<Plassrad | undefined> =>
  actor.kind === "innbygger" ? (laas ? lockMinPlass : findMinPlass)(tx, sakId, actor.personId) : undefined;

/** Moments as days in Oslo, as the deadlines are counted. */
export const bekreftelseAv = ({ nesteBekreftelse, spurt, purret }: Plassrad): Bekreftelse => ({
  nesteBekreftelse,
  ...(spurt ? { spurt: osloDag(spurt) } : {}),
  ...(purret ? { purret: osloDag(purret) } : {}),
});

/** An event in the chain of the case the place was given in. */
export const plasshendelse = (plass: Plassrad, type: `venteliste.${string}`, data: Record<string, unknown>) => ({
  stromId: plass.sakId,
  sakId: plass.sakId,
  eierId: plass.personId,
  gradering: plass.gradering,
  type,
  data,
});

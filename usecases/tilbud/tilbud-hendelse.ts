import type { NyHendelse } from "#db/queries/hendelse.ts";
import type { Tilbud } from "#db/queries/tilbud.ts";

type Plass = Pick<Tilbud, "sakId" | "personId" | "gradering">;

/** An event in the chain of the case the place belongs to. `data` holds ids, codes, days and numbers, never a word of anybody's. */
export const plassHendelse = (p: Plass, type: string, data: Record<string, unknown>): NyHendelse => ({
  stromId: p.sakId,
  sakId: p.sakId,
  eierId: p.personId,
  gradering: p.gradering,
  type,
  data,
});

/** The same, about an offer: which one, and which home. */
export const tilbudHendelse = (t: Tilbud, type: string, data: Record<string, unknown> = {}): NyHendelse =>
  plassHendelse(t, type, { tilbudId: t.tilbud.id, boligId: t.tilbud.boligId, ...data });

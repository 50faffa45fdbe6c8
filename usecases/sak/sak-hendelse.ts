import type { NyHendelse } from "#db/queries/hendelse.ts";
import type { Sak } from "#db/queries/sak.ts";

/** An event in the case's own stream. `data` holds ids, codes and states, never free text. */
export const sakHendelse = (sak: Sak, type: string, data: Record<string, unknown> = {}): NyHendelse => ({
  stromId: sak.id,
  sakId: sak.id,
  eierId: sak.sokerId,
  gradering: sak.gradering,
  type,
  data,
});

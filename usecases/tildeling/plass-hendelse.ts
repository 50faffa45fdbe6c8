import type { NyHendelse } from "#db/queries/hendelse.ts";
import type { Husstand } from "#db/queries/tildelingsvalg.ts";

/** An event in the stream of the case a place on the list belongs to. `data` holds ids and codes, never free text. */
export const plassHendelse = (husstand: Husstand, type: string, data: Record<string, unknown>): NyHendelse => ({
  stromId: husstand.sakId,
  sakId: husstand.sakId,
  eierId: husstand.personId,
  gradering: husstand.gradering,
  type,
  data: { plassId: husstand.plassId, ...data },
});

import type { NyHendelse } from "#db/queries/hendelse.ts";
import type { Leie } from "#db/queries/leieforhold.ts";

/** An event of a tenancy, in the stream of the case it came from. `data` holds ids, codes, amounts and days, never a word. */
export const leieHendelse = (leie: Leie, type: string, data: Record<string, unknown> = {}): NyHendelse => ({
  stromId: leie.sakId,
  sakId: leie.sakId,
  eierId: leie.leierId,
  gradering: leie.gradering,
  type,
  data: { leieforholdId: leie.id, ...data },
});

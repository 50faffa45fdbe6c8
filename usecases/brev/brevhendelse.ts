import type { BrevRad, Brevsak } from "#db/queries/brev.ts";
import type { NyHendelse } from "#db/queries/hendelse.ts";

/** An event about a letter, in the case's stream. */
export const brevhendelse = (
  sak: Pick<Brevsak, "id" | "sokerId" | "gradering">,
  type: string,
  brev: Pick<BrevRad, "id" | "mal">,
  data: Record<string, unknown> = {},
): NyHendelse => ({
  stromId: sak.id,
  sakId: sak.id,
  eierId: sak.sokerId,
  gradering: sak.gradering,
  type,
  data: { brevId: brev.id, mal: brev.mal, ...data },
});

import type { Stoppetbrev } from "#db/queries/drift.ts";
import { brevhendelse } from "#usecases/brev/brevhendelse.ts";

/** An event about a stopped letter in its case's stream. */
export const stoppethendelse = (b: Stoppetbrev, type: string, data: Record<string, unknown>) =>
  brevhendelse({ id: b.sakId, sokerId: b.sokerId, gradering: b.gradering }, type, { id: b.brevId, mal: b.mal }, data);

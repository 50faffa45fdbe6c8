import { listBrevISak } from "#db/queries/sak-brev.ts";
import { sakQuery } from "./sak-query.ts";

export type BrevLinje = {
  brevId: string;
  mal: string;
  tilstand: "bestilt" | "ferdig" | "stoppet";
  bestilt: string;
  ferdig: string | null;
  varslet: string | null;
};

/** The letters of a case: which, how far each has come, and what stopped. */
export const listSakBrev = sakQuery("sak.listBrev", "brev", async ({ tx }, sak): Promise<readonly BrevLinje[]> => {
  const rader = await listBrevISak(tx, sak.id);
  return rader.map((b) => ({
    brevId: b.id,
    mal: b.mal,
    tilstand: b.tilstand,
    bestilt: b.opprettet.toISOString(),
    ferdig: b.ferdig?.toISOString() ?? null,
    varslet: b.varslet?.toISOString() ?? null,
  }));
});

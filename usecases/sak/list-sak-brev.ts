import { listBrevISak } from "#db/queries/sak-brev.ts";
import { policy } from "#domain/sak/policy.ts";
import { sakQuery } from "./sak-query.ts";

export type BrevLinje = {
  brevId: string;
  mal: string;
  tilstand: "bestilt" | "ferdig" | "stoppet";
  bestilt: string;
  ferdig: string | null;
  varslet: string | null;
};

export type BrevVisning = { kanApnes: boolean; brev: readonly BrevLinje[] };

/** The letters of a case: which, how far each has come, and what stopped. */
export const listSakBrev = sakQuery(
  "sak.listBrev",
  "brev",
  async ({ tx, actor }, sak): Promise<BrevVisning> => {
    const rader = await listBrevISak(tx, sak.id);
    const brev = rader.map((b) => ({
      brevId: b.id,
      mal: b.mal,
      tilstand: b.tilstand,
      bestilt: b.opprettet.toISOString(),
      ferdig: b.ferdig?.toISOString() ?? null,
      varslet: b.varslet?.toISOString() ?? null,
    }));
    return { kanApnes: policy.readSensitive(actor, sak) && !sak.innholdSlettet, brev };
  },
  { utenNokkel: true },
);

import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { inhabilitet } from "../schema/inhabilitet.ts";
import { sak } from "../schema/sak.ts";
import { tildelingsvalg } from "../schema/tildelingsvalg.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";

/** The household an offer is made to, with what the policy asks about and where its case stands. */
export async function findPlassForTilbud(tx: Tx, plassId: string) {
  const [rad] = await tx
    .select({
      plassId: ventelisteplass.id,
      sakId: ventelisteplass.sakId,
      personId: ventelisteplass.personId,
      medsokerId: ventelisteplass.medsokerId,
      enhet: ventelisteplass.enhet,
      gradering: ventelisteplass.gradering,
      status: ventelisteplass.status,
      sakTilstand: sak.tilstand,
    })
    .from(ventelisteplass)
    .innerJoin(sak, eq(sak.id, ventelisteplass.sakId))
    .where(eq(ventelisteplass.id, plassId));
  if (!rad) return undefined;
  const rader = await tx
    .select({ ansattId: inhabilitet.ansattId })
    .from(inhabilitet)
    .where(inArray(inhabilitet.personId, [rad.personId, ...(rad.medsokerId ? [rad.medsokerId] : [])]));
  return { ...rad, inhabile: rader.map((r) => r.ansattId) };
}

/** What the tildelingsmøte chose, decided or not. */
export async function findValg(tx: Tx, valgId: string) {
  const [rad] = await tx
    .select({ boligId: tildelingsvalg.boligId, plassId: tildelingsvalg.plassId, tilstand: tildelingsvalg.tilstand })
    .from(tildelingsvalg)
    .where(eq(tildelingsvalg.id, valgId));
  return rad;
}

import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { prioritetsvurdering } from "../schema/prioritetsvurdering.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Vurdering = typeof prioritetsvurdering.$inferInsert;
export type NyPlass = Pick<
  typeof ventelisteplass.$inferInsert,
  "sakId" | "personId" | "behovsprofil" | "band" | "godkjent" | "sisteBekreftet" | "nesteBekreftelse"
> &
  Pick<Vurdering, "faktorer" | "regelsett" | "vurdertAv"> & { grunn: string };

/**
 * Puts a household on the list with the first assessment of its priority, the reason under the case key. Name, unit, protection and
 * service are the case's, set by the database. Fails when the actor did not decide the vedtak that gives the place.
 */
export async function insertPlass(tx: Tx, ny: NyPlass): Promise<void> {
  const { encrypt } = await sakskrypto(tx, ny.sakId);
  const { faktorer, regelsett, vurdertAv, grunn, ...plass } = ny;
  const { sakId, band } = ny;
  const grunnKryptert = encrypt("prioritetsvurdering.1", grunn);
  await tx
    .insert(prioritetsvurdering)
    .values({ sakId, versjon: 1, band, faktorer, regelsett, vurdertAv, grunnKryptert });
  // The database takes name, unit and service from the case.
  await tx
    .insert(ventelisteplass)
    .values({ ...plass, tjeneste: "", enhet: "", erDemo: sql`(select er_demo from sak where id = ${sakId})` });
}

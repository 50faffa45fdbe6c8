import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { avtale } from "../schema/avtale.ts";

export type AvtaleRad = typeof avtale.$inferSelect;
export type NyAvtale = Pick<
  AvtaleRad,
  "slag" | "utleier" | "prosjekt" | "enhet" | "antallBoliger" | "andelPst" | "gjelderFra" | "gjelderTil" | "erTinglyst"
>;

/** Agreements with how many of their homes are in the register, and how many are held or let: what the quota counts. The first to end first. */
export const listAvtaler = (tx: Tx) =>
  tx
    .select({
      avtale,
      registrert: sql<number>`(select count(*)::int from bolig b where b.avtale_id = avtale.id and b.status <> 'avhendet')`,
      iBruk: sql<number>`(select count(*)::int from bolig b where b.avtale_id = avtale.id
        and (b.status in ('utleid', 'vedlikehold', 'oppsagt') or bd_bolig_er_holdt(b.id)))`,
    })
    .from(avtale)
    .orderBy(asc(avtale.gjelderTil), asc(avtale.prosjekt));

export async function lockAvtale(tx: Tx, id: string): Promise<AvtaleRad | undefined> {
  const [rad] = await tx.select().from(avtale).where(eq(avtale.id, id)).for("update");
  return rad;
}

export const insertAvtale = (tx: Tx, ny: NyAvtale) => tx.insert(avtale).values(ny);

/** Writes it if it is still as it was read. */
export async function updateAvtale(
  tx: Tx,
  id: string,
  revisjon: number,
  felt: Omit<NyAvtale, "enhet">,
): Promise<boolean> {
  const rader = await tx
    .update(avtale)
    .set({ ...felt, revisjon: revisjon + 1 })
    .where(and(eq(avtale.id, id), eq(avtale.revisjon, revisjon)))
    .returning({ id: avtale.id });
  return rader.length === 1;
}

/** Agreements by id and project: what a home's field «avtale» may name. */
export const listAvtalenavn = (tx: Tx) =>
  tx.select({ id: avtale.id, prosjekt: avtale.prosjekt, slag: avtale.slag }).from(avtale).orderBy(asc(avtale.prosjekt));

import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { vedtak } from "../schema/vedtak.ts";

export type VedtakRad = typeof vedtak.$inferSelect;

/** The newest innstilling or vedtak of a case. */
export async function findSisteVedtak(tx: Tx, sakId: string): Promise<VedtakRad | undefined> {
  const [rad] = await tx.select().from(vedtak).where(eq(vedtak.sakId, sakId)).orderBy(desc(vedtak.versjon)).limit(1);
  return rad;
}

export async function findVedtak(tx: Tx, id: string): Promise<VedtakRad | undefined> {
  const [rad] = await tx.select().from(vedtak).where(eq(vedtak.id, id));
  return rad;
}

/** Every innstilling of a case, newest first: the returned ones with their reasons too. */
export const listVedtak = (tx: Tx, sakId: string): Promise<VedtakRad[]> =>
  tx.select().from(vedtak).where(eq(vedtak.sakId, sakId)).orderBy(desc(vedtak.versjon));

export type NyInnstilling = Omit<
  VedtakRad,
  | "id"
  | "versjon"
  | "tilstand"
  | "foreslatt"
  | "besluttetAv"
  | "besluttet"
  | "returGrunn"
  | "underrettet"
  | "klagefrist"
>;

/**
 * Writes the innstilling of a case: the draft that lies there, or a new version. The caller holds the case's lock; the partial
 * unique index says a second time that one innstilling lies open. Gives its id.
 */
export async function saveInnstillingRow(
  tx: Tx,
  rad: NyInnstilling,
  tilstand: "utkast" | "innstilt",
  foreslatt: Date,
): Promise<string> {
  const siste = await findSisteVedtak(tx, rad.sakId);
  const [ny] =
    siste?.tilstand === "utkast"
      ? await tx
          .update(vedtak)
          .set({ ...rad, tilstand, foreslatt })
          .where(eq(vedtak.id, siste.id))
          .returning({ id: vedtak.id })
      : await tx
          .insert(vedtak)
          .values({ ...rad, tilstand, foreslatt, versjon: (siste?.versjon ?? 0) + 1 })
          .returning({ id: vedtak.id });
  if (!ny) throw new Error("innstillingen ble ikke lagret");
  return ny.id;
}

type Beslutning = Pick<VedtakRad, "lovversjon" | "klageinstans" | "klagefristDager"> & {
  besluttetAv: string;
  besluttet: Date;
};

/** Turns an innstilling into a vedtak by another person; undefined when it no longer lies open. Throws (check) when it is the proposer. */
export async function approveInnstilling(tx: Tx, id: string, beslutning: Beslutning) {
  const [rad] = await tx
    .update(vedtak)
    .set({ tilstand: "vedtatt", ...beslutning })
    .where(and(eq(vedtak.id, id), eq(vedtak.tilstand, "innstilt")))
    .returning({ id: vedtak.id });
  return rad;
}

/** Sends an innstilling back with the reason; undefined when it no longer lies open. */
export async function returnInnstillingRow(tx: Tx, id: string, grunn: string) {
  const [rad] = await tx
    .update(vedtak)
    .set({ tilstand: "returnert", returGrunn: grunn })
    .where(and(eq(vedtak.id, id), eq(vedtak.tilstand, "innstilt")))
    .returning({ id: vedtak.id });
  return rad;
}

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
  "id" | "tilstand" | "foreslatt" | "besluttetAv" | "besluttet" | "returGrunn" | "underrettet" | "klagefrist"
>;

/** A new innstilling. The partial unique index says one open per case: a second one throws, so the caller holds the case's lock. */
export async function insertInnstilling(tx: Tx, rad: NyInnstilling): Promise<string> {
  const [ny] = await tx.insert(vedtak).values(rad).returning({ id: vedtak.id });
  if (!ny) throw new Error("innstillingen ble ikke lagret");
  return ny.id;
}

/** Turns an innstilling into a vedtak by another person; undefined when it no longer lies open. */
export async function approveInnstilling(tx: Tx, id: string, besluttetAv: string, besluttet: Date) {
  const [rad] = await tx
    .update(vedtak)
    .set({ tilstand: "vedtatt", besluttetAv, besluttet })
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

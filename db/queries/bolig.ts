import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { bolig, boligSted } from "../schema/bolig.ts";

export type BoligRad = typeof bolig.$inferSelect;
export type StedRad = Omit<typeof boligSted.$inferSelect, "boligId">;

export async function findBolig(tx: Tx, id: string): Promise<BoligRad | undefined> {
  const [rad] = await tx.select().from(bolig).where(eq(bolig.id, id));
  return rad;
}

export async function lockBolig(tx: Tx, id: string): Promise<BoligRad | undefined> {
  const [rad] = await tx.select().from(bolig).where(eq(bolig.id, id)).for("update");
  return rad;
}

/** Where it lies, when the reader may know. */
export async function findSted(tx: Tx, boligId: string): Promise<StedRad | undefined> {
  const [rad] = await tx
    .select({
      adresse: boligSted.adresse,
      matrikkelenhet: boligSted.matrikkelenhet,
      bruksenhetsnr: boligSted.bruksenhetsnr,
      tomt: boligSted.tomt,
    })
    .from(boligSted)
    .where(eq(boligSted.boligId, boligId));
  return rad;
}

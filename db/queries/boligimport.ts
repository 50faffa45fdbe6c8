import { eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { boligimport } from "../schema/boligimport.ts";

export type ImportRad = typeof boligimport.$inferSelect;

export async function insertImport(
  tx: Tx,
  ny: Omit<typeof boligimport.$inferInsert, "id" | "opprettet">,
): Promise<string> {
  const [rad] = await tx.insert(boligimport).values(ny).returning({ id: boligimport.id });
  if (!rad) throw new Error("importen ble ikke lagret");
  return rad.id;
}

export async function findImport(tx: Tx, id: string): Promise<ImportRad | undefined> {
  const [rad] = await tx.select().from(boligimport).where(eq(boligimport.id, id));
  return rad;
}

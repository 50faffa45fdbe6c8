import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { bolig, boligSted } from "../schema/bolig.ts";

/** A home as an offer reads it, the row locked: two who would offer it take turns. `holdt` when an offer or tenancy holds it now. */
export async function lockBolig(tx: Tx, boligId: string) {
  const [rad] = await tx.select().from(bolig).where(eq(bolig.id, boligId)).for("update");
  if (!rad) return undefined;
  const [svar] = await raw(tx)<{ holdt: boolean }[]>`select bd_bolig_er_holdt(${boligId}) as holdt`;
  return { ...rad, holdt: svar?.holdt ?? false };
}

/** The home with its address, as far as the actor may see it: undefined address for a family home and for small houses. */
export async function findTilbudsbolig(tx: Tx, boligId: string) {
  const [rad] = await tx
    .select({ bolig, adresse: boligSted.adresse })
    .from(bolig)
    .leftJoin(boligSted, eq(boligSted.boligId, bolig.id))
    .where(eq(bolig.id, boligId));
  return rad && { ...rad.bolig, adresse: rad.adresse ?? undefined };
}

/** Why a home changed state, for its own history: a code, for the rest of the transaction. */
const sayGrunn = (tx: Tx, grunn: string) => raw(tx)`select set_config('app.grunn', ${grunn}, true)`;

/** A free home is kept for an offer; one that is kept already stays so. */
export async function reserveBolig(tx: Tx, boligId: string, dag: string) {
  await sayGrunn(tx, "tilbud");
  await tx
    .update(bolig)
    .set({ status: "reservert", statusFra: dag, revisjon: sql`${bolig.revisjon} + 1` })
    .where(and(eq(bolig.id, boligId), eq(bolig.status, "ledig")));
}

/** A kept home that nothing holds is free again, or out of use. One that is held, or is not kept, is left alone. */
export async function releaseBolig(
  tx: Tx,
  boligId: string,
  { dag, grunn, til = "ledig" }: { dag: string; grunn: string; til?: "ledig" | "ute_av_drift" },
): Promise<boolean> {
  await sayGrunn(tx, grunn);
  const rader = await tx
    .update(bolig)
    .set({ status: til, statusFra: dag, revisjon: sql`${bolig.revisjon} + 1` })
    .where(and(eq(bolig.id, boligId), eq(bolig.status, "reservert"), sql`not bd_bolig_er_holdt(${bolig.id})`))
    .returning({ id: bolig.id });
  return rader.length === 1;
}

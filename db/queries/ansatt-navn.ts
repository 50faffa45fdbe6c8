import { and, arrayContains, asc, eq, inArray } from "drizzle-orm";
import type { Rolle } from "#domain/kernel/actor.ts";
import type { Tx } from "../client.ts";
import { ansatt } from "../schema/ansatt.ts";

/** Names of members of staff by id, for screens that say who did what. */
export async function namesOfAnsatte(tx: Tx, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const kjente = [...new Set(ids.filter((id) => id !== null))];
  if (kjente.length === 0) return {};
  const rader = await tx.select({ id: ansatt.id, navn: ansatt.navn }).from(ansatt).where(inArray(ansatt.id, kjente));
  return Object.fromEntries(rader.map((r) => [r.id, r.navn]));
}

/** Active staff of a unit who hold a role, by name: whom a leader may give a case to. */
export const listAnsatteMed = (tx: Tx, enhet: string, rolle: Rolle) =>
  tx
    .select({
      id: ansatt.id,
      navn: ansatt.navn,
      klarering: ansatt.klarering,
      roller: ansatt.roller,
      enheter: ansatt.enheter,
    })
    .from(ansatt)
    .where(and(eq(ansatt.aktiv, true), arrayContains(ansatt.enheter, [enhet]), arrayContains(ansatt.roller, [rolle])))
    .orderBy(asc(ansatt.navn));

/** The roles a member of staff holds now; undefined when she is gone or no longer active. */
export async function findAnsattRoller(tx: Tx, id: string): Promise<readonly Rolle[] | undefined> {
  const [rad] = await tx
    .select({ roller: ansatt.roller })
    .from(ansatt)
    .where(and(eq(ansatt.id, id), eq(ansatt.aktiv, true)));
  return rad?.roller;
}

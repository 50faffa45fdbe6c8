import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { notat } from "../schema/notat.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof notat.$inferSelect;
export type NotatRad = Omit<Rad, "tekstKryptert" | "feilfortGrunn"> & { tekst: string; feilfortGrunn: string | null };

const feilsted = (id: string) => `notat.feilfort:${id}`;

/** The notes of a case, newest first. */
export async function listNotater(tx: Tx, sakId: string): Promise<NotatRad[]> {
  const [{ decrypt, open }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(notat).where(eq(notat.sakId, sakId)).orderBy(desc(notat.opprettet)),
  ]);
  return rader.map(({ tekstKryptert, feilfortGrunn, ...rad }) => ({
    ...rad,
    tekst: decrypt(`notat.${rad.id}`, tekstKryptert),
    feilfortGrunn: feilfortGrunn === null ? null : open(feilsted(rad.id), feilfortGrunn),
  }));
}

/** Whose note it is and where; never what it says. */
export async function findNotat(tx: Tx, id: string) {
  const [rad] = await tx
    .select({ id: notat.id, sakId: notat.sakId, skrevetAv: notat.skrevetAv })
    .from(notat)
    .where(eq(notat.id, id));
  return rad;
}

/** Writes a note under the case key and gives its id. */
export async function insertNotat(tx: Tx, ny: Pick<NotatRad, "sakId" | "slag" | "tekst" | "skrevetAv">) {
  const { encrypt } = await sakskrypto(tx, ny.sakId);
  const id = randomUUID();
  const { tekst, ...rad } = ny;
  await tx.insert(notat).values({ ...rad, id, tekstKryptert: encrypt(`notat.${id}`, tekst) });
  return id;
}

/** Marks a note as written in error; undefined when it already is. The text stays. */
export async function markNotat(tx: Tx, { id, sakId }: Pick<NotatRad, "id" | "sakId">, grunn: string) {
  const { seal } = await sakskrypto(tx, sakId);
  const [rad] = await tx
    .update(notat)
    .set({ feilfort: true, feilfortGrunn: seal(feilsted(id), grunn) })
    .where(and(eq(notat.id, id), eq(notat.feilfort, false)))
    .returning({ id: notat.id });
  return rad;
}

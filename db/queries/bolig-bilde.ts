import { and, asc, eq, lt, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { caseCipher, newCaseKey } from "../krypto.ts";
import { bolig } from "../schema/bolig.ts";
import { boligBilde } from "../schema/bolig-bilde.ts";

type Rad = typeof boligBilde.$inferSelect;
/** What a page draws a picture from. */
export type Boligbilde = Pick<Rad, "id" | "slag" | "alt" | "bredde" | "hoyde">;

/** The seal of a picture's object. It has a key of its own, wrapped like a case's. */
const krypto = ({ id, nokkel }: Pick<Rad, "id" | "nokkel">) => caseCipher(id, nokkel);
export const lukkBilde = (rad: Pick<Rad, "id" | "nokkel" | "lagernokkel">, bytes: Uint8Array) =>
  krypto(rad).sealBytes(`bilde:${rad.lagernokkel}`, bytes);
export const apneBilde = (rad: Pick<Rad, "id" | "nokkel" | "lagernokkel">, bytes: Uint8Array) =>
  krypto(rad).openBytes(`bilde:${rad.lagernokkel}`, bytes);

/** The pictures of a home as this reader may see them: the oldest first, the plan last. */
export const bilderAvBolig = (tx: Tx, boligId: string): Promise<Boligbilde[]> =>
  tx
    .select({
      id: boligBilde.id,
      slag: boligBilde.slag,
      alt: boligBilde.alt,
      bredde: boligBilde.bredde,
      hoyde: boligBilde.hoyde,
    })
    .from(boligBilde)
    .where(and(eq(boligBilde.boligId, boligId), eq(boligBilde.tilstand, "mottatt")))
    .orderBy(asc(boligBilde.slag), asc(boligBilde.id));

/** A picture with the home's unit and kind, when the reader may see it. */
export async function findBilde(tx: Tx, id: string) {
  const [rad] = await tx
    .select({ bilde: boligBilde, enhet: bolig.enhet, boligtype: bolig.boligtype })
    .from(boligBilde)
    .innerJoin(bolig, eq(bolig.id, boligBilde.boligId))
    .where(eq(boligBilde.id, id));
  return rad && { ...rad.bilde, enhet: rad.enhet, boligtype: rad.boligtype };
}

/** How many a home has, those on their way counted for an hour. */
export async function countBilder(tx: Tx, boligId: string): Promise<number> {
  const [rad] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(boligBilde)
    .where(
      and(
        eq(boligBilde.boligId, boligId),
        or(
          eq(boligBilde.tilstand, "mottatt"),
          and(eq(boligBilde.tilstand, "lastes_opp"), sql`${boligBilde.opprettet} > now() - interval '1 hour'`),
        ),
      ),
    );
  return rad?.n ?? 0;
}

type Nytt = Omit<typeof boligBilde.$inferInsert, "id" | "nokkel" | "opprettet">;

/** The row before the object, with a new key. */
export async function insertBilde(tx: Tx, ny: Nytt): Promise<Pick<Rad, "id" | "nokkel" | "lagernokkel">> {
  const id = crypto.randomUUID();
  const rad = { id, nokkel: newCaseKey(id), lagernokkel: ny.lagernokkel };
  await tx.insert(boligBilde).values({ ...ny, ...rad });
  return rad;
}

/** The object is in the store. False when it was removed in the meantime. */
export async function receiveBilde(tx: Tx, id: string, mottatt: Date): Promise<boolean> {
  const rader = await tx
    .update(boligBilde)
    .set({ tilstand: "mottatt", mottatt })
    .where(and(eq(boligBilde.id, id), eq(boligBilde.tilstand, "lastes_opp")))
    .returning({ id: boligBilde.id });
  return rader.length === 1;
}

export const removeBilde = (tx: Tx, id: string) =>
  tx.update(boligBilde).set({ tilstand: "fjernet" }).where(eq(boligBilde.id, id));

/** Rows whose object may go: removed ones, and uploads begun before `for_` that never finished. */
export const listBilderForSweep = (tx: Tx, for_: Date, antall: number) =>
  tx
    .select({ id: boligBilde.id, lagernokkel: boligBilde.lagernokkel })
    .from(boligBilde)
    .where(
      or(
        eq(boligBilde.tilstand, "fjernet"),
        and(eq(boligBilde.tilstand, "lastes_opp"), lt(boligBilde.opprettet, for_)),
      ),
    )
    .orderBy(asc(boligBilde.id))
    .limit(antall);

export const deleteBildeRow = (tx: Tx, id: string) => tx.delete(boligBilde).where(eq(boligBilde.id, id));

/** Which of these storage keys a picture stands for. */
export async function knownBildekeys(tx: Tx, nokler: readonly string[]): Promise<string[]> {
  if (nokler.length === 0) return [];
  const rader = await tx
    .select({ nokkel: boligBilde.lagernokkel })
    .from(boligBilde)
    .where(sql`${boligBilde.lagernokkel} = any(${sql.param([...nokler])}::text[])`);
  return rader.map((r) => r.nokkel);
}

import { createHash, randomBytes, randomUUID } from "node:crypto";
import { and, desc, eq, lt, max } from "drizzle-orm";
import type { Tildelingsfakta } from "#domain/tildeling/fakta.ts";
import type { Boligresultat } from "#domain/tildeling/kjor-tildeling.ts";
import type { Tx } from "../client.ts";
import { decryptField, encryptField } from "../krypto.ts";
import { tildelingskjoring } from "../schema/tildelingskjoring.ts";

const frosted = (id: string) => `tildelingskjoring.fro:${id}`;

/** SHA-256 of a text, lower-case hex: what commitments, draws and rows of a run are made with. */
export const sha256 = (tekst: string) => createHash("sha256").update(tekst).digest("hex");

/**
 * Commits the unit to a new seed: only its hash can be read until the run. Undefined when a commitment lies open already, or another
 * made this one first.
 */
export async function insertKjoring(tx: Tx, ny: { enhet: string; regelsett: string; forpliktetAv: string; na: Date }) {
  const [siste] = await tx
    .select({ nummer: max(tildelingskjoring.nummer) })
    .from(tildelingskjoring)
    .where(eq(tildelingskjoring.enhet, ny.enhet));
  const id = randomUUID();
  const fro = randomBytes(32).toString("hex");
  const [rad] = await tx
    .insert(tildelingskjoring)
    .values({
      id,
      enhet: ny.enhet,
      nummer: (siste?.nummer ?? 0) + 1,
      regelsett: ny.regelsett,
      forpliktelse: sha256(fro),
      froKryptert: encryptField(frosted(id), fro),
      forpliktetAv: ny.forpliktetAv,
      opprettet: ny.na,
    })
    .onConflictDoNothing()
    .returning({
      kjoringId: tildelingskjoring.id,
      nummer: tildelingskjoring.nummer,
      forpliktelse: tildelingskjoring.forpliktelse,
    });
  return rad;
}

export type Kjoring = typeof tildelingskjoring.$inferSelect;

/** A run; undefined when it is another unit's, or not there. */
export async function findKjoring(tx: Tx, id: string): Promise<Kjoring | undefined> {
  const [rad] = await tx.select().from(tildelingskjoring).where(eq(tildelingskjoring.id, id));
  return rad;
}

/** The same, locked: whoever runs it second waits, and sees it done. */
export async function lockKjoring(tx: Tx, id: string): Promise<Kjoring | undefined> {
  const [rad] = await tx.select().from(tildelingskjoring).where(eq(tildelingskjoring.id, id)).for("update");
  return rad;
}

/** The seed of a run that is not made yet. Throws when it is gone. */
export function openFro(kjoring: Kjoring): string {
  if (!kjoring.froKryptert) throw new Error("kjøringen har ikke noe frø");
  return decryptField(frosted(kjoring.id), kjoring.froKryptert);
}

/** Hash of the run before this one; empty for the first. */
export async function findForrigeHash(tx: Tx, { enhet, nummer }: Kjoring): Promise<string> {
  const [rad] = await tx
    .select({ hash: tildelingskjoring.hash })
    .from(tildelingskjoring)
    .where(and(eq(tildelingskjoring.enhet, enhet), eq(tildelingskjoring.nummer, nummer - 1)));
  return rad?.hash ?? "";
}

type Gjort = {
  fro: string;
  fakta: Tildelingsfakta;
  resultat: readonly Boligresultat[];
  forrige: string;
  hash: string;
  kjortAv: string;
  kjort: Date;
};

/** Freezes a run as made. Undefined when another made it first. */
export async function markKjort(tx: Tx, id: string, gjort: Gjort) {
  const [rad] = await tx
    .update(tildelingskjoring)
    .set({ ...gjort, tilstand: "kjort" })
    .where(and(eq(tildelingskjoring.id, id), eq(tildelingskjoring.tilstand, "forpliktet")))
    .returning({ id: tildelingskjoring.id });
  return rad;
}

/** Runs of a unit, newest first; `under` is a number to begin after. */
export const listKjoringer = (tx: Tx, enhet: string, antall: number, under?: number) =>
  tx
    .select()
    .from(tildelingskjoring)
    .where(
      and(eq(tildelingskjoring.enhet, enhet), under === undefined ? undefined : lt(tildelingskjoring.nummer, under)),
    )
    .orderBy(desc(tildelingskjoring.nummer))
    .limit(antall);

import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { leiekrav } from "../schema/leiekrav.ts";
import { apneTekst, leiekrypto } from "./leiekrypto.ts";

type Rad = typeof leiekrav.$inferSelect;
type Leie = { id: string; nokkel: string | null };
/** A request with its words open: hers, and the answer's reasons. */
export type KravRad = Omit<Rad, "tekstKryptert" | "svarKryptert"> & { tekst: string; svar: string };

const sted = (felt: "tekst" | "svar", slag: string, fra: string) => `leiekrav.${felt}:${slag}:${fra}`;

const apne = (leie: Leie, { tekstKryptert, svarKryptert, ...rad }: Rad): KravRad => ({
  ...rad,
  tekst: apneTekst(leie, sted("tekst", rad.slag, rad.fra), tekstKryptert),
  svar: apneTekst(leie, sted("svar", rad.slag, rad.fra), svarKryptert),
});

/** What has been asked in a tenancy, newest first. */
export async function listKrav(tx: Tx, leie: Leie): Promise<KravRad[]> {
  const rader = await tx
    .select()
    .from(leiekrav)
    .where(eq(leiekrav.leieforholdId, leie.id))
    .orderBy(desc(leiekrav.id))
    .limit(100);
  return rader.map((rad) => apne(leie, rad));
}

/** Writes what she asks; undefined when one of the kind already waits for an answer. */
export async function insertKrav(
  tx: Tx,
  leie: Leie,
  { tekst, ...krav }: Pick<Rad, "slag" | "fra" | "bedtAv"> & { tekst: string },
): Promise<string | undefined> {
  const tekstKryptert = tekst ? (await leiekrypto(tx, leie)).encrypt(sted("tekst", krav.slag, krav.fra), tekst) : "";
  const [ny] = await tx
    .insert(leiekrav)
    .values({ ...krav, leieforholdId: leie.id, tekstKryptert })
    .onConflictDoNothing()
    .returning({ id: leiekrav.id });
  return ny?.id;
}

const sett = (tx: Tx, id: string, verdier: Partial<typeof leiekrav.$inferInsert>) =>
  tx
    .update(leiekrav)
    .set(verdier)
    .where(and(eq(leiekrav.id, id), eq(leiekrav.tilstand, "mottatt")))
    .returning({ id: leiekrav.id });

type Sett = Pick<Rad, "id" | "slag" | "fra">;

/** Answers a request once; undefined when it is answered. `svar` null keeps the reasons that were proposed. */
export async function answerKravRow(
  tx: Tx,
  leie: Leie,
  krav: Sett,
  {
    svar,
    ...mer
  }: { tilstand: "innvilget" | "avslatt"; svarKode: string | null; svar: string | null; svartAv: string; svart: Date },
) {
  const tekst = svar
    ? { svarKryptert: (await leiekrypto(tx, leie)).encrypt(sted("svar", krav.slag, krav.fra), svar) }
    : {};
  const [rad] = await sett(tx, krav.id, { ...mer, ...tekst });
  return rad;
}

type Forslag = Pick<Rad, "forslag" | "forslagTil" | "svarKode" | "foreslattAv" | "foreslatt"> & { svar: string };

/** Lays a proposal to a prolongation for another to decide, over an earlier one; undefined when it is decided. */
export async function proposeKravRow(tx: Tx, leie: Leie, krav: Sett, { svar, ...mer }: Forslag) {
  const { encrypt } = await leiekrypto(tx, leie);
  const [rad] = await sett(tx, krav.id, { ...mer, svarKryptert: encrypt(sted("svar", krav.slag, krav.fra), svar) });
  return rad;
}

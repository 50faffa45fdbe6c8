import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { decryptField, encryptField } from "../krypto.ts";
import { tilbakemelding } from "../schema/tilbakemelding.ts";

type Ord = { side: string; tekst: string; epost?: string };
export type Tilbakemeldingsrad = Ord & {
  id: string;
  nummer: string;
  opprettet: Date;
  besvart: Date | null;
  besvartAv: string | null;
};

const sted = (felt: keyof Ord, id: string) => `tilbakemelding.${felt}:${id}`;

/** Keeps what was written, sealed. Whoever writes cannot read it back, so nothing is returned. */
export async function insertTilbakemelding(tx: Tx, rad: Ord & { id: string; nummer: string }): Promise<void> {
  const lukk = (felt: keyof Ord) => encryptField(sted(felt, rad.id), rad[felt] ?? "");
  await tx.insert(tilbakemelding).values({
    id: rad.id,
    nummer: rad.nummer,
    sideKryptert: lukk("side"),
    tekstKryptert: lukk("tekst"),
    epostKryptert: rad.epost ? lukk("epost") : null,
  });
}

/** The unanswered ones first, oldest first; then the answered ones, newest first. At most `antall`. */
export async function listTilbakemeldinger(tx: Tx, antall: number): Promise<Tilbakemeldingsrad[]> {
  const rader = await tx
    .select()
    .from(tilbakemelding)
    .orderBy(
      desc(isNull(tilbakemelding.besvart)),
      asc(sql`case when ${tilbakemelding.besvart} is null then ${tilbakemelding.opprettet} end`),
      desc(tilbakemelding.besvart),
    )
    .limit(antall);
  return rader.map((r) => ({
    id: r.id,
    nummer: r.nummer,
    side: decryptField(sted("side", r.id), r.sideKryptert),
    tekst: decryptField(sted("tekst", r.id), r.tekstKryptert),
    ...(r.epostKryptert ? { epost: decryptField(sted("epost", r.id), r.epostKryptert) } : {}),
    opprettet: r.opprettet,
    besvart: r.besvart,
    besvartAv: r.besvartAv,
  }));
}

/** Whether it is there: a job whose cause was rolled back has no effect. */
export async function finnesTilbakemelding(tx: Tx, id: string): Promise<boolean> {
  const rader = await tx.select({ id: tilbakemelding.id }).from(tilbakemelding).where(eq(tilbakemelding.id, id));
  return rader.length > 0;
}

export async function lockTilbakemelding(tx: Tx, id: string) {
  const [rad] = await tx
    .select({ id: tilbakemelding.id, besvart: tilbakemelding.besvart })
    .from(tilbakemelding)
    .where(eq(tilbakemelding.id, id))
    .for("update");
  return rad;
}

export const markBesvart = (tx: Tx, id: string, besvartAv: string, besvart: Date) =>
  tx.update(tilbakemelding).set({ besvart, besvartAv }).where(eq(tilbakemelding.id, id));

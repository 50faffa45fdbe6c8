import { and, desc, eq } from "drizzle-orm";
import type { Endring } from "#domain/venteliste/endring.ts";
import type { Tx } from "../client.ts";
import { endringsmelding } from "../schema/endringsmelding.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof endringsmelding.$inferSelect;
/** A report of changes, opened. */
export type EndringsmeldingRad = Omit<Rad, "innhold"> & { innhold: Endring };

const sted = (nokkel: string) => `endringsmelding.innhold:${nokkel}`;

/** Stores a report sealed and gives its id; undefined when that form has been sent before. */
export async function insertEndringsmelding(
  tx: Tx,
  ny: Pick<Rad, "sakId" | "nokkel" | "slag" | "meldtAv"> & { innhold: Endring },
): Promise<string | undefined> {
  const { seal } = await sakskrypto(tx, ny.sakId);
  const [rad] = await tx
    .insert(endringsmelding)
    .values({ ...ny, innhold: seal(sted(ny.nokkel), ny.innhold) })
    .onConflictDoNothing({ target: endringsmelding.nokkel })
    .returning({ id: endringsmelding.id });
  return rad?.id;
}

/** The reports of a case, newest first. Throws when the case's key is destroyed. */
export async function listEndringsmeldinger(tx: Tx, sakId: string): Promise<EndringsmeldingRad[]> {
  const [{ open }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(endringsmelding).where(eq(endringsmelding.sakId, sakId)).orderBy(desc(endringsmelding.id)),
  ]);
  return rader.map((rad) => ({ ...rad, innhold: open(sted(rad.nokkel), rad.innhold) }));
}

/** Staff has taken a report in: `vurderingVersjon` is the assessment it led to. False when it was handled before. */
export async function markEndringsmelding(
  tx: Tx,
  { id, ...behandlet }: { id: string; behandletAv: string; behandlet: Date; vurderingVersjon?: number },
): Promise<boolean> {
  const rader = await tx
    .update(endringsmelding)
    .set({ ...behandlet, tilstand: "behandlet" })
    .where(and(eq(endringsmelding.id, id), eq(endringsmelding.tilstand, "mottatt")))
    .returning({ id: endringsmelding.id });
  return rader.length === 1;
}

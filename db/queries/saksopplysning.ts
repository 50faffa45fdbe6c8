import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { saksopplysning } from "../schema/saksopplysning.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof saksopplysning.$inferSelect;
export type SaksopplysningRad = Omit<Rad, "verdi" | "merknad"> & { verdi: string; merknad: string };

const sted = (felt: "verdi" | "merknad", id: string) => `saksopplysning.${felt}:${id}`;

/** Every fact staff has established in a case, oldest first: the last one of a field counts. */
export async function listSaksopplysninger(tx: Tx, sakId: string): Promise<SaksopplysningRad[]> {
  const [{ open }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx
      .select()
      .from(saksopplysning)
      .where(eq(saksopplysning.sakId, sakId))
      .orderBy(asc(saksopplysning.opprettet), asc(saksopplysning.id)),
  ]);
  return rader.map((rad) => ({
    ...rad,
    verdi: open(sted("verdi", rad.id), rad.verdi),
    merknad: open(sted("merknad", rad.id), rad.merknad),
  }));
}

export async function insertSaksopplysning(
  tx: Tx,
  rad: Pick<SaksopplysningRad, "sakId" | "felt" | "verdi" | "kilde" | "merknad" | "registrertAv">,
) {
  const { seal } = await sakskrypto(tx, rad.sakId);
  const id = randomUUID();
  const verdi = seal(sted("verdi", id), rad.verdi);
  await tx.insert(saksopplysning).values({ ...rad, id, verdi, merknad: seal(sted("merknad", id), rad.merknad) });
}

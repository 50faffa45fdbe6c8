import { and, eq, isNull } from "drizzle-orm";
import type { Protokoll, Protokollslag } from "#domain/leie/protokoll.ts";
import type { Tx } from "../client.ts";
import type { Forseglet } from "../krypto.ts";
import { leieprotokoll } from "../schema/leieprotokoll.ts";
import { apneTekst, leiekrypto } from "./leiekrypto.ts";

type Rad = typeof leieprotokoll.$inferSelect;
type Leie = { id: string; nokkel: string | null };
export type ProtokollRad = Omit<Rad, "merknadKryptert" | "leierMerknadKryptert"> & {
  merknad: string;
  leierMerknad: string;
};

const sted = (hvem: "utleier" | "leier", slag: Protokollslag) => `leieprotokoll.${slag}.${hvem}`;

async function lukk(tx: Tx, leie: Leie, plass: string, tekst: string): Promise<Forseglet<string>> {
  return (tekst ? (await leiekrypto(tx, leie)).encrypt(plass, tekst) : "") as Forseglet<string>;
}

/** The protocols of a tenancy, with the words of both. */
export async function listProtokoller(tx: Tx, leie: Leie): Promise<ProtokollRad[]> {
  const rader = await tx.select().from(leieprotokoll).where(eq(leieprotokoll.leieforholdId, leie.id));
  return rader.map(({ merknadKryptert, leierMerknadKryptert, ...rad }) => ({
    ...rad,
    merknad: apneTekst(leie, sted("utleier", rad.slag), merknadKryptert),
    leierMerknad: apneTekst(leie, sted("leier", rad.slag), leierMerknadKryptert),
  }));
}

type Ny = { slag: Protokollslag; dato: string; punkter: Protokoll; merknad: string; skrevetAv: string };

/** Writes a protocol, or writes it anew until the tenant has confirmed it; undefined when she has. */
export async function saveProtokollRow(tx: Tx, leie: Leie, { merknad, ...ny }: Ny) {
  const merknadKryptert = await lukk(tx, leie, sted("utleier", ny.slag), merknad);
  const { slag, ...felt } = ny;
  const [rad] = await tx
    .insert(leieprotokoll)
    .values({ ...ny, leieforholdId: leie.id, merknadKryptert })
    .onConflictDoUpdate({
      target: [leieprotokoll.leieforholdId, leieprotokoll.slag],
      set: { ...felt, merknadKryptert },
      setWhere: isNull(leieprotokoll.bekreftet),
    })
    .returning({ id: leieprotokoll.id });
  return rad;
}

/** The tenant's confirmation, once; undefined when it is given. */
export async function confirmProtokollRow(
  tx: Tx,
  leie: Leie,
  { slag, merknad, ...hvem }: { slag: Protokollslag; merknad: string; bekreftetAv: string; bekreftet: Date },
) {
  const leierMerknadKryptert = await lukk(tx, leie, sted("leier", slag), merknad);
  const [rad] = await tx
    .update(leieprotokoll)
    .set({ ...hvem, leierMerknadKryptert })
    .where(and(eq(leieprotokoll.leieforholdId, leie.id), eq(leieprotokoll.slag, slag), isNull(leieprotokoll.bekreftet)))
    .returning({ id: leieprotokoll.id });
  return rad;
}

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { plassfjerning } from "../schema/plassfjerning.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof plassfjerning.$inferSelect;
/** A notice with its words: why, what she answered, why it was dropped. */
export type Plassfjerning = Omit<Rad, "grunnKryptert" | "svarKryptert" | "frafaltKryptert"> & {
  tekst: string;
  svar: string | null;
  frafalt: string | null;
};

const sted = (felt: "grunn" | "svar" | "frafalt", id: string) => `plassfjerning.${felt}:${id}`;

/** Notices about a place, newest first. */
export async function listFjerninger(tx: Tx, sakId: string): Promise<readonly Plassfjerning[]> {
  const [{ decrypt }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(plassfjerning).where(eq(plassfjerning.sakId, sakId)).orderBy(desc(plassfjerning.id)),
  ]);
  return rader.map(({ grunnKryptert, svarKryptert, frafaltKryptert, ...rad }) => ({
    ...rad,
    tekst: decrypt(sted("grunn", rad.id), grunnKryptert),
    svar: svarKryptert === null ? null : decrypt(sted("svar", rad.id), svarKryptert),
    frafalt: frafaltKryptert === null ? null : decrypt(sted("frafalt", rad.id), frafaltKryptert),
  }));
}

/** The notice that runs, held until the transaction ends. */
export async function lockFjerning(tx: Tx, sakId: string): Promise<Plassfjerning | undefined> {
  await tx
    .select({ id: plassfjerning.id })
    .from(plassfjerning)
    .where(and(eq(plassfjerning.sakId, sakId), eq(plassfjerning.tilstand, "varslet")))
    .for("update");
  return (await listFjerninger(tx, sakId)).find((f) => f.tilstand === "varslet");
}

/** Gives notice; undefined when one already runs. */
export async function insertFjerning(
  tx: Tx,
  { tekst, ...ny }: Pick<Plassfjerning, "sakId" | "plassId" | "grunn" | "frist" | "varsletAv" | "tekst">,
): Promise<string | undefined> {
  const { encrypt } = await sakskrypto(tx, ny.sakId);
  const id = crypto.randomUUID();
  const [rad] = await tx
    .insert(plassfjerning)
    .values({ ...ny, id, grunnKryptert: encrypt(sted("grunn", id), tekst) })
    .onConflictDoNothing()
    .returning({ id: plassfjerning.id });
  return rad?.id;
}

type Ved = Pick<Plassfjerning, "id" | "sakId">;
const apen = (id: string) => and(eq(plassfjerning.id, id), eq(plassfjerning.tilstand, "varslet"));

/** The party's answer, in her own name; a new one replaces the last and must be read anew. Undefined when the notice no longer runs. */
export async function answerFjerning(tx: Tx, { id, sakId }: Ved, svar: { tekst: string; av: string; na: Date }) {
  const { encrypt } = await sakskrypto(tx, sakId);
  const [rad] = await tx
    .update(plassfjerning)
    .set({ svarKryptert: encrypt(sted("svar", id), svar.tekst), svart: svar.na, svartAv: svar.av })
    .where(apen(id))
    .returning({ id: plassfjerning.id });
  return rad;
}

/** That somebody has read the answer as it stands; undefined when it was read already or has changed since `svart`. */
export async function markLest(tx: Tx, { id }: Ved, lest: { av: string; na: Date; svart: Date }) {
  const [rad] = await tx
    .update(plassfjerning)
    .set({ lest: lest.na, lestAv: lest.av })
    // Microseconds in the database, milliseconds here.
    .where(
      and(
        apen(id),
        isNull(plassfjerning.lest),
        sql`date_trunc('milliseconds', ${plassfjerning.svart}) = ${lest.svart.toISOString()}::timestamptz`,
      ),
    )
    .returning({ id: plassfjerning.id });
  return rad;
}

/** Ends a notice: the place was removed by a vedtak, or the matter is dropped with a reason. */
export async function endFjerning(
  tx: Tx,
  { id, sakId }: Ved,
  slutt: { na: Date } & ({ fjernet: true } | { fjernet: false; av: string; grunn: string }),
) {
  const { encrypt } = await sakskrypto(tx, sakId);
  const [rad] = await tx
    .update(plassfjerning)
    .set(
      slutt.fjernet
        ? { tilstand: "fjernet", avsluttet: slutt.na }
        : {
            tilstand: "frafalt",
            avsluttet: slutt.na,
            frafaltAv: slutt.av,
            frafaltKryptert: encrypt(sted("frafalt", id), slutt.grunn),
          },
    )
    .where(apen(id))
    .returning({ id: plassfjerning.id });
  return rad;
}

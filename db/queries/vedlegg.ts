import { and, asc, eq, lt, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import type { Sakskrypto } from "../krypto.ts";
import { vedlegg } from "../schema/vedlegg.ts";

/** A file's row. Its name is sealed: `apneFilnavn` opens it where it is shown. */
export type VedleggRad = typeof vedlegg.$inferSelect;

const sted = (felt: "navn" | "fil", lagernokkel: string) => `vedlegg.${felt}:${lagernokkel}`;

/** The name as the sender gave it. */
export const apneFilnavn = <R extends Pick<VedleggRad, "lagernokkel" | "filnavn">>(
  { open }: Sakskrypto,
  rad: R,
): Omit<R, "filnavn"> & { filnavn: string } => ({
  ...rad,
  filnavn: open(sted("navn", rad.lagernokkel), rad.filnavn),
});
export const lukkFilnavn = ({ seal }: Sakskrypto, lagernokkel: string, navn: string) =>
  seal(sted("navn", lagernokkel), navn);

/** The object of a file, as the store gets it and back. Throws when it is another's, changed, or its key is destroyed. */
export const lukkFil = ({ sealBytes }: Sakskrypto, lagernokkel: string, bytes: Uint8Array) =>
  sealBytes(sted("fil", lagernokkel), bytes);
export const apneFil = ({ openBytes }: Sakskrypto, lagernokkel: string, bytes: Uint8Array) =>
  openBytes(sted("fil", lagernokkel), bytes);

const received = hot("vedlegg_mottatte", (tx) =>
  tx
    .select()
    .from(vedlegg)
    .where(and(eq(vedlegg.soknadId, sql.placeholder("soknadId")), eq(vedlegg.tilstand, "mottatt")))
    .orderBy(asc(vedlegg.opprettet), asc(vedlegg.id)),
);

/** The files an application holds, oldest first. */
export const listVedlegg = (tx: Tx, soknadId: string): Promise<VedleggRad[]> => received(tx, { soknadId });

export async function findVedlegg(tx: Tx, id: string): Promise<VedleggRad | undefined> {
  const [rad] = await tx.select().from(vedlegg).where(eq(vedlegg.id, id));
  return rad;
}

/**
 * How much a person and one application hold. A file on its way counts, so that parallel uploads cannot pass the limits; one
 * that has been on its way for an hour has stopped.
 */
export async function sumVedlegg(tx: Tx, eierId: string, soknadId: string) {
  const [rad] = await tx
    .select({
      personBytes: sql<string>`coalesce(sum(${vedlegg.storrelse}), 0)`,
      soknadBytes: sql<string>`coalesce(sum(${vedlegg.storrelse}) filter (where ${vedlegg.soknadId} = ${soknadId}), 0)`,
      soknadAntall: sql<string>`count(*) filter (where ${vedlegg.soknadId} = ${soknadId})`,
    })
    .from(vedlegg)
    .where(
      and(
        eq(vedlegg.eierId, eierId),
        or(
          eq(vedlegg.tilstand, "mottatt"),
          and(eq(vedlegg.tilstand, "lastes_opp"), sql`${vedlegg.opprettet} > now() - interval '1 hour'`),
        ),
      ),
    );
  return {
    personBytes: Number(rad?.personBytes ?? 0),
    soknadBytes: Number(rad?.soknadBytes ?? 0),
    soknadAntall: Number(rad?.soknadAntall ?? 0),
  };
}

type NyttVedlegg = Omit<VedleggRad, "id" | "opprettet" | "mottatt" | "tilstand" | "skann">;

/** The row before the object: a crash between the two leaves something to sweep. */
export async function insertVedlegg(tx: Tx, ny: NyttVedlegg): Promise<string> {
  const [rad] = await tx.insert(vedlegg).values(ny).returning({ id: vedlegg.id });
  if (!rad) throw new Error("vedlegg ble ikke lagret");
  return rad.id;
}

/** The object is in the store: the row counts from now. False when it was removed in the meantime. */
export async function receiveVedlegg(tx: Tx, id: string, mottatt: Date, sakId: string | null): Promise<boolean> {
  const rader = await tx
    .update(vedlegg)
    .set({ tilstand: "mottatt", mottatt, sakId })
    .where(and(eq(vedlegg.id, id), eq(vedlegg.tilstand, "lastes_opp")))
    .returning({ id: vedlegg.id });
  return rader.length === 1;
}

export async function removeVedlegg(tx: Tx, id: string): Promise<boolean> {
  const rader = await tx
    .update(vedlegg)
    .set({ tilstand: "fjernet" })
    .where(and(eq(vedlegg.id, id), ne(vedlegg.tilstand, "fjernet")))
    .returning({ id: vedlegg.id });
  return rader.length === 1;
}

export const removeVedleggOf = (tx: Tx, soknadId: string) =>
  tx.update(vedlegg).set({ tilstand: "fjernet" }).where(eq(vedlegg.soknadId, soknadId));

const claim = hot("vedlegg_folg", (tx) =>
  tx
    .update(vedlegg)
    .set({ sakId: sql`${sql.placeholder("sakId")}::uuid` })
    .where(and(eq(vedlegg.soknadId, sql.placeholder("soknadId")), eq(vedlegg.tilstand, "mottatt"))),
);

/** The files follow the application into its case. */
export const claimVedlegg = async (tx: Tx, soknadId: string, sakId: string) =>
  void (await claim(tx, { soknadId, sakId }));

/** Rows whose object may go: removed ones, and uploads begun before `for_` that never finished. */
export const listForSweep = (tx: Tx, for_: Date, antall: number) =>
  tx
    .select({ id: vedlegg.id, lagernokkel: vedlegg.lagernokkel })
    .from(vedlegg)
    .where(or(eq(vedlegg.tilstand, "fjernet"), and(eq(vedlegg.tilstand, "lastes_opp"), lt(vedlegg.opprettet, for_))))
    .orderBy(asc(vedlegg.id))
    .limit(antall);

export const deleteVedleggRow = (tx: Tx, id: string) => tx.delete(vedlegg).where(eq(vedlegg.id, id));

/** Storage keys that a row stands for, among those given: what the sweeper must leave. */
export async function knownKeys(tx: Tx, nokler: readonly string[]): Promise<Set<string>> {
  if (nokler.length === 0) return new Set();
  const rader = await tx
    .select({ nokkel: vedlegg.lagernokkel })
    .from(vedlegg)
    .where(sql`${vedlegg.lagernokkel} = any(${sql.param([...nokler])}::text[])`);
  return new Set(rader.map((r) => r.nokkel));
}

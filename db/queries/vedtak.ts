import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import type { Sakskrypto } from "../krypto.ts";
import { type Begrunnelse, vedtak } from "../schema/vedtak.ts";
import { sakskrypto } from "./sakskrypto.ts";

type Rad = typeof vedtak.$inferSelect;
export type VedtakRad = Omit<Rad, "begrunnelse" | "returGrunn"> & {
  begrunnelse: Begrunnelse;
  returGrunn: string | null;
};

const sted = (felt: "begrunnelse" | "retur", versjon: number) => `vedtak.${versjon}.${felt}`;

/** A decision's words, opened: of a whole row or of what a view has picked of it. */
export const apneBegrunnelse = <R extends Pick<Rad, "versjon" | "begrunnelse">>(
  { open }: Sakskrypto,
  rad: R,
): Omit<R, "begrunnelse"> & { begrunnelse: Begrunnelse } => ({
  ...rad,
  begrunnelse: open(sted("begrunnelse", rad.versjon), rad.begrunnelse),
});

/** The whole row, opened. */
export const apneVedtak = (sak: Sakskrypto, { returGrunn, ...rad }: Rad): VedtakRad => ({
  ...apneBegrunnelse(sak, rad),
  returGrunn: returGrunn === null ? null : sak.open(sted("retur", rad.versjon), returGrunn),
});

/** The newest innstilling or vedtak of a case. */
export async function findSisteVedtak(tx: Tx, sakId: string): Promise<VedtakRad | undefined> {
  const [sak, [rad]] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(vedtak).where(eq(vedtak.sakId, sakId)).orderBy(desc(vedtak.versjon)).limit(1),
  ]);
  return rad && apneVedtak(sak, rad);
}

export async function findVedtak(tx: Tx, id: string): Promise<VedtakRad | undefined> {
  const [rad] = await tx.select().from(vedtak).where(eq(vedtak.id, id));
  return rad && apneVedtak(await sakskrypto(tx, rad.sakId), rad);
}

/** Every innstilling of a case, newest first: the returned ones with their reasons too. */
export async function listVedtak(tx: Tx, sakId: string): Promise<VedtakRad[]> {
  const [sak, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(vedtak).where(eq(vedtak.sakId, sakId)).orderBy(desc(vedtak.versjon)),
  ]);
  return rader.map((rad) => apneVedtak(sak, rad));
}

export type NyInnstilling = Omit<
  VedtakRad,
  | "id"
  | "versjon"
  | "tilstand"
  | "foreslatt"
  | "besluttetAv"
  | "besluttet"
  | "returGrunn"
  | "underrettet"
  | "klagefrist"
>;

/**
 * Writes the innstilling of a case: the draft that lies there, or a new version. The caller holds the case's lock; the partial
 * unique index says a second time that one innstilling lies open. Gives its id.
 */
export async function saveInnstillingRow(
  tx: Tx,
  rad: NyInnstilling,
  tilstand: "utkast" | "innstilt",
  foreslatt: Date,
): Promise<string> {
  const [{ seal }, siste] = await Promise.all([sakskrypto(tx, rad.sakId), findSisteVedtak(tx, rad.sakId)]);
  const versjon = siste?.tilstand === "utkast" ? siste.versjon : (siste?.versjon ?? 0) + 1;
  const forseglet = { ...rad, begrunnelse: seal(sted("begrunnelse", versjon), rad.begrunnelse) };
  const [ny] =
    siste?.tilstand === "utkast"
      ? await tx
          .update(vedtak)
          .set({ ...forseglet, tilstand, foreslatt })
          .where(eq(vedtak.id, siste.id))
          .returning({ id: vedtak.id })
      : await tx
          .insert(vedtak)
          .values({ ...forseglet, tilstand, foreslatt, versjon })
          .returning({ id: vedtak.id });
  if (!ny) throw new Error("innstillingen ble ikke lagret");
  return ny.id;
}

type Beslutning = Pick<VedtakRad, "lovversjon" | "klageinstans" | "klagefristDager"> & {
  besluttetAv: string;
  besluttet: Date;
};

/** Turns an innstilling into a vedtak by another person; undefined when it no longer lies open. Throws (check) when it is the proposer. */
export async function approveInnstilling(tx: Tx, id: string, beslutning: Beslutning) {
  const [rad] = await tx
    .update(vedtak)
    .set({ tilstand: "vedtatt", ...beslutning })
    .where(and(eq(vedtak.id, id), eq(vedtak.tilstand, "innstilt")))
    .returning({ id: vedtak.id });
  return rad;
}

/** Sends an innstilling back with the reason; undefined when it no longer lies open. */
export async function returnInnstillingRow(
  tx: Tx,
  { id, sakId, versjon }: Pick<VedtakRad, "id" | "sakId" | "versjon">,
  grunn: string,
) {
  const { seal } = await sakskrypto(tx, sakId);
  const [rad] = await tx
    .update(vedtak)
    .set({ tilstand: "returnert", returGrunn: seal(sted("retur", versjon), grunn) })
    .where(and(eq(vedtak.id, id), eq(vedtak.tilstand, "innstilt")))
    .returning({ id: vedtak.id });
  return rad;
}

import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { hot } from "../handle.ts";
import { ansatt } from "../schema/ansatt.ts";
import { brev, brevFil } from "../schema/brev.ts";
import { klage } from "../schema/klage.ts";
import { person } from "../schema/person.ts";
import { sak } from "../schema/sak.ts";
import { soknad } from "../schema/soknad.ts";
import { vedlegg } from "../schema/vedlegg.ts";
import { vedtak } from "../schema/vedtak.ts";
import { apneKontakt } from "./kontakt.ts";
import type { Leiebrevgrunnlag } from "./leiebrev.ts";
import { sakskrypto } from "./sakskrypto.ts";
import { apneFilnavn } from "./vedlegg.ts";
import { apneVedtak } from "./vedtak.ts";

type Rad = typeof brev.$inferSelect;
/** A letter without the words of its order: those are read where the letter is made. */
export type BrevRad = Omit<Rad, "data">;
export type Brevsak = typeof sak.$inferSelect;

export type Brevbestilling = {
  sakId: string;
  vedtakId?: string;
  mottakerId: string;
  mal: string;
  malversjon?: number;
  /** One letter per cause («kvittering:<sakId>»). */
  nokkel: string;
  data?: Record<string, unknown>;
};

const sted = (felt: "data" | "pdf", nokkel: string) => `brev.${felt}:${nokkel}`;

const order = hot("brev_bestill", (tx) =>
  tx
    .insert(brev)
    .values({
      sakId: sql.placeholder("sakId"),
      vedtakId: sql.placeholder("vedtakId"),
      mottakerId: sql.placeholder("mottakerId"),
      mal: sql.placeholder("mal"),
      malversjon: sql`${sql.placeholder("malversjon")}::integer`,
      nokkel: sql.placeholder("nokkel"),
      data: sql`${sql.placeholder("data")}::jsonb`,
    })
    .onConflictDoNothing({ target: brev.nokkel })
    .returning({ id: brev.id }),
);

/**
 * Orders a letter in the transaction of its cause and gives its id; the same cause twice gives undefined and no second letter.
 * The caller orders the job `brev` with that id, so that row and job stand or fall together.
 */
export async function orderBrev(tx: Tx, b: Brevbestilling): Promise<string | undefined> {
  const { vedtakId = null, malversjon = 1 } = b;
  const data = b.data ? (await sakskrypto(tx, b.sakId)).seal(sted("data", b.nokkel), b.data) : {};
  return (await order(tx, { ...b, vedtakId, malversjon, data: JSON.stringify(data) }))[0]?.id;
}

/** The letter's row, held until the transaction ends: two workers with the same job take turns on it. */
export async function lockBrev(tx: Tx, id: string): Promise<(BrevRad & { data: Record<string, unknown> }) | undefined> {
  const [rad] = await tx.select().from(brev).where(eq(brev.id, id)).for("update");
  if (!rad) return undefined;
  const { open } = await sakskrypto(tx, rad.sakId);
  return { ...rad, data: open(sted("data", rad.nokkel), rad.data) };
}

/** A letter with its case, as far as the actor may see both. */
export async function findBrev(tx: Tx, id: string): Promise<{ brev: BrevRad; sak: Brevsak } | undefined> {
  const { data: _data, ...kolonner } = getTableColumns(brev);
  const [rad] = await tx
    .select({ brev: kolonner, sak })
    .from(brev)
    .innerJoin(sak, eq(sak.id, brev.sakId))
    .where(eq(brev.id, id));
  return rad;
}

/** The letter itself. Throws when its key is destroyed, and when the stored bytes are not those that were stored here. */
export async function findBrevFil(
  tx: Tx,
  { id, sakId, nokkel }: Pick<BrevRad, "id" | "sakId" | "nokkel">,
): Promise<Uint8Array | undefined> {
  const [{ openBytes }, [rad]] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select({ pdf: brevFil.pdf }).from(brevFil).where(eq(brevFil.brevId, id)),
  ]);
  return rad && openBytes(sted("pdf", nokkel), rad.pdf);
}

/** The finished letter: bytes, hash and state in one. Throws when the letter already has bytes. */
export async function storeBrev(
  tx: Tx,
  { id, sakId, nokkel }: Pick<BrevRad, "id" | "sakId" | "nokkel">,
  pdf: { bytes: Uint8Array; sha256: string; sider: number },
  now: Date,
) {
  const { sealBytes } = await sakskrypto(tx, sakId);
  await tx.insert(brevFil).values({ brevId: id, pdf: sealBytes(sted("pdf", nokkel), pdf.bytes) });
  await tx
    .update(brev)
    .set({ tilstand: "ferdig", ferdig: now, feil: null, sha256: pdf.sha256, sider: pdf.sider })
    .where(eq(brev.id, id));
}

/** What stopped a letter, or its notice, in a code; null when it is tried again. A finished letter stays finished. */
export const markBrev = (tx: Tx, id: string, feil: string | null) =>
  tx
    .update(brev)
    .set({
      feil,
      tilstand: sql`case when ${brev.tilstand} = 'ferdig' then 'ferdig' else ${feil === null ? "bestilt" : "stoppet"} end`,
    })
    .where(eq(brev.id, id));

export const markVarslet = (tx: Tx, id: string, now: Date) =>
  tx.update(brev).set({ varslet: now, feil: null }).where(eq(brev.id, id));

/** The day the party was notified and the last day to complain: set once, never moved by a second notice. */
export const startKlagefrist = (tx: Tx, vedtakId: string, underrettet: Date, klagefrist: string) =>
  tx
    .update(vedtak)
    .set({ underrettet, klagefrist })
    .where(and(eq(vedtak.id, vedtakId), sql`${vedtak.underrettet} is null`));

/** Everything a letter of this case may draw on, as far as the actor may see it. */
export async function loadBrevgrunnlag(tx: Tx, sakId: string, vedtakId: string | null) {
  const [krypto, [hoved], filer, [lagret], [klagen]] = await Promise.all([
    sakskrypto(tx, sakId),
    tx
      .select({ sak, soknad, person })
      .from(sak)
      .innerJoin(soknad, eq(soknad.id, sak.soknadId))
      .innerJoin(person, eq(person.id, sak.sokerId))
      .where(eq(sak.id, sakId)),
    tx
      .select({
        id: vedlegg.id,
        krav: vedlegg.krav,
        filnavn: vedlegg.filnavn,
        mottatt: vedlegg.mottatt,
        lagernokkel: vedlegg.lagernokkel,
      })
      .from(vedlegg)
      .where(and(eq(vedlegg.sakId, sakId), eq(vedlegg.tilstand, "mottatt")))
      .orderBy(asc(vedlegg.opprettet)),
    vedtakId ? tx.select().from(vedtak).where(eq(vedtak.id, vedtakId)) : [],
    tx
      .select({ mottatt: klage.mottatt, punkter: klage.punkter, innenFrist: klage.innenFrist })
      .from(klage)
      .where(eq(klage.sakId, sakId)),
  ]);
  if (!hoved) return undefined;
  const avgjorelse = lagret && apneVedtak(krypto, lagret);
  const navnPa = (id: string | null | undefined) => (id ? findAnsatt(tx, id) : undefined);
  const [saksbehandler, beslutter] = await Promise.all([
    navnPa(avgjorelse?.foreslattAv ?? hoved.sak.ansvarlig),
    navnPa(avgjorelse?.besluttetAv),
  ]);
  return {
    ...hoved,
    filer: filer.map((fil) => apneFilnavn(krypto, fil)),
    vedtak: avgjorelse,
    klage: klagen,
    saksbehandler,
    beslutter,
  };
}
export type Brevgrunnlag = NonNullable<Awaited<ReturnType<typeof loadBrevgrunnlag>>> & {
  leie?: Leiebrevgrunnlag | undefined;
};

async function findAnsatt(tx: Tx, id: string) {
  const [rad] = await tx
    .select({ navn: ansatt.navn, tittel: ansatt.tittel, telefon: ansatt.telefon })
    .from(ansatt)
    .where(eq(ansatt.id, id));
  return rad;
}

/** Where a notice of this letter goes; the address is as the person gave it and is checked before use. */
export async function findVarselmottaker(tx: Tx, brevId: string): Promise<{ epost: string | null } | undefined> {
  const [rad] = await tx
    .select({ id: person.id, epost: person.epost, kontaktVernet: person.kontaktVernet })
    .from(brev)
    .innerJoin(person, eq(person.id, brev.mottakerId))
    .where(eq(brev.id, brevId));
  return rad && { epost: apneKontakt(rad.id, rad.kontaktVernet)?.epost ?? rad.epost };
}

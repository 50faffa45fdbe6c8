import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Behovsprofil } from "#domain/venteliste/behovsprofil.ts";
import type { Band, PlassStatus, RuteUt } from "#domain/venteliste/plass.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import type { Tx } from "../client.ts";
import { prioritetsforslag } from "../schema/prioritetsforslag.ts";
import { prioritetsvurdering } from "../schema/prioritetsvurdering.ts";
import { tilbud } from "../schema/tilbud.ts";
import { vedtak } from "../schema/vedtak.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";
import { lockSak, type Sak } from "./sak.ts";
import { sakskrypto } from "./sakskrypto.ts";

export type Plass = typeof ventelisteplass.$inferSelect;
/** A case with its place, and who proposed what lies for another to decide about it. */
export type SakMedPlass = { sak: Sak; plass: Plass };

/** The place of a case, when there is one and it may be seen. */
export async function findPlass(tx: Tx, sakId: string): Promise<Plass | undefined> {
  const [rad] = await tx.select().from(ventelisteplass).where(eq(ventelisteplass.sakId, sakId));
  return rad;
}

/** True while an offer to the household is being made, waits for her answer, or was accepted. */
export async function hasLiveTilbud(tx: Tx, plassId: string): Promise<boolean> {
  const [rad] = await tx
    .select({ id: tilbud.id })
    .from(tilbud)
    .where(and(eq(tilbud.plassId, plassId), inArray(tilbud.tilstand, ["opprettet", "sendt", "akseptert"])))
    .limit(1);
  return rad !== undefined;
}

/** Who proposed what lies open about the place; null when nothing does. */
export async function findPlassforslagAv(tx: Tx, sakId: string): Promise<string | null> {
  const [[forslag], [innstilt]] = await Promise.all([
    tx
      .select({ av: prioritetsforslag.foreslattAv })
      .from(prioritetsforslag)
      .where(and(eq(prioritetsforslag.sakId, sakId), eq(prioritetsforslag.tilstand, "foreslatt"))),
    tx
      .select({ av: vedtak.foreslattAv })
      .from(vedtak)
      .where(and(eq(vedtak.sakId, sakId), eq(vedtak.tilstand, "innstilt"))),
  ]);
  return forslag?.av ?? innstilt?.av ?? null;
}

/** Case and place, both held until the transaction ends: the case first, as everywhere. */
export async function lockPlass(tx: Tx, sakId: string): Promise<SakMedPlass | undefined> {
  const sak = await lockSak(tx, sakId);
  if (!sak) return undefined;
  const [plass] = await tx.select().from(ventelisteplass).where(eq(ventelisteplass.sakId, sakId)).for("update");
  return plass && { sak, plass };
}

type Endring = {
  status?: PlassStatus;
  pausetTil?: string | null;
  ruteUt?: RuteUt;
  utDato?: string;
  behovsprofil?: Behovsprofil;
  band?: Band;
  vurderingVersjon?: number;
};

/** Changes a place at the revision that was seen; undefined when somebody was first. */
export async function changePlass(tx: Tx, id: string, revisjon: number, til: Endring) {
  const [rad] = await tx
    .update(ventelisteplass)
    .set({ ...til, revisjon: sql`${ventelisteplass.revisjon} + 1` })
    .where(and(eq(ventelisteplass.id, id), eq(ventelisteplass.revisjon, revisjon)))
    .returning({ id: ventelisteplass.id });
  return rad;
}

export type Prioritetsrad = {
  versjon: number;
  band: Band;
  faktorer: readonly Prioritetsfaktor[];
  grunn: string;
  regelsett: string;
  vurdertAv: string;
  opprettet: Date;
};
const grunnsted = (versjon: number) => `prioritetsvurdering.${versjon}`;

/** Every assessment of a household's priority, newest first. */
export async function listPrioriteter(tx: Tx, sakId: string): Promise<readonly Prioritetsrad[]> {
  const [{ decrypt }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx
      .select()
      .from(prioritetsvurdering)
      .where(eq(prioritetsvurdering.sakId, sakId))
      .orderBy(desc(prioritetsvurdering.versjon)),
  ]);
  return rader.map(({ id: _id, sakId: _sak, grunnKryptert, ...rad }) => ({
    ...rad,
    grunn: decrypt(grunnsted(rad.versjon), grunnKryptert),
  }));
}

/** A new assessment in the decider's name. */
export async function insertPrioritet(
  tx: Tx,
  sakId: string,
  { grunn, ...ny }: Omit<Prioritetsrad, "opprettet">,
): Promise<void> {
  const { encrypt } = await sakskrypto(tx, sakId);
  await tx.insert(prioritetsvurdering).values({ ...ny, sakId, grunnKryptert: encrypt(grunnsted(ny.versjon), grunn) });
}

type Forslagsrad = typeof prioritetsforslag.$inferSelect;
export type Prioritetsforslag = Omit<Forslagsrad, "grunnKryptert" | "returKryptert"> & {
  grunn: string;
  retur: string | null;
};
const forslagsted = (felt: "grunn" | "retur", id: string) => `prioritetsforslag.${felt}:${id}`;

/** What has been proposed about a household's priority, oldest first: open, taken in, and sent back. */
export async function listForslag(tx: Tx, sakId: string): Promise<readonly Prioritetsforslag[]> {
  const [{ decrypt }, rader] = await Promise.all([
    sakskrypto(tx, sakId),
    tx.select().from(prioritetsforslag).where(eq(prioritetsforslag.sakId, sakId)).orderBy(asc(prioritetsforslag.id)),
  ]);
  return rader.map(({ grunnKryptert, returKryptert, ...rad }) => ({
    ...rad,
    grunn: decrypt(forslagsted("grunn", rad.id), grunnKryptert),
    retur: returKryptert === null ? null : decrypt(forslagsted("retur", rad.id), returKryptert),
  }));
}

type NyttForslag = Pick<
  Prioritetsforslag,
  "sakId" | "fraVersjon" | "faktahash" | "band" | "faktorer" | "behovsprofil" | "grunn" | "regelsett" | "foreslattAv"
>;

/** Lays a proposal for another to decide; undefined when one lies there already. */
export async function insertForslag(tx: Tx, { grunn, ...ny }: NyttForslag): Promise<string | undefined> {
  const { encrypt } = await sakskrypto(tx, ny.sakId);
  const id = crypto.randomUUID();
  const [rad] = await tx
    .insert(prioritetsforslag)
    .values({ ...ny, id, grunnKryptert: encrypt(forslagsted("grunn", id), grunn) })
    .onConflictDoNothing()
    .returning({ id: prioritetsforslag.id });
  return rad?.id;
}

/** Decides a proposal, with the reason when it is sent back; undefined when it no longer lies open. Throws (check) when it is the proposer. */
export async function decideForslag(
  tx: Tx,
  { id, sakId }: Pick<Prioritetsforslag, "id" | "sakId">,
  svar: { besluttetAv: string; besluttet: Date; retur?: string },
) {
  const { encrypt } = await sakskrypto(tx, sakId);
  const { retur, ...av } = svar;
  const [rad] = await tx
    .update(prioritetsforslag)
    .set({
      ...av,
      tilstand: retur === undefined ? "godtatt" : "returnert",
      returKryptert: retur === undefined ? null : encrypt(forslagsted("retur", id), retur),
    })
    .where(and(eq(prioritetsforslag.id, id), eq(prioritetsforslag.tilstand, "foreslatt")))
    .returning({ id: prioritetsforslag.id });
  return rad;
}

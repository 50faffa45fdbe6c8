import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { TilbudTilstand } from "#domain/tilbud/tilstand.ts";
import type { Tx } from "../client.ts";
import { Databasefeil, utenInnhold } from "../databasefeil.ts";
import { bolig } from "../schema/bolig.ts";
import { inhabilitet } from "../schema/inhabilitet.ts";
import { avvistPar, tilbud } from "../schema/tilbud.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";
import { sakskrypto } from "./sakskrypto.ts";

const plasskolonner = {
  plassId: ventelisteplass.id,
  sakId: ventelisteplass.sakId,
  personId: ventelisteplass.personId,
  medsokerId: ventelisteplass.medsokerId,
  listenavn: ventelisteplass.listenavn,
  enhet: ventelisteplass.enhet,
  gradering: ventelisteplass.gradering,
  plassStatus: ventelisteplass.status,
};
const boligkolonner = {
  kode: bolig.kode,
  boligStatus: bolig.status,
  reservertVedVedtak: bolig.reservertVedVedtak,
};

const medPlass = (tx: Tx) =>
  tx
    .select({ tilbud, ...plasskolonner, ...boligkolonner })
    .from(tilbud)
    .innerJoin(ventelisteplass, eq(ventelisteplass.id, tilbud.plassId))
    .innerJoin(bolig, eq(bolig.id, tilbud.boligId));

const inhabile = async (tx: Tx, p: { personId: string; medsokerId: string | null }) =>
  (
    await tx
      .select({ ansattId: inhabilitet.ansattId })
      .from(inhabilitet)
      .where(inArray(inhabilitet.personId, [p.personId, ...(p.medsokerId ? [p.medsokerId] : [])]))
  ).map((r) => r.ansattId);

export type Tilbud = NonNullable<Awaited<ReturnType<typeof findTilbud>>>;

/** An offer with its household and home, and what the policy asks about; undefined when it is hidden or not there. */
export async function findTilbud(tx: Tx, id: string) {
  const [rad] = await medPlass(tx).where(eq(tilbud.id, id));
  return rad && { ...rad, inhabile: await inhabile(tx, rad) };
}

/** The same, with the offer's row locked until the transaction ends: whoever comes second sees what the first left. */
export async function lockTilbud(tx: Tx, id: string): Promise<Tilbud | undefined> {
  const [rad] = await medPlass(tx).where(eq(tilbud.id, id)).for("update", { of: tilbud });
  return rad && { ...rad, inhabile: await inhabile(tx, rad) };
}

export type NyttTilbud = Pick<
  typeof tilbud.$inferInsert,
  "boligId" | "plassId" | "valgId" | "leieMnd" | "depositum" | "kontraktAr" | "innflytting" | "opprettetAv"
>;

/**
 * Makes the offer, which holds the home from now. When the database refuses, the name of its rule: `boligkrav_en` (somebody holds the
 * home), `tilvisning_kvote` (the landlord's share is used), `tilbud_mulig` (not free, or the household does not wait).
 */
export async function insertTilbud(
  tx: Tx,
  ny: NyttTilbud,
): Promise<{ ok: true; id: string } | { ok: false; regel: string }> {
  try {
    const [rad] = await tx.transaction((sp) => sp.insert(tilbud).values(ny).returning({ id: tilbud.id }));
    if (!rad) throw new Error("tilbudet ble ikke skrevet");
    return { ok: true, id: rad.id };
  } catch (feil) {
    const svar = utenInnhold(feil);
    if (svar instanceof Databasefeil && svar.regel && (svar.code === "23514" || svar.code === "23P01"))
      return { ok: false, regel: svar.regel };
    throw feil;
  }
}

type Endring = Partial<
  Pick<
    typeof tilbud.$inferInsert,
    | "sendt"
    | "frist"
    | "fristTid"
    | "svart"
    | "svartKind"
    | "svartAv"
    | "svarNokkel"
    | "avslagKode"
    | "avslagKryptert"
    | "notatKryptert"
    | "trukketGrunn"
    | "vurdert"
    | "vurdertAv"
    | "vurderingKryptert"
    | "paminnet"
  >
>;

/** The only mover of an offer; its row is locked by the caller. Gives the new revision. */
export async function moveTilbud(tx: Tx, id: string, til: TilbudTilstand, mer: Endring = {}): Promise<number> {
  const [rad] = await tx
    .update(tilbud)
    .set({ tilstand: til, ...mer, revisjon: sql`${tilbud.revisjon} + 1` })
    .where(eq(tilbud.id, id))
    .returning({ revisjon: tilbud.revisjon });
  if (!rad) throw new Error("tilbudet lot seg ikke flytte");
  return rad.revisjon;
}

/** Remembers a household and a home that did not come together; `grunn` is a code. Told twice is told once. */
export const rememberAvvistPar = (tx: Tx, par: { plassId: string; boligId: string; grunn: string }) =>
  tx.insert(avvistPar).values(par).onConflictDoNothing();

export async function erAvvistPar(tx: Tx, plassId: string, boligId: string): Promise<boolean> {
  const rader = await tx
    .select({ plassId: avvistPar.plassId })
    .from(avvistPar)
    .where(and(eq(avvistPar.plassId, plassId), eq(avvistPar.boligId, boligId)));
  return rader.length > 0;
}

/** Other offers to the same household that are still open, locked. */
export const lockKonkurrerende = (tx: Tx, plassId: string, utenom: string) =>
  medPlass(tx)
    .where(and(eq(tilbud.plassId, plassId), ne(tilbud.id, utenom), inArray(tilbud.tilstand, ["opprettet", "sendt"])))
    .for("update", { of: tilbud });

/** Moves the household's place between waiting and given a home; false when it is not where it was thought to be. */
export async function movePlassEtterSvar(
  tx: Tx,
  plassId: string,
  fra: "aktiv" | "tildelt",
  til: "aktiv" | "tildelt",
): Promise<boolean> {
  const rader = await tx
    .update(ventelisteplass)
    .set({ status: til, revisjon: sql`${ventelisteplass.revisjon} + 1` })
    .where(and(eq(ventelisteplass.id, plassId), eq(ventelisteplass.status, fra)))
    .returning({ id: ventelisteplass.id });
  return rader.length === 1;
}

const sted = (felt: "avslag" | "notat" | "vurdering", id: string) => `tilbud.${felt}:${id}`;

/** What was written about an offer, as it lies under the case key. */
export async function sealTilbudstekst(
  tx: Tx,
  t: { id: string; sakId: string },
  felt: Parameters<typeof sted>[0],
  tekst: string,
) {
  return (await sakskrypto(tx, t.sakId)).seal(sted(felt, t.id), tekst);
}

/** What was written about an offer, in the clear, for those who may read it. */
export async function openTilbudstekst(tx: Tx, { tilbud: t, sakId }: Pick<Tilbud, "tilbud" | "sakId">) {
  const { open } = await sakskrypto(tx, sakId);
  return {
    avslag: t.avslagKryptert ? open(sted("avslag", t.id), t.avslagKryptert) : undefined,
    notat: t.notatKryptert ? open(sted("notat", t.id), t.notatKryptert) : undefined,
    vurdering: t.vurderingKryptert ? open(sted("vurdering", t.id), t.vurderingKryptert) : undefined,
  };
}

/** Offers of a household, newest first; residents do not see one that is not sent. */
export const listTilbudForPlass = (tx: Tx, plassId: string) =>
  medPlass(tx).where(eq(tilbud.plassId, plassId)).orderBy(desc(tilbud.opprettet), desc(tilbud.id)).limit(50);

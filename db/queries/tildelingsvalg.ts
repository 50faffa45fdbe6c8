import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Forbigatt } from "#domain/tildeling/valg.ts";
import type { Tx } from "../client.ts";
import { bolig } from "../schema/bolig.ts";
import { inhabilitet } from "../schema/inhabilitet.ts";
import { tildelingsvalg } from "../schema/tildelingsvalg.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";
import { sakskrypto } from "./sakskrypto.ts";

const notatsted = (valgId: string) => `tildelingsvalg.notat:${valgId}`;

const plasskolonner = {
  plassId: ventelisteplass.id,
  sakId: ventelisteplass.sakId,
  personId: ventelisteplass.personId,
  medsokerId: ventelisteplass.medsokerId,
  listenavn: ventelisteplass.listenavn,
  enhet: ventelisteplass.enhet,
  gradering: ventelisteplass.gradering,
  status: ventelisteplass.status,
};
export type Husstand = Awaited<ReturnType<typeof listHusstander>>[number];

/** The households of these places that the actor may see; a protected one she has no clearance for is left out. */
export const listHusstander = (tx: Tx, plassIder: readonly string[]) =>
  plassIder.length === 0
    ? Promise.resolve([])
    : tx
        .select(plasskolonner)
        .from(ventelisteplass)
        .where(inArray(ventelisteplass.id, [...plassIder]));

/** A household locked, with staff who may never come near it; undefined when the actor may not see it. */
export async function lockHusstand(tx: Tx, plassId: string) {
  const [rad] = await tx
    .select(plasskolonner)
    .from(ventelisteplass)
    .where(eq(ventelisteplass.id, plassId))
    .for("update");
  if (!rad) return undefined;
  const inhabile = await tx
    .select({ ansattId: inhabilitet.ansattId })
    .from(inhabilitet)
    .where(inArray(inhabilitet.personId, [rad.personId, ...(rad.medsokerId ? [rad.medsokerId] : [])]));
  return { ...rad, inhabile: inhabile.map((r) => r.ansattId) };
}

type NyttValg = {
  valgId: string;
  kjoringId: string;
  boligId: string;
  plassId: string;
  sakId: string;
  forbigatt: readonly Forbigatt[];
  notat: string;
  foreslattAv: string;
};

/** Proposes a choice, the note under the household's case key. Undefined when home or household already lies in an open one. */
export async function insertValg(tx: Tx, { valgId, sakId, notat, ...valg }: NyttValg) {
  const notatKryptert = notat === "" ? "" : (await sakskrypto(tx, sakId)).encrypt(notatsted(valgId), notat);
  const [rad] = await tx
    .insert(tildelingsvalg)
    .values({ ...valg, id: valgId, notatKryptert })
    .onConflictDoNothing()
    .returning({ valgId: tildelingsvalg.id });
  return rad;
}

/** The meeting's note in the clear; empty when none was written. Throws when the actor cannot read the case. */
export async function openNotat(tx: Tx, valg: { id: string; notatKryptert: string }, sakId: string): Promise<string> {
  return valg.notatKryptert === "" ? "" : (await sakskrypto(tx, sakId)).decrypt(notatsted(valg.id), valg.notatKryptert);
}

export type Valg = typeof tildelingsvalg.$inferSelect;

/** A choice, locked; undefined when it is another unit's, or not there. */
export async function lockValg(tx: Tx, id: string): Promise<Valg | undefined> {
  const [rad] = await tx.select().from(tildelingsvalg).where(eq(tildelingsvalg.id, id)).for("update");
  return rad;
}

/** Decides a choice once. Undefined when it is decided already. */
export async function markValg(
  tx: Tx,
  id: string,
  avgjort: { tilstand: "besluttet" | "forkastet"; besluttetAv: string; besluttet: Date },
) {
  const [rad] = await tx
    .update(tildelingsvalg)
    .set(avgjort)
    .where(and(eq(tildelingsvalg.id, id), eq(tildelingsvalg.tilstand, "foreslatt")))
    .returning({ id: tildelingsvalg.id });
  return rad;
}

/** The choices of a run that stand: proposed or decided. */
export const listValg = (tx: Tx, kjoringId: string) =>
  tx
    .select()
    .from(tildelingsvalg)
    .where(and(eq(tildelingsvalg.kjoringId, kjoringId), ne(tildelingsvalg.tilstand, "forkastet")));

/** True while the home is free and held by nobody; the row is locked, so that it stays so through the act. */
export async function lockLedigBolig(tx: Tx, boligId: string): Promise<boolean> {
  const [rad] = await tx
    .select({ ledig: sql<boolean>`${bolig.status} = 'ledig' and not bd_bolig_er_holdt(${bolig.id})` })
    .from(bolig)
    .where(eq(bolig.id, boligId))
    .for("update");
  return rad?.ledig === true;
}

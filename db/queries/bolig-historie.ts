import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Klargjoringspunkt } from "#domain/bolig/koder.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { boligEndring } from "../schema/bolig-endring.ts";
import { boligStatus } from "../schema/bolig-status.ts";
import { klargjoring } from "../schema/klargjoring.ts";
import { leieforhold } from "../schema/leieforhold.ts";

/** The states of these homes, each home's oldest first. */
export async function listStatuser(tx: Tx, boligIder: readonly string[]) {
  if (boligIder.length === 0) return [];
  return tx
    .select()
    .from(boligStatus)
    .where(inArray(boligStatus.boligId, [...boligIder]))
    .orderBy(asc(boligStatus.tid), asc(boligStatus.id));
}

/** Which fields of a home were changed, the newest first. */
export const listEndringer = (tx: Tx, boligId: string) =>
  tx
    .select()
    .from(boligEndring)
    .where(eq(boligEndring.boligId, boligId))
    .orderBy(desc(boligEndring.tid), desc(boligEndring.id))
    .limit(50);

/** The checklist of one round. */
export const listKlargjoring = (tx: Tx, boligId: string, runde: number) =>
  tx
    .select()
    .from(klargjoring)
    .where(and(eq(klargjoring.boligId, boligId), eq(klargjoring.runde, runde)));

/** Ticks or unticks points of the round, by who did it. */
export const saveKlargjoring = (
  tx: Tx,
  {
    boligId,
    runde,
    utfortAv,
    punkter,
  }: {
    boligId: string;
    runde: number;
    utfortAv: string;
    punkter: readonly { punkt: Klargjoringspunkt; utfort: boolean }[];
  },
) =>
  tx
    .insert(klargjoring)
    .values(punkter.map((p) => ({ boligId, runde, utfortAv, ...p })))
    .onConflictDoUpdate({
      target: [klargjoring.boligId, klargjoring.runde, klargjoring.punkt],
      set: { utfort: sql`excluded.utfort`, utfortAv, opprettet: sql`now()` },
      setWhere: sql`${klargjoring.utfort} <> excluded.utfort`,
    });

/** Whether somebody holds the home now: by an offer, or by a tenancy the register has. */
export async function findHolder(tx: Tx, boligId: string) {
  const [[krav], [leie]] = await Promise.all([
    raw(tx)<{ holdt: boolean }[]>`select bd_bolig_er_holdt(${boligId}) as holdt`,
    tx
      .select({ tilstand: leieforhold.tilstand })
      .from(leieforhold)
      .where(
        and(eq(leieforhold.boligId, boligId), sql`${leieforhold.tilstand} not in ('flyttet', 'avsluttet', 'avbrutt')`),
      )
      .limit(1),
  ]);
  return { holdt: krav?.holdt ?? false, leieforhold: leie?.tilstand };
}

import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { LeieFakta } from "#domain/leie/policy.ts";
import type { LeieTilstand } from "#domain/leie/tilstand.ts";
import type { Tx } from "../client.ts";
import { bolig, boligSted } from "../schema/bolig.ts";
import { inhabilitet } from "../schema/inhabilitet.ts";
import { leieforhold } from "../schema/leieforhold.ts";
import { leiekrav } from "../schema/leiekrav.ts";
import { leieoppgave } from "../schema/leieoppgave.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";

const plassen = {
  sakId: ventelisteplass.sakId,
  leierId: ventelisteplass.personId,
  medsokerId: ventelisteplass.medsokerId,
  listenavn: ventelisteplass.listenavn,
  enhet: ventelisteplass.enhet,
  gradering: ventelisteplass.gradering,
  plassStatus: ventelisteplass.status,
  ruteUt: ventelisteplass.ruteUt,
};
const boligen = {
  kode: bolig.kode,
  boligtype: bolig.boligtype,
  omrade: bolig.omrade,
  soverom: bolig.soverom,
  bra: bolig.bra,
  reservert: bolig.reservertVedVedtak,
  stromInkludert: bolig.stromInkludert,
  boligStatus: bolig.status,
  boligRevisjon: bolig.revisjon,
  adresse: boligSted.adresse,
};

const medSted = (tx: Tx) =>
  tx
    .select({ ...getTableColumns(leieforhold), ...plassen, ...boligen })
    .from(leieforhold)
    .innerJoin(ventelisteplass, eq(ventelisteplass.id, leieforhold.plassId))
    .innerJoin(bolig, eq(bolig.id, leieforhold.boligId))
    .leftJoin(boligSted, eq(boligSted.boligId, leieforhold.boligId));
type Rad = Awaited<ReturnType<typeof medSted>>[number];

/** A tenancy with its home and household, and the facts the policy asks about. */
export type Leie = Rad & LeieFakta;

/** The tenancy as far as the actor may see it; undefined when it is not there for her. */
export async function findLeie(tx: Tx, id: string): Promise<Leie | undefined> {
  const [[rad], inhabile] = await Promise.all([
    medSted(tx).where(eq(leieforhold.id, id)),
    tx
      .select({ ansattId: inhabilitet.ansattId })
      .from(inhabilitet)
      .where(
        sql`${inhabilitet.personId} = (select v.person_id from leieforhold l join ventelisteplass v on v.id = l.plass_id where l.id = ${id})`,
      ),
  ]);
  return rad && { ...rad, inhabile: inhabile.map((r) => r.ansattId) };
}

/** The same with the row held until the transaction ends: whoever comes second sees what the first left. */
export async function lockLeie(tx: Tx, id: string): Promise<Leie | undefined> {
  await tx.select({ id: leieforhold.id }).from(leieforhold).where(eq(leieforhold.id, id)).for("update");
  return findLeie(tx, id);
}

type Endring = Partial<
  Omit<typeof leieforhold.$inferInsert, "id" | "tilstand" | "revisjon" | "boligId" | "plassId" | "tilbudId" | "nokkel">
>;

/** Moves a tenancy, or changes it in place, if it is still at the revision that was seen. Undefined when somebody was first. */
export async function moveLeie(tx: Tx, sett: { id: string; revisjon: number }, til: LeieTilstand, mer: Endring = {}) {
  const [rad] = await tx
    .update(leieforhold)
    .set({ tilstand: til, ...mer, revisjon: sql`${leieforhold.revisjon} + 1` })
    .where(and(eq(leieforhold.id, sett.id), eq(leieforhold.revisjon, sett.revisjon)))
    .returning({ revisjon: leieforhold.revisjon });
  return rad;
}

/** Moves a home along with its tenancy; the database writes its history. */
export const moveBolig = (tx: Tx, boligId: string, status: Rad["boligStatus"], dag: string) =>
  tx
    .update(bolig)
    .set({ status, statusFra: dag, revisjon: sql`${bolig.revisjon} + 1` })
    .where(eq(bolig.id, boligId));

/** The household has moved in: the list says by which route it left. */
export const markRuteUt = (tx: Tx, plassId: string, dag: string) =>
  tx
    .update(ventelisteplass)
    .set({ ruteUt: "kommunal_bolig", utDato: dag, revisjon: sql`${ventelisteplass.revisjon} + 1` })
    .where(and(eq(ventelisteplass.id, plassId), isNull(ventelisteplass.ruteUt)));

/** The household's tenancies, newest first. */
export const listLeieForPerson = (tx: Tx, personId: string) =>
  medSted(tx)
    .where(or(eq(ventelisteplass.personId, personId), eq(ventelisteplass.medsokerId, personId)))
    .orderBy(desc(leieforhold.id))
    .limit(20);

export const leiefiltre = ["alle", "signering", "lopende", "slutter", "onsker", "bekymring"] as const;
export type Leiefilter = (typeof leiefiltre)[number];

const lopende: LeieTilstand[] = ["aktiv", "forlengelse_soknad", "avslag_forlengelse", "oppsagt", "hevet"];
const apentKrav = (tx: Tx) =>
  tx.select({ id: leiekrav.leieforholdId }).from(leiekrav).where(eq(leiekrav.tilstand, "mottatt"));
const apenOppgave = (tx: Tx, slag: "bekymring" | "slutt") =>
  tx
    .select({ id: leieoppgave.leieforholdId })
    .from(leieoppgave)
    .where(and(eq(leieoppgave.tilstand, "apen"), eq(leieoppgave.slag, slag)));

/** What a filter of the staff list means; `grense` is the last day that counts as «ends soon». */
const filterene = (tx: Tx, grense: string) => ({
  alle: undefined,
  signering: inArray(leieforhold.tilstand, ["utkast", "til_signering"]),
  lopende: inArray(leieforhold.tilstand, lopende),
  slutter: and(
    inArray(leieforhold.tilstand, lopende),
    or(
      lte(sql`coalesce(${leieforhold.slutt}, ${leieforhold.til})`, grense),
      inArray(leieforhold.id, apenOppgave(tx, "slutt")),
    ),
  ),
  onsker: inArray(leieforhold.id, apentKrav(tx)),
  bekymring: inArray(leieforhold.id, apenOppgave(tx, "bekymring")),
});

/** A page of the unit's tenancies in the order of their ids, after `etter`. */
export const listLeie = (
  tx: Tx,
  {
    enhet,
    filter,
    grense,
    etter,
    antall,
  }: { enhet: string; filter: Leiefilter; grense: string; etter?: string | undefined; antall: number },
) =>
  medSted(tx)
    .where(
      and(
        eq(ventelisteplass.enhet, enhet),
        filterene(tx, grense)[filter],
        etter ? gt(leieforhold.id, etter) : undefined,
      ),
    )
    .orderBy(asc(leieforhold.id))
    .limit(antall);

/** How many tenancies each filter holds. */
export async function countLeie(tx: Tx, enhet: string, grense: string): Promise<Record<Leiefilter, number>> {
  const alle = filterene(tx, grense);
  const tall = await Promise.all(
    leiefiltre.map((f) =>
      tx
        .select({ antall: sql<number>`count(*)::int` })
        .from(leieforhold)
        .innerJoin(ventelisteplass, eq(ventelisteplass.id, leieforhold.plassId))
        .where(and(eq(ventelisteplass.enhet, enhet), alle[f])),
    ),
  );
  return Object.fromEntries(leiefiltre.map((f, n) => [f, tall[n]?.[0]?.antall ?? 0])) as Record<Leiefilter, number>;
}

/** Tenancies that end within the question's reach and have not been asked, oldest end first; locked, others' rows left to them. */
export const lockIkkeSpurt = (tx: Tx, grense: string, antall: number) =>
  tx
    .select({ id: leieforhold.id })
    .from(leieforhold)
    .where(and(eq(leieforhold.tilstand, "aktiv"), lte(leieforhold.til, grense), isNull(leieforhold.nesteSpurt)))
    .orderBy(asc(leieforhold.til), asc(leieforhold.id))
    .limit(antall)
    .for("update", { skipLocked: true });

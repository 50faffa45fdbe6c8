import { and, asc, desc, eq, inArray, notInArray, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { bolig } from "../schema/bolig.ts";
import { leieforhold } from "../schema/leieforhold.ts";
import { sak } from "../schema/sak.ts";
import { tilbud } from "../schema/tilbud.ts";
import { tildelingsvalg } from "../schema/tildelingsvalg.ts";
import { ventelisteplass } from "../schema/ventelisteplass.ts";

/** Nothing more is waited for, whatever the home is doing. */
const avsluttet = ["trukket", "fjernet_etter_vedtak"] as const;

// The contract is before the household; or the home of a no has gone to somebody else.
const fulgtOpp = sql<boolean>`(${tilbud.tilstand} = 'akseptert' and exists (select 1 from ${leieforhold} l
    where l.tilbud_id = ${tilbud.id} and l.tilstand not in ('utkast', 'avbrutt')))
  or (${tilbud.tilstand} in ('avslatt', 'utlopt', 'nytt_tilbud') and (${bolig.status} not in ('ledig', 'reservert')
    or exists (select 1 from ${tilbud} n where n.bolig_id = ${tilbud.boligId} and n.opprettet > ${tilbud.opprettet})))`;

const kolonner = {
  tilbudId: tilbud.id,
  tilstand: tilbud.tilstand,
  opprettet: tilbud.opprettet,
  sendt: tilbud.sendt,
  svart: tilbud.svart,
  vurdert: tilbud.vurdert,
  frist: tilbud.frist,
  kode: bolig.kode,
  boligId: tilbud.boligId,
  listenavn: ventelisteplass.listenavn,
  sakId: ventelisteplass.sakId,
  fulgtOpp,
};

const rader = (tx: Tx) =>
  tx
    .select(kolonner)
    .from(tilbud)
    .innerJoin(ventelisteplass, eq(ventelisteplass.id, tilbud.plassId))
    .innerJoin(bolig, eq(bolig.id, tilbud.boligId));

export type TilbudLinjeRad = Awaited<ReturnType<typeof listTilbud>>[number];

/** Offers of the staff's units as far as they may see them: those that wait for somebody, by deadline; or all, newest first. */
export const listTilbud = (tx: Tx, alle: boolean, antall: number) =>
  alle
    ? rader(tx).orderBy(desc(tilbud.opprettet), desc(tilbud.id)).limit(antall)
    : rader(tx)
        .where(and(notInArray(tilbud.tilstand, [...avsluttet]), sql`not (${fulgtOpp})`))
        .orderBy(sql`${tilbud.frist} asc nulls first`, asc(tilbud.id))
        .limit(antall);

/** One offer as a line of the list. */
export async function findTilbudLinje(tx: Tx, tilbudId: string) {
  const [rad] = await rader(tx).where(eq(tilbud.id, tilbudId));
  return rad;
}

/** Decided choices that no live offer stands on yet. */
export const listValgUtenTilbud = (tx: Tx) =>
  tx
    .select({
      valgId: tildelingsvalg.id,
      besluttet: tildelingsvalg.besluttet,
      kode: bolig.kode,
      boligId: bolig.id,
      listenavn: ventelisteplass.listenavn,
      plassId: ventelisteplass.id,
    })
    .from(tildelingsvalg)
    .innerJoin(bolig, eq(bolig.id, tildelingsvalg.boligId))
    .innerJoin(ventelisteplass, eq(ventelisteplass.id, tildelingsvalg.plassId))
    .where(
      and(
        eq(tildelingsvalg.tilstand, "besluttet"),
        eq(ventelisteplass.status, "aktiv"),
        inArray(bolig.status, ["ledig", "reservert"]),
        sql`not bd_bolig_er_holdt(${bolig.id})`,
        sql`not exists (select 1 from avvist_par a where a.plass_id = ${ventelisteplass.id} and a.bolig_id = ${bolig.id})`,
      ),
    )
    .orderBy(asc(tildelingsvalg.besluttet))
    .limit(50);

/** Households whose vedtak gave them a home at once, and who have no open offer. */
export const listDirekte = (tx: Tx) =>
  tx
    .select({ plassId: ventelisteplass.id, listenavn: ventelisteplass.listenavn })
    .from(ventelisteplass)
    .innerJoin(sak, eq(sak.id, ventelisteplass.sakId))
    .where(
      and(
        eq(sak.tilstand, "direkte_tildelt"),
        eq(ventelisteplass.status, "aktiv"),
        sql`not exists (select 1 from tilbud t where t.plass_id = ${ventelisteplass.id} and t.tilstand in ('opprettet', 'sendt'))`,
      ),
    )
    .orderBy(asc(ventelisteplass.godkjent))
    .limit(50);

/** Homes that nobody holds. */
export const listLedigeBoliger = (tx: Tx) =>
  tx
    .select({ boligId: bolig.id, kode: bolig.kode, soverom: bolig.soverom, omrade: bolig.omrade })
    .from(bolig)
    .where(eq(bolig.status, "ledig"))
    .orderBy(asc(bolig.kode))
    .limit(200);

/** How many offers a household has said no to without a reason, and left unanswered. */
export async function countNei(tx: Tx, plassId: string) {
  const [rad] = await tx
    .select({
      nei: sql<number>`count(*) filter (where ${tilbud.tilstand} = 'avslatt')::int`,
      ubesvart: sql<number>`count(*) filter (where ${tilbud.tilstand} = 'utlopt')::int`,
    })
    .from(tilbud)
    .where(eq(tilbud.plassId, plassId));
  return rad ?? { nei: 0, ubesvart: 0 };
}

/** A resident's offers, as the policies show them: her own household's, and only what has been sent. Newest first. */
export const listMineTilbud = (tx: Tx, personId: string) =>
  tx
    .select({ tilbudId: tilbud.id, tilstand: tilbud.tilstand, frist: tilbud.frist, fristTid: tilbud.fristTid })
    .from(tilbud)
    .innerJoin(ventelisteplass, eq(ventelisteplass.id, tilbud.plassId))
    .where(
      and(
        or(eq(ventelisteplass.personId, personId), eq(ventelisteplass.medsokerId, personId)),
        inArray(tilbud.tilstand, ["sendt", "akseptert", "avslatt", "avslatt_begrunnet", "vurderes"]),
      ),
    )
    .orderBy(desc(tilbud.sendt), desc(tilbud.id))
    .limit(20);

import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Gradering, Rolle } from "#domain/kernel/actor.ts";
import { ferskInnlogging, type Klasse, type Sluttgrunn } from "#domain/kernel/sesjonsgrenser.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { sesjon } from "../schema/sesjon.ts";

/** Reasons that are stored; time alone leaves none. */
type Lagretgrunn = Exclude<Sluttgrunn, "utlopt">;

/** A session as it stands after the check. Times are milliseconds since 1970. */
export type Sesjonsrad = {
  aktiv: boolean;
  klasse: Klasse;
  eierId: string;
  navn: string;
  acr: string;
  slutter: number;
  grunn: Sluttgrunn | null;
  roller: Rolle[] | null;
  enheter: string[] | null;
  klarering: Gradering | null;
  fersk: boolean;
  /** Whom she acts for by fullmakt, and in what, when it holds at this moment. */
  giverId: string | null;
  giverNavn: string | null;
  tjenester: string[] | null;
};

/**
 * Checks and renews a session in one statement: idle and absolute limit, ended, member of staff still active; roles, units and
 * clearance as they are now (T13). Undefined when nothing is known by that hash (SHA-256 of the cookie's 32 bytes).
 */
export async function renewSesjon(tx: Tx, idHash: Uint8Array): Promise<Sesjonsrad | undefined> {
  const [rad] = await raw(tx)<Sesjonsrad[]>`
    with fornyet as (
      update sesjon s set sist_brukt = now()
      where s.id_hash = ${idHash} and s.avsluttet is null and s.utloper > now()
        and s.sist_brukt > now() - make_interval(secs => s.hvilegrense)
        and (s.ansatt_id is null or exists (select 1 from ansatt a where a.id = s.ansatt_id and a.aktiv))
      returning s.id_hash, least(s.utloper, s.sist_brukt + make_interval(secs => s.hvilegrense)) as slutter)
    select f.id_hash is not null as aktiv, case when s.ansatt_id is null then 'innbygger' else 'ansatt' end as klasse,
      coalesce(s.person_id, s.ansatt_id) as "eierId", coalesce(p.navn, a.navn) as navn, s.acr,
      (extract(epoch from coalesce(f.slutter, now())) * 1000)::float8 as slutter,
      coalesce(s.grunn, case when a.aktiv = false then 'trukket' when f.id_hash is null then 'utlopt' end) as grunn,
      a.roller, a.enheter, a.klarering,
      g.id as "giverId", g.navn as "giverNavn", fm.tjenester,
      s.autentisert between now() - make_interval(secs => ${ferskInnlogging}) and now() + interval '1 minute' as fersk
    from sesjon s left join fornyet f on f.id_hash = s.id_hash
      left join person p on p.id = s.person_id left join ansatt a on a.id = s.ansatt_id
      left join fullmakt fm on fm.id = s.fullmakt_id and fm.avsluttet is null and fm.mottaker_indeks = p.ident_indeks
        and fm.gyldig_til >= (now() at time zone 'Europe/Oslo')::date
      left join person g on g.id = fm.giver_id
    where s.id_hash = ${idHash}`;
  return rad;
}

type NySesjon = {
  idHash: Uint8Array;
  klasse: Klasse;
  eierId: string;
  issuer: string;
  opSid: string | null;
  acr: string;
  amr: string[];
  autentisert: Date;
  idTokenKryptert: string;
  /** Seconds of idleness and of life. */
  grenser: { hvile: number; absolutt: number };
};

/** Stores a new session; its absolute end is counted by the database's clock, as every check is. */
export async function insertSesjon(tx: Tx, ny: NySesjon) {
  await tx.insert(sesjon).values({
    idHash: ny.idHash,
    ...(ny.klasse === "innbygger" ? { personId: ny.eierId } : { ansattId: ny.eierId }),
    issuer: ny.issuer,
    opSid: ny.opSid,
    acr: ny.acr,
    amr: ny.amr,
    autentisert: ny.autentisert,
    idTokenKryptert: ny.idTokenKryptert,
    hvilegrense: ny.grenser.hvile,
    utloper: sql`now() + make_interval(secs => ${ny.grenser.absolutt})`,
  });
}

export type Endt = { issuer: string; klasse: Klasse; idTokenKryptert: string | null };

/**
 * Ends a session for `grunn` and gives what a logout at the provider needs; also for one that time has ended already, so that a
 * late logout still works. The first reason stands. Undefined when no such session is known.
 */
export async function endSesjon(tx: Tx, idHash: Uint8Array, grunn: Lagretgrunn): Promise<Endt | undefined> {
  const [rad] = await tx
    .update(sesjon)
    .set({ avsluttet: sql`coalesce(${sesjon.avsluttet}, now())`, grunn: sql`coalesce(${sesjon.grunn}, ${grunn})` })
    .where(eq(sesjon.idHash, idHash))
    .returning({ issuer: sesjon.issuer, ansattId: sesjon.ansattId, idTokenKryptert: sesjon.idTokenKryptert });
  if (!rad) return undefined;
  return { issuer: rad.issuer, klasse: rad.ansattId ? "ansatt" : "innbygger", idTokenKryptert: rad.idTokenKryptert };
}

/** Ends every live session that the issuer calls `opSid`. How many, since an unknown one is no fault. */
export async function endSesjonerByOpSid(tx: Tx, issuer: string, opSid: string): Promise<number> {
  const rader = await tx
    .update(sesjon)
    .set({ avsluttet: sql`now()`, grunn: "annetSted" })
    .where(and(eq(sesjon.issuer, issuer), eq(sesjon.opSid, opSid), isNull(sesjon.avsluttet)))
    .returning({ idHash: sesjon.idHash });
  return rader.length;
}

/** When a live session ends unless it is used, in milliseconds since 1970; looking does not renew it. */
export async function findSlutt(tx: Tx, idHash: Uint8Array): Promise<number | undefined> {
  const [rad] = await raw(tx)<{ slutter: number }[]>`
    select (extract(epoch from least(utloper, sist_brukt + make_interval(secs => hvilegrense))) * 1000)::float8 as slutter
    from sesjon s where id_hash = ${idHash} and avsluttet is null
      and least(utloper, sist_brukt + make_interval(secs => hvilegrense)) > now()
      and (s.ansatt_id is null or exists (select 1 from ansatt a where a.id = s.ansatt_id and a.aktiv))`;
  return rad?.slutter;
}

/** Removes sessions 30 days after their end, and 30 days after their time ran out. How many. */
export async function deleteGamleSesjoner(tx: Tx): Promise<number> {
  const rader = await tx
    .delete(sesjon)
    .where(
      lt(
        sql`least(${sesjon.utloper}, coalesce(${sesjon.avsluttet}, ${sesjon.utloper}))`,
        sql`now() - interval '30 days'`,
      ),
    )
    .returning({ idHash: sesjon.idHash });
  return rader.length;
}

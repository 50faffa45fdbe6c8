import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";

export const kjeder = ["hendelse", "oppslag"] as const;
export type Kjede = (typeof kjeder)[number];

/** One place where a chain does not hold: which chain, which number, and how it was seen. */
export type Brudd = { kjede: Kjede; stromId: string; seq: number; feil: "innhold" | "rekke" | "forrige" | "hode" };

/** Chains by their id: after `etter`, up to and with `til`. Absent means from the first, to the last. */
export type Utsnitt = { etter?: string | undefined; til?: string | undefined };

const BUNN = "00000000-0000-0000-0000-000000000000";
const TOPP = "ffffffff-ffff-ffff-ffff-ffffffffffff";

type Rad = { id: string; seq: number; feil: Brudd["feil"] };

async function iHendelser(tx: Tx, { etter = BUNN, til = TOPP }: Utsnitt) {
  return raw(tx)<Rad[]>`
    with rekke as (
      select h.strom_id, h.seq, h.hash, h.forrige, row_number() over w as nr, lag(h.hash) over w as ventet,
        h.hashversjon < lag(h.hashversjon) over w as eldre,
        sha256(h.forrige || convert_to(case h.hashversjon
          when 2 then bd_hendelse_tekst(h.strom_id, h.sak_id, h.eier_id, h.gradering, h.seq, h.type, h.aktor_kind, h.aktor_id, h.tid, h.data)
          when 1 then bd_hendelse_tekst(h.strom_id, h.seq, h.type, h.aktor_kind, h.aktor_id, h.tid, h.data) else '' end, 'UTF8')) as regnet
      from hendelse h where h.strom_id > ${etter} and h.strom_id <= ${til} window w as (partition by h.strom_id order by h.seq))
    select strom_id as id, seq, case when hash <> regnet or coalesce(eldre, false) then 'innhold' when seq <> nr then 'rekke' else 'forrige' end as feil
      from rekke where hash <> regnet or coalesce(eldre, false) or seq <> nr or forrige <> coalesce(ventet, ''::bytea)
    union all
    select o.strom_id, o.seq, 'hode' from hendelse_hode o
      left join lateral (select seq, hash from hendelse h where h.strom_id = o.strom_id order by seq desc limit 1) s on true
      where o.strom_id > ${etter} and o.strom_id <= ${til} and (s.seq is distinct from o.seq or s.hash is distinct from o.hash)
    union all
    select h.strom_id, max(h.seq), 'hode' from hendelse h
      where h.strom_id > ${etter} and h.strom_id <= ${til} and not exists (select 1 from hendelse_hode o where o.strom_id = h.strom_id) group by 1`;
}

async function iOppslag(tx: Tx, { etter = BUNN, til = TOPP }: Utsnitt) {
  return raw(tx)<Rad[]>`
    with rekke as (
      select o.person_id, o.seq, o.hash, o.forrige, row_number() over w as nr, lag(o.hash) over w as ventet,
        sha256(o.forrige || convert_to(bd_oppslag_tekst(o.person_id, o.seq, o.sak_id, o.ansatt_id, o.rolle, o.handling, o.formal, o.tid), 'UTF8')) as regnet
      from oppslag o where o.person_id > ${etter} and o.person_id <= ${til} window w as (partition by o.person_id order by o.seq))
    select person_id as id, seq, case when hash <> regnet then 'innhold' when seq <> nr then 'rekke' else 'forrige' end as feil
      from rekke where hash <> regnet or seq <> nr or forrige <> coalesce(ventet, ''::bytea)
    union all
    select h.person_id, h.seq, 'hode' from oppslag_hode h
      left join lateral (select seq, hash from oppslag o where o.person_id = h.person_id order by seq desc limit 1) s on true
      where h.person_id > ${etter} and h.person_id <= ${til} and (s.seq is distinct from h.seq or s.hash is distinct from h.hash)
    union all
    select o.person_id, max(o.seq), 'hode' from oppslag o
      where o.person_id > ${etter} and o.person_id <= ${til} and not exists (select 1 from oppslag_hode h where h.person_id = o.person_id) group by 1`;
}

/** The breaks of one kind of chain within `utsnitt`. */
export async function findBruddI(tx: Tx, kjede: Kjede, utsnitt: Utsnitt): Promise<Brudd[]> {
  const rader = await (kjede === "hendelse" ? iHendelser : iOppslag)(tx, utsnitt);
  return rader.map(({ id, seq, feil }) => ({ kjede, stromId: id, seq, feil }));
}

/**
 * Walks every chain of events and look-ups and names each break: content changed, a number missing or moved, a link that does not
 * fit, or a head that is not the last row. Empty means whole. Runs as a named job (sees all rows) and reads the tables end to end.
 */
export async function findBrudd(tx: Tx): Promise<Brudd[]> {
  const alle = [];
  for (const kjede of kjeder) alle.push(...(await findBruddI(tx, kjede, {})));
  return alle;
}

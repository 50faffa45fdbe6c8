import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";

/** One place where a chain does not hold: which chain, which number, and how it was seen. */
export type Brudd = {
  kjede: "hendelse" | "oppslag";
  stromId: string;
  seq: number;
  feil: "innhold" | "rekke" | "forrige" | "hode";
};

/**
 * Walks every chain of events and look-ups and names each break: content changed, a number missing or moved, a link that does not
 * fit, or a head that is not the last row. Empty means whole. Runs as a named job (sees all rows) and reads the tables end to end.
 */
export async function findBrudd(tx: Tx): Promise<Brudd[]> {
  const sql = raw(tx);
  const hendelser = await sql`
    with rekke as (select h.*, row_number() over w as nr, lag(hash) over w as ventet from hendelse h window w as (partition by strom_id order by seq))
    select 'hendelse' as kjede, strom_id as id, seq, case
        when hash <> sha256(forrige || convert_to(bd_hendelse_tekst(strom_id, seq, type, aktor_kind, aktor_id, tid, data), 'UTF8')) then 'innhold'
        when seq <> nr then 'rekke' else 'forrige' end as feil
      from rekke
      where hash <> sha256(forrige || convert_to(bd_hendelse_tekst(strom_id, seq, type, aktor_kind, aktor_id, tid, data), 'UTF8'))
         or seq <> nr or forrige <> coalesce(ventet, ''::bytea)
    union all
    select 'hendelse', o.strom_id, o.seq, 'hode' from hendelse_hode o
      left join lateral (select seq, hash from hendelse h where h.strom_id = o.strom_id order by seq desc limit 1) s on true
      where s.seq is distinct from o.seq or s.hash is distinct from o.hash`;
  const oppslag = await sql`
    with rekke as (select o.*, row_number() over w as nr, lag(hash) over w as ventet from oppslag o window w as (partition by person_id order by seq))
    select 'oppslag' as kjede, person_id as id, seq, case
        when hash <> sha256(forrige || convert_to(bd_oppslag_tekst(person_id, seq, sak_id, ansatt_id, rolle, handling, formal, tid), 'UTF8')) then 'innhold'
        when seq <> nr then 'rekke' else 'forrige' end as feil
      from rekke
      where hash <> sha256(forrige || convert_to(bd_oppslag_tekst(person_id, seq, sak_id, ansatt_id, rolle, handling, formal, tid), 'UTF8'))
         or seq <> nr or forrige <> coalesce(ventet, ''::bytea)
    union all
    select 'oppslag', h.person_id, h.seq, 'hode' from oppslag_hode h
      left join lateral (select seq, hash from oppslag o where o.person_id = h.person_id order by seq desc limit 1) s on true
      where s.seq is distinct from h.seq or s.hash is distinct from h.hash`;
  return [...hendelser, ...oppslag].map((r) => ({ kjede: r.kjede, stromId: r.id, seq: r.seq, feil: r.feil }));
}

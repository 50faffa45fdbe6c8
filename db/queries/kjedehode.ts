import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import type { Kjede } from "./kjede.ts";

const BUNN = "00000000-0000-0000-0000-000000000000";

/** The chain that lies about `rader` rows past `etter`: where a walk in parts makes its next cut. Undefined when fewer are left. */
export async function findGrense(tx: Tx, kjede: Kjede, etter: string | undefined, rader: number) {
  const sql = raw(tx);
  const [rad] = await (kjede === "hendelse"
    ? sql<
        { id: string }[]
      >`select strom_id as id from hendelse where strom_id > ${etter ?? BUNN} order by strom_id, seq offset ${rader} limit 1`
    : sql<
        { id: string }[]
      >`select person_id as id from oppslag where person_id > ${etter ?? BUNN} order by person_id, seq offset ${rader} limit 1`);
  return rad?.id;
}

/** The newest event and the newest look: the same as last time means that no chain has grown since, at the cost of two index reads. */
export async function findKjedespor(tx: Tx): Promise<string> {
  const [rad] = await raw(tx)<{ spor: string }[]>`
    select concat_ws(' ', (select id from hendelse order by id desc limit 1), (select id from oppslag order by id desc limit 1)) as spor`;
  return rad?.spor ?? "";
}

/** The head of a chain: its last number, and the hash there in hex. */
export type Hode = { id: string; seq: number; hash: string };

/** Heads in the order of their ids, `antall` at most, after `etter`. */
export async function listHoder(tx: Tx, kjede: Kjede, etter: string | undefined, antall: number): Promise<Hode[]> {
  const sql = raw(tx);
  return kjede === "hendelse"
    ? sql<
        Hode[]
      >`select strom_id as id, seq, encode(hash, 'hex') as hash from hendelse_hode where strom_id > ${etter ?? BUNN} order by 1 limit ${antall}`
    : sql<
        Hode[]
      >`select person_id as id, seq, encode(hash, 'hex') as hash from oppslag_hode where person_id > ${etter ?? BUNN} order by 1 limit ${antall}`;
}

/** What the database now has where each of `hoder` was: the chain's last number, and the hash at that number; null for what is not there. */
export type Sammenlignet = { id: string; seq: number; siste: number | null; hash: string | null };

export async function compareHoder(tx: Tx, kjede: Kjede, hoder: readonly Hode[]): Promise<Sammenlignet[]> {
  const sql = raw(tx);
  const ider = hoder.map((h) => h.id);
  const numre = hoder.map((h) => h.seq);
  return kjede === "hendelse"
    ? sql<
        Sammenlignet[]
      >`select a.id, a.seq, s.siste, encode(h.hash, 'hex') as hash from unnest(${ider}::uuid[], ${numre}::int[]) a (id, seq)
        left join lateral (select max(seq) as siste from hendelse x where x.strom_id = a.id) s on true
        left join hendelse h on h.strom_id = a.id and h.seq = a.seq`
    : sql<
        Sammenlignet[]
      >`select a.id, a.seq, s.siste, encode(o.hash, 'hex') as hash from unnest(${ider}::uuid[], ${numre}::int[]) a (id, seq)
        left join lateral (select max(seq) as siste from oppslag x where x.person_id = a.id) s on true
        left join oppslag o on o.person_id = a.id and o.seq = a.seq`;
}

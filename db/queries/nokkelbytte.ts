import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { fullmaktsted, gjeldendeKek, identsted, nokkelsted, rewrap } from "../krypto.ts";

type Rad = { id: string; pakke: string };

const forst = "00000000-0000-0000-0000-000000000000";
const pakkOm = (rader: readonly Rad[], sted: (id: string) => string) =>
  [rader.map((r) => r.id), rader.map((r) => rewrap(sted(r.id), r.pakke))] as const;

/**
 * Wraps case keys under the newest key-encryption key: at most `antall` that another one holds, in the order of their ids after
 * `etter`. Destroyed ones stay destroyed. Gives the ids it took; throws on a key that nothing we have opens.
 */
export async function rewrapSaksnokler(tx: Tx, antall: number, etter = forst): Promise<readonly string[]> {
  const rader = await raw(tx)<Rad[]>`select id, nokkel as pakke from soknad
    where id > ${etter} and nokkel <> '' and not starts_with(nokkel, ${gjeldendeKek()}) order by id limit ${antall} for update`;
  const [ider, pakker] = pakkOm(rader, nokkelsted);
  if (ider.length > 0)
    await raw(
      tx,
    )`update soknad s set nokkel = v.pakke from unnest(${ider}::uuid[], ${pakker}::text[]) v (id, pakke) where s.id = v.id`;
  return ider;
}

/** The same for the keys of pictures of homes. */
export async function rewrapBildenokler(tx: Tx, antall: number, etter = forst): Promise<readonly string[]> {
  const rader = await raw(tx)<Rad[]>`select id, nokkel as pakke from bolig_bilde
    where id > ${etter} and not starts_with(nokkel, ${gjeldendeKek()}) order by id limit ${antall} for update`;
  const [ider, pakker] = pakkOm(rader, nokkelsted);
  if (ider.length > 0)
    await raw(
      tx,
    )`update bolig_bilde b set nokkel = v.pakke from unnest(${ider}::uuid[], ${pakker}::text[]) v (id, pakke) where b.id = v.id`;
  return ider;
}

/** The same for national numbers. */
export async function rewrapIdenter(tx: Tx, antall: number, etter = forst): Promise<readonly string[]> {
  const rader = await raw(tx)<Rad[]>`select id, ident_kryptert as pakke from person
    where id > ${etter} and not starts_with(ident_kryptert, ${gjeldendeKek()}) order by id limit ${antall} for update`;
  const [ider, pakker] = pakkOm(rader, identsted);
  if (ider.length > 0)
    await raw(
      tx,
    )`update person p set ident_kryptert = v.pakke from unnest(${ider}::uuid[], ${pakker}::text[]) v (id, pakke) where p.id = v.id`;
  return ider;
}

/** The same for the keys of tenancies. */
export async function rewrapLeienokler(tx: Tx, antall: number, etter = forst): Promise<readonly string[]> {
  const rader = await raw(tx)<Rad[]>`select id, nokkel as pakke from leieforhold
    where id > ${etter} and nokkel <> '' and not starts_with(nokkel, ${gjeldendeKek()}) order by id limit ${antall} for update`;
  const [ider, pakker] = pakkOm(rader, nokkelsted);
  if (ider.length > 0)
    await raw(
      tx,
    )`update leieforhold l set nokkel = v.pakke from unnest(${ider}::uuid[], ${pakker}::text[]) v (id, pakke) where l.id = v.id`;
  return ider;
}

/** The same for the names on fullmakter. */
export async function rewrapFullmakter(tx: Tx, antall: number, etter = forst): Promise<readonly string[]> {
  const rader = await raw(tx)<Rad[]>`select id, navn_kryptert as pakke from fullmakt
    where id > ${etter} and not starts_with(navn_kryptert, ${gjeldendeKek()}) order by id limit ${antall} for update`;
  const [ider, pakker] = pakkOm(rader, fullmaktsted);
  if (ider.length > 0)
    await raw(
      tx,
    )`update fullmakt f set navn_kryptert = v.pakke from unnest(${ider}::uuid[], ${pakker}::text[]) v (id, pakke) where f.id = v.id`;
  return ider;
}

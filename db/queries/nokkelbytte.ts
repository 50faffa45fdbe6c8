import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { fullmaktsted, gjeldendeKek, identsted, nokkelsted, rewrap } from "../krypto.ts";

/** Every column that is wrapped by the key-encryption key and kept; a new one is a line here. `sted` is what binds it to its row. */
const pakker = {
  sak: { tabell: "soknad", kolonne: "nokkel", sted: nokkelsted },
  person: { tabell: "person", kolonne: "ident_kryptert", sted: identsted },
  bilde: { tabell: "bolig_bilde", kolonne: "nokkel", sted: nokkelsted },
  leie: { tabell: "leieforhold", kolonne: "nokkel", sted: nokkelsted },
  fullmakt: { tabell: "fullmakt", kolonne: "navn_kryptert", sted: fullmaktsted },
} as const;

export type Pakkeslag = keyof typeof pakker;
export const pakkeslag = Object.keys(pakker) as [Pakkeslag, ...Pakkeslag[]];

const forst = "00000000-0000-0000-0000-000000000000";

/**
 * Wraps one kind under the newest key-encryption key: at most `antall` rows that another one holds, in the order of their ids after
 * `etter`. Destroyed keys stay destroyed. Gives the ids it took; throws on a package that nothing we have opens.
 */
export async function rewrapPakker(
  tx: Tx,
  slag: Pakkeslag,
  antall: number,
  etter: string = forst,
): Promise<readonly string[]> {
  const { tabell, kolonne, sted } = pakker[slag];
  const sql = raw(tx);
  const rader = await sql<{ id: string; pakke: string }[]>`select id, ${sql(kolonne)} as pakke from ${sql(tabell)}
    where id > ${etter} and ${sql(kolonne)} <> '' and not starts_with(${sql(kolonne)}, ${gjeldendeKek()})
    order by id limit ${antall} for update`;
  const ider = rader.map((r) => r.id);
  const nye = rader.map((r) => rewrap(sted(r.id), r.pakke));
  if (ider.length > 0)
    await sql`update ${sql(tabell)} t set ${sql(kolonne)} = v.pakke
      from unnest(${ider}::uuid[], ${nye}::text[]) v (id, pakke) where t.id = v.id`;
  return ider;
}

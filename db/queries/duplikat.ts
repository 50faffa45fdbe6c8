import { desc, sql } from "drizzle-orm";
import type { Duplikatsvar, Husstandsnokkel } from "#domain/venteliste/duplikater.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";
import { duplikatlosning } from "../schema/duplikatlosning.ts";
import { sakskrypto } from "./sakskrypto.ts";

/**
 * What the unit's live cases have that others may have too: the people (a person row is one national number by its blind index), name
 * with day of birth, and the address of those whose address is no secret. Only cases and people this member of staff may see: a group
 * never reaches over to a protected one.
 */
export async function listNokler(tx: Tx, enhet: string): Promise<readonly Husstandsnokkel[]> {
  return raw(tx)<Husstandsnokkel[]>`
    with levende as (
      select s.id, s.soker_id, v.medsoker_id from sak s left join ventelisteplass v on v.sak_id = s.id
        where s.enhet = ${enhet} and (s.apen or s.tilstand in ('godkjent_venteliste', 'direkte_tildelt', 'tildelt', 'kontrakt'))
    ), folk as (
      select l.id as sak_id, p.id, p.navn_sok, p.fodselsdato, p.adresse from levende l join person p on p.id in (l.soker_id, l.medsoker_id)
    )
    select sak_id as "sakId", 'person' as slag, id::text as nokkel from folk
    union all select sak_id, 'navnOgFodselsdato', navn_sok || '|' || fodselsdato from folk where navn_sok <> '' and fodselsdato is not null
    union all select sak_id, 'adresse', lower(regexp_replace(trim(adresse), '\\s+', ' ', 'g')) from folk where coalesce(trim(adresse), '') <> ''`;
}

export type Duplikatlosning = {
  medlemmer: readonly string[];
  svar: Duplikatsvar;
  gyldigSakId: string | null;
  lostAv: string;
  opprettet: Date;
};

/** What has been found about groups that hold any of these cases, newest first. */
export const listLosninger = async (tx: Tx, sakIder: readonly string[]): Promise<readonly Duplikatlosning[]> =>
  sakIder.length === 0
    ? []
    : tx
        .select({
          medlemmer: duplikatlosning.medlemmer,
          svar: duplikatlosning.svar,
          gyldigSakId: duplikatlosning.gyldigSakId,
          lostAv: duplikatlosning.lostAv,
          opprettet: duplikatlosning.opprettet,
        })
        .from(duplikatlosning)
        .where(sql`${duplikatlosning.medlemmer} && ${`{${sakIder.join(",")}}`}::uuid[]`)
        .orderBy(desc(duplikatlosning.id));

const sted = (id: string) => `duplikatlosning.${id}`;

/** Writes what a group was found to be. The reason lies under the key of the first member. */
export async function insertLosning(
  tx: Tx,
  { grunn, medlemmer, ...ny }: Omit<Duplikatlosning, "opprettet"> & { grunn: string },
): Promise<string> {
  const [forste = ""] = medlemmer;
  const { encrypt } = await sakskrypto(tx, forste);
  const id = crypto.randomUUID();
  await tx
    .insert(duplikatlosning)
    .values({ ...ny, id, medlemmer: [...medlemmer], grunnKryptert: encrypt(sted(id), grunn) });
  return id;
}

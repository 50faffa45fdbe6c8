import type postgres from "postgres";

/** One text for everything the database holds of an application: its row, chain, files, case, letters and jobs. Equal means: nothing written. */
export async function avtrykk(admin: postgres.Sql, soknadId: string): Promise<string> {
  const [rad] = await admin<{ avtrykk: string }[]>`
    with s as (select * from soknad where id = ${soknadId}), k as (select * from sak where soknad_id = ${soknadId})
    select concat_ws('|', (select md5(s::text) from s),
      (select md5(coalesce(string_agg(h::text, ',' order by h.strom_id, h.seq), '')) from hendelse h where h.strom_id in (select id from s union all select id from k)),
      (select md5(coalesce(string_agg(v::text, ',' order by v.id), '')) from vedlegg v where v.soknad_id = ${soknadId}),
      (select md5(coalesce(string_agg(k::text, ','), '')) from k),
      (select count(*) from innsending where sak_id in (select id from k)),
      (select count(*) from brev where sak_id in (select id from k))) as avtrykk`;
  if (!rad?.avtrykk) throw new Error(`søknaden ${soknadId} finnes ikke`);
  return rad.avtrykk;
}

/** Every column name of every table of ours: what somebody who guesses would send along. */
export async function alleKolonner(admin: postgres.Sql): Promise<string[]> {
  const rader = await admin<{ navn: string }[]>`
    select distinct column_name as navn from information_schema.columns where table_schema = 'public' order by 1`;
  return rader.map((r) => r.navn);
}

import type postgres from "postgres";

/** What one sending has left behind, counted. Everything once, or nothing at all, is whole. */
export type Spor = {
  saker: number;
  innsendinger: number;
  hendelser: number;
  brev: number;
  jobber: number;
  sendt: number;
};

/** Counts the traces of sending an application. `jobber` are jobs and finished effects of its receipt letter together. */
export async function traceInnsending(admin: postgres.Sql, soknadId: string): Promise<Spor> {
  const [rad] = await admin<Spor[]>`
    with s as (select id from sak where soknad_id = ${soknadId}),
      b as (select id from brev where sak_id in (select id from s) and mal = 'kvittering')
    select (select count(*)::int from s) as saker,
      (select count(*)::int from innsending where sak_id in (select id from s)) as innsendinger,
      (select count(*)::int from hendelse where sak_id in (select id from s) and type = 'soknad.sendtInn') as hendelser,
      (select count(*)::int from b) as brev,
      (select count(distinct b.id)::int from b where exists (select 1 from pgboss.job j where j.name = 'brev' and j.data->>'brevId' = b.id::text)) as jobber,
      (select count(*)::int from soknad where id = ${soknadId} and tilstand = 'innsendt') as sendt`;
  if (!rad) throw new Error("tellingen ga ingen rad");
  return rad;
}

/** Per application: one stored answer, the receipt's number and how many cases it has. */
export async function listInnsendte(admin: postgres.Sql, soknadIder: readonly string[], felt: string) {
  const rader = await admin<{ id: string; verdi: string | null; saksnr: string | null; saker: number }[]>`
    select s.id, s.svar->>${felt} as verdi, min(i.kvittering->>'saksnr') as saksnr, count(distinct k.id)::int as saker
    from soknad s left join sak k on k.soknad_id = s.id left join innsending i on i.sak_id = k.id
    where s.id = any(${[...soknadIder]}::uuid[]) group by s.id`;
  return new Map(rader.map(({ id, ...rad }) => [id, rad]));
}

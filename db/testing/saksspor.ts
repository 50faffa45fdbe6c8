import type postgres from "postgres";

/** What has happened to a case, counted: so that a race can be seen to have had one winner. */
export type Saksspor = {
  tilstand: string;
  revisjon: number;
  ansvarlig: string | null;
  vedtak: number;
  brev: number;
  hendelser: Record<string, number>;
};

/** `ansvarlig` is the user name; `vedtak` are decisions made, `brev` letters of a decision. */
export async function traceSak(admin: postgres.Sql, sakId: string): Promise<Saksspor> {
  const [rad] = await admin<Saksspor[]>`
    select k.tilstand, k.revisjon, a.brukernavn as ansvarlig,
      (select count(*)::int from vedtak v where v.sak_id = k.id and v.tilstand = 'vedtatt') as vedtak,
      (select count(*)::int from brev b where b.sak_id = k.id and b.mal not in ('kvittering', 'forelopigSvar', 'mangler')) as brev,
      (select coalesce(jsonb_object_agg(type, n), '{}') from (select type, count(*)::int as n from hendelse where sak_id = k.id group by type) t) as hendelser
    from sak k left join ansatt a on a.id = k.ansvarlig where k.id = ${sakId}`;
  if (!rad) throw new Error(`saken ${sakId} finnes ikke`);
  return rad;
}

/** Cases that lie for decision, none of them protected, with the user name of who proposed. */
export const listInnstilte = (admin: postgres.Sql): Promise<{ sakId: string; foreslattAv: string }[]> =>
  admin<{ sakId: string; foreslattAv: string }[]>`
    select k.id as "sakId", f.brukernavn as "foreslattAv" from sak k
    join vedtak v on v.sak_id = k.id and v.tilstand = 'innstilt' join ansatt f on f.id = v.foreslatt_av
    where k.tilstand = 'innstilt' and k.gradering = 'ingen' and k.enhet = 'startlan' order by k.frist, k.id`;

/** How often each member of staff has looked into a case, by user name and kind of look. */
export async function countOppslag(admin: postgres.Sql, sakId: string): Promise<Record<string, number>> {
  const rader = await admin<{ hvem: string; n: number }[]>`
    select a.brukernavn || ' ' || o.handling as hvem, count(*)::int as n
    from oppslag o join ansatt a on a.id = o.ansatt_id where o.sak_id = ${sakId} group by 1`;
  return Object.fromEntries(rader.map(({ hvem, n }) => [hvem, n]));
}

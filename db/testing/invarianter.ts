import type postgres from "postgres";
import { findBrudd } from "../queries/kjede.ts";
import { withActor } from "../with-actor.ts";

/** One invariant of `security-reliability.md` E7: what it looked at and what broke it. Nothing looked at proves nothing. */
export type Invariant = { navn: string; sett: number; brudd: readonly string[] };

type Rad = { sett: number; brudd: string[] | null };

const counted = (navn: string, rad: Rad | undefined): Invariant => ({
  navn,
  sett: rad?.sett ?? 0,
  brudd: rad?.brudd ?? [],
});

/** I2: each key at most one case, each case one key, one application. */
async function innsendinger(admin: postgres.Sql) {
  const [rad] = await admin<Rad[]>`
    select (select count(*)::int from innsending) as sett,
      array(select 'søknad ' || s.id || ' sendt uten sak' from soknad s left join sak k on k.soknad_id = s.id where s.tilstand = 'innsendt' and k.id is null
        union all select 'sak ' || k.id || ' uten innsendt søknad' from sak k join soknad s on s.id = k.soknad_id where s.tilstand <> 'innsendt'
        union all select 'sak ' || k.id || ' med ' || count(i.nokkel) || ' innsendinger' from sak k left join innsending i on i.sak_id = k.id
          group by k.id having count(i.nokkel) <> 1) as brudd`;
  return counted("I2 en nøkkel, en sak", rad);
}

/** I3: each case has its event of birth, and every chain holds. */
async function kjeder(admin: postgres.Sql) {
  const [rad] = await admin<Rad[]>`
    select (select count(*)::int from hendelse) as sett,
      array(select 'sak ' || k.id || ' har ' || count(h.id) || ' mottakshendelser' from sak k
        left join hendelse h on h.strom_id = k.id and h.type = 'soknad.sendtInn' group by k.id having count(h.id) <> 1) as brudd`;
  const brudd = await withActor({ kind: "system", jobb: "kjedesjekk" }, "drill.kjede", findBrudd);
  const ut = counted("I3 hendelser i hel kjede", rad);
  return { ...ut, brudd: [...ut.brudd, ...brudd.map((b) => `${b.kjede} ${b.stromId} nr. ${b.seq}: ${b.feil}`)] };
}

/** I4: each ordered letter is made once, and each notice has one finished effect; no job waits without its cause. */
async function effekter(admin: postgres.Sql) {
  const [rad] = await admin<Rad[]>`
    select (select count(*)::int from brev) as sett,
      array(select 'brev ' || b.id || ' er ' || b.tilstand from brev b join sak k on k.id = b.sak_id where b.tilstand <> 'ferdig' and not k.er_demo
        union all select 'brev ' || b.id || ' uten fil' from brev b left join brev_fil f on f.brev_id = b.id where b.tilstand = 'ferdig' and f.brev_id is null
        union all select 'sak ' || k.id || ' har ' || count(b.id) || ' kvitteringer' from sak k
          left join brev b on b.sak_id = k.id and b.mal = 'kvittering' group by k.id having count(b.id) <> 1
        union all select 'effekt ' || nokkel || ' tatt, ikke ferdig' from effekt where ferdig is null
        union all select 'jobb ' || j.id || ' uten brev' from pgboss.job j where j.name in ('brev', 'varsel')
          and not exists (select 1 from brev b where b.id::text = j.data->>'brevId')) as brudd`;
  return counted("I4 jobber og virkninger", rad);
}

/** I6: no decision with one pair of eyes. */
async function fireOyne(admin: postgres.Sql) {
  const [rad] = await admin<Rad[]>`
    select (select count(*)::int from vedtak where tilstand = 'vedtatt') as sett,
      array(select 'vedtak ' || id from vedtak where tilstand = 'vedtatt' and (besluttet_av is null or besluttet_av = foreslatt_av)
        union all select 'sak ' || sak_id || ' har ' || count(*) || ' vedtak' from vedtak where tilstand = 'vedtatt' group by sak_id having count(*) > 1) as brudd`;
  return counted("I6 to par øyne", rad);
}

/** I2, I3, I4 and I6 over the whole database. I1 is the caller's: only the client's journal knows what was acknowledged. */
export const checkInvarianter = async (admin: postgres.Sql): Promise<readonly Invariant[]> => [
  await innsendinger(admin),
  await kjeder(admin),
  await effekter(admin),
  await fireOyne(admin),
];

/** Jobs of letters and notices that have not come to rest. */
export async function countUferdige(admin: postgres.Sql): Promise<number> {
  const [rad] = await admin<{ n: number }[]>`
    select ((select count(*) from pgboss.job where name in ('brev', 'varsel') and state in ('created', 'retry', 'active'))
      + (select count(*) from brev where tilstand = 'bestilt'))::int as n`;
  return rad?.n ?? 0;
}

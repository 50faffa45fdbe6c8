import type { Gradering, Rolle } from "#domain/kernel/actor.ts";
import type { Klasse, Sluttgrunn } from "#domain/kernel/sesjonsgrenser.ts";
import type { Tx } from "../client.ts";
import { raw } from "../handle.ts";

/** A session as it stands after the check. Times are milliseconds since 1970. */
export type Sesjonsrad = {
  aktiv: boolean;
  klasse: Klasse;
  eierId: string;
  navn: string;
  acr: string;
  slutter: number;
  grunn: Sluttgrunn | null;
  roller: Rolle[] | null;
  enheter: string[] | null;
  klarering: Gradering | null;
};

/**
 * Checks and renews a session in one statement: idle and absolute limit, ended, member of staff still active; roles, units and
 * clearance as they are now (T13). Undefined when nothing is known by that hash (SHA-256 of the cookie's 32 bytes).
 */
export async function renewSesjon(tx: Tx, idHash: Uint8Array): Promise<Sesjonsrad | undefined> {
  const [rad] = await raw(tx)<Sesjonsrad[]>`
    with fornyet as (
      update sesjon s set sist_brukt = now()
      where s.id_hash = ${idHash} and s.avsluttet is null and s.utloper > now()
        and s.sist_brukt > now() - make_interval(secs => s.hvilegrense)
        and (s.ansatt_id is null or exists (select 1 from ansatt a where a.id = s.ansatt_id and a.aktiv))
      returning s.id_hash, least(s.utloper, s.sist_brukt + make_interval(secs => s.hvilegrense)) as slutter)
    select f.id_hash is not null as aktiv, case when s.ansatt_id is null then 'innbygger' else 'ansatt' end as klasse,
      coalesce(s.person_id, s.ansatt_id) as "eierId", coalesce(p.navn, a.navn) as navn, s.acr,
      (extract(epoch from coalesce(f.slutter, now())) * 1000)::float8 as slutter,
      coalesce(s.grunn, case when a.aktiv = false then 'trukket' when f.id_hash is null then 'utlopt' end) as grunn,
      a.roller, a.enheter, a.klarering
    from sesjon s left join fornyet f on f.id_hash = s.id_hash
      left join person p on p.id = s.person_id left join ansatt a on a.id = s.ansatt_id
    where s.id_hash = ${idHash}`;
  return rad;
}

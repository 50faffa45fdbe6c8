import type postgres from "postgres";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { policy, type SakFakta } from "#domain/sak/policy.ts";

/** A case and a member of staff as the policy's table sees them, and what it says. */
export type Sakssvar = { brukernavn: string; sakId: string; saksnr: string; kanLese: boolean };

type Sakrad = SakFakta & { sakId: string; saksnr: string };
type Ansattrad = Omit<Ansatt, "kind" | "fersk"> & { brukernavn: string };

/** Every live member of staff × every case in the database, judged by the policy alone: nothing of what the pages do is asked. */
export async function lesSaksfasit(admin: postgres.Sql): Promise<Sakssvar[]> {
  const ansatte = await admin<Ansattrad[]>`
    select brukernavn, id as "ansattId", roller, enheter, klarering from ansatt where aktiv and oid is not null`;
  const saker = await admin<Sakrad[]>`
    select k.id as "sakId", k.ar || '/' || k.lopenummer as saksnr, k.soker_id as "sokerId", k.enhet, k.ansvarlig, k.tilstand, k.gradering,
      array(select i.ansatt_id from inhabilitet i where i.person_id = k.soker_id) as inhabile,
      v.foreslatt_av as "foreslattAv", v.besluttet_av as "besluttetAv"
    from sak k left join lateral (select foreslatt_av, besluttet_av from vedtak where sak_id = k.id and tilstand in ('innstilt', 'vedtatt')
      order by versjon desc limit 1) v on true`;
  return ansatte.flatMap(({ brukernavn, ...a }) =>
    saker.map((sak) => ({
      brukernavn,
      sakId: sak.sakId,
      saksnr: sak.saksnr,
      kanLese: policy.readSak({ kind: "ansatt", fersk: true, ...a }, sak),
    })),
  );
}

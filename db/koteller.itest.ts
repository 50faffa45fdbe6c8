import { expect, test } from "vitest";
import { useDatabase } from "./testing/database.ts";
import { createPerson } from "./testing/person-builder.ts";
import { createSak } from "./testing/sak-builder.ts";

const db = useDatabase();

test("to saker som flyttes hver sin vei samtidig, venter på hverandre uten å låse seg", async () => {
  const p = await createPerson(db.admin);
  const saker = await Promise.all(
    ["mottatt", "under_behandling"].map((tilstand) => createSak(db.admin, p.personId, { tilstand })),
  );
  const flytt = async (sakId: string, n: number) => {
    for (let i = 0; i < n; i++) {
      await db.admin`update sak set tilstand = case tilstand when 'mottatt' then 'under_behandling' else 'mottatt' end where id = ${sakId}`;
    }
  };
  await Promise.all(saker.map(({ sakId }) => flytt(sakId, 200)));
  const [telt] = await db.admin`select sum(antall)::int as sum from koteller where antall > 0`;
  const [sanne] = await db.admin`select count(*)::int as sum from sak where apen`;
  expect(telt?.sum).toBe(sanne?.sum);
});

test("telleren er lik det som telles, også etter at saker lukkes og bytter hender", async () => {
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId);
  await db.admin`update sak set apen = false, tilstand = 'avslatt' where id = ${sakId}`;
  const ulike = await db.admin`
    select * from (select enhet, tilstand, gradering, ansvarlig, antall from koteller where antall <> 0) k
    full join (select enhet, tilstand, gradering, coalesce(ansvarlig::text, '') as ansvarlig, count(*)::int as antall from sak where apen group by 1, 2, 3, 4) s
      using (enhet, tilstand, gradering, ansvarlig) where k.antall is distinct from s.antall`;
  expect(ulike.length).toBe(0);
});

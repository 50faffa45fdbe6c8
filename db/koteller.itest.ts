import { expect, test } from "vitest";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { listKo, readKoteller } from "./queries/ko.ts";
import { useDatabase } from "./testing/database.ts";
import { createAnsatt, createPerson } from "./testing/person-builder.ts";
import { createSak } from "./testing/sak-builder.ts";
import { withActor } from "./with-actor.ts";

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
    select * from (select enhet, tilstand, gradering, ansvarlig, foreslatt_av, antall from koteller where antall <> 0) k
    full join (select enhet, tilstand, gradering, coalesce(ansvarlig::text, '') as ansvarlig,
      case when tilstand = 'innstilt' then coalesce(foreslatt_av::text, '') else '' end as foreslatt_av, count(*)::int as antall from sak where apen group by 1, 2, 3, 4, 5) s
      using (enhet, tilstand, gradering, ansvarlig, foreslatt_av) where k.antall is distinct from s.antall`;
  expect(ulike.length).toBe(0);
});

test("merket «til beslutning» følger den som innstilte, ikke den som har saken: det er tallet på det listen viser", async () => {
  const [sunniva, bjorn] = await Promise.all([
    createAnsatt(db.admin, { roller: ["saksbehandler", "beslutter"] }),
    createAnsatt(db.admin, { roller: ["beslutter"] }),
  ]);
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId, {
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
  });
  await db.admin`update sak set tilstand = 'innstilt', foreslatt_av = ${sunniva.ansattId} where id = ${sakId}`;
  const sett = (hvem: Ansatt) =>
    withActor(hvem, "prove", async (tx) => {
      const sok = {
        fane: "beslutning",
        aktor: hvem.ansattId,
        enhet: "startlan",
        sortering: "frist",
        synkende: false,
        antall: 9,
      } as const;
      return [(await readKoteller(tx, hvem.ansattId, "startlan")).beslutning, (await listKo(tx, sok)).length];
    });
  expect([await sett(sunniva), await sett(bjorn)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  await db.admin`update sak set ansvarlig = ${bjorn.ansattId} where id = ${sakId}`;
  expect([await sett(sunniva), await sett(bjorn)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  await db.admin`update sak set ansvarlig = null where id = ${sakId}`;
  expect([await sett(sunniva), await sett(bjorn)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
  await db.admin`update sak set tilstand = 'under_behandling', foreslatt_av = null where id = ${sakId}`;
  expect([await sett(sunniva), await sett(bjorn)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("en sak beslutteren er inhabil i, er verken i listen hennes eller i merket; for alle andre teller den", async () => {
  const [sunniva, bjorn, berit] = await Promise.all([
    createAnsatt(db.admin),
    createAnsatt(db.admin, { roller: ["beslutter"], enheter: ["prove"] }),
    createAnsatt(db.admin, { roller: ["beslutter"], enheter: ["prove"] }),
  ]);
  const soskenet = await createPerson(db.admin);
  for (const p of [soskenet, await createPerson(db.admin), await createPerson(db.admin)]) {
    const { sakId } = await createSak(db.admin, p.personId, { tilstand: "innstilt", enhet: "prove" });
    await db.admin`update sak set foreslatt_av = ${sunniva.ansattId} where id = ${sakId}`;
  }
  await db.admin`insert into inhabilitet (ansatt_id, person_id, grunn) values (${bjorn.ansattId}, ${soskenet.personId}, 'erklaert')`;
  const merket = (hvem: Ansatt) =>
    withActor(hvem, "prove", async (tx) => (await readKoteller(tx, hvem.ansattId, "prove")).beslutning);
  expect([await merket(bjorn), await merket(berit)]).toEqual([2, 3]);
});

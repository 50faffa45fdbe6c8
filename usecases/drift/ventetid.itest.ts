import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { anonym } from "#domain/kernel/actor.ts";
import { computeVentetid, viewVentetid } from "./ventetid.ts";

const db = useDatabase();
let ansattId: string;
beforeAll(async () => {
  ansattId = (await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] })).ansattId;
});

/** A household approved so many days before it said yes to a home today. */
async function sagtJa(dager: number, soverom: number, tilstand = "akseptert") {
  const hun = await createPerson(db.admin);
  const { plassId } = await createPlass(db.admin, hun.personId, { profil: { soverom } });
  await db.admin`update ventelisteplass set tjeneste = 'kommunal-bolig', godkjent = (now() at time zone 'Europe/Oslo')::date - ${dager}::int
    where id = ${plassId}`;
  const boligId = await createBolig(db.admin);
  await db.admin`insert into tilbud (id, bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av, tilstand, sendt, frist,
      frist_tid, svart, svart_kind, svart_av)
    values (${randomUUID()}, ${boligId}, ${plassId}, 9500, 0, 3, '2026-12-15', ${ansattId}, ${tilstand}, now(), current_date,
      now() + interval '1 day', now(), 'innbygger', ${hun.personId})`;
}
const regn = () => computeVentetid({ kind: "system", jobb: "statistikk" }, {});
const vis = () => viewVentetid(anonym, { tjeneste: "kommunal-bolig" });

test("med få husstander tier den, med nok sier den intervallet for størrelsen, og bare et ja teller", async () => {
  for (const dager of [70, 100, 130, 160, 190]) await sagtJa(dager, 2);
  await sagtJa(400, 2, "avslatt");
  expect((await regn()).ok).toBe(true);
  expect(await vis()).toEqual({ ok: true, value: [] });
  await sagtJa(220, 2);
  await sagtJa(300, 3);
  await regn();
  expect(await vis()).toEqual({ ok: true, value: [{ soverom: 2, antall: 6, fraMnd: 2, tilMnd: 8 }] });
});

test("bare jobben regner", async () => {
  expect(await computeVentetid(anonym, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
});

import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createBolig, createPlass } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { anonym } from "#domain/kernel/actor.ts";
import { computeVentetid, ventetidFor, viewVentetid } from "./ventetid.ts";

const db = useDatabase();
let ansattId: string;
beforeAll(async () => {
  ansattId = (await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter: ["bolig"] })).ansattId;
});

/** A household approved so many days before it said yes to a home today. */
async function sagtJa(dager: number, soverom: number, tilstand = "akseptert") {
  const hun = await createPerson(db.admin);
  const { plassId } = await createPlass(db.admin, hun.personId, { profil: { soverom } });
  await db.admin`update ventelisteplass set tjeneste = 'kommunal-bolig', godkjent = (now() at time zone 'Europe/Oslo')::date - ${dager + 1}::int
    where id = ${plassId}`;
  const boligId = await createBolig(db.admin);
  await db.admin`insert into tilbud (id, bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av, tilstand, sendt, frist,
      frist_tid, svart, svart_kind, svart_av)
    values (${randomUUID()}, ${boligId}, ${plassId}, 9500, 0, 3, '2026-12-15', ${ansattId}, ${tilstand}, now(), current_date,
      now() + interval '1 day', now() - interval '1 day', 'innbygger', ${hun.personId})`;
}
const regn = () => computeVentetid({ kind: "system", jobb: "statistikk" }, {});
const vis = () => viewVentetid(anonym, { tjeneste: "kommunal-bolig" });

test("med få husstander tier den, med nok sier den intervallet for størrelsen, og bare et ja teller", async () => {
  for (const dager of [70, 100, 130, 160, 190, 220, 250, 280, 310]) await sagtJa(dager, 2);
  await sagtJa(400, 2, "avslatt");
  expect((await regn()).ok).toBe(true);
  expect(await vis()).toEqual({ ok: true, value: { storrelser: [] } });
  await sagtJa(340, 2);
  await sagtJa(300, 3);
  await regn();
  const malt = { antall: 10, fraManeder: 2, tilManeder: 11, prosent: 70 };
  expect(await vis()).toEqual({ ok: true, value: { storrelser: [{ storrelse: "2", ...malt }] } });
  const [rad] = await db.admin<
    { verdi: unknown }[]
  >`select verdi from statistikk where nokkel = 'ventetid:kommunal-bolig'`;
  expect(ventetidFor(rad, 2, "B")).toEqual({ ...malt, medBand: true });
  expect(ventetidFor(rad, 2, "A")).toEqual({ ...malt, medBand: false });
  expect(ventetidFor(rad, 3, "B")).toBeUndefined();
});

test("bare jobben regner", async () => {
  expect(await computeVentetid(anonym, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
});

import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createVedtak } from "#db/testing/vedtak-builder.ts";
import { viewMinSak } from "./view-min-sak.ts";
import { withdrawSak } from "./withdraw-sak.ts";

const db = useDatabase();
const sakRad = async (id: string) => (await db.admin`select tilstand, apen, revisjon from sak where id = ${id}`)[0];
const brev = async (id: string) => db.admin`select mal from brev where sak_id = ${id}`;

test.each(["mottatt", "under_behandling", "venter_dokumentasjon", "innstilt"])(
  "tillatt: søkeren trekker en sak som er %s, og får en bekreftelse",
  async (tilstand) => {
    const p = await createPerson(db.admin);
    const { sakId } = await createSak(db.admin, p.personId, { tilstand });
    expect(await withdrawSak(p, { sakId })).toEqual({ ok: true, value: { sakId } });
    expect(await sakRad(sakId)).toEqual({ tilstand: "trukket", apen: false, revisjon: 2 });
    expect(await brev(sakId)).toEqual([{ mal: "trekk_bekreftelse" }]);
    const [jobb] = await db.admin`select data from pgboss.job where name = 'brev' order by created_on desc limit 1`;
    expect(Object.keys(jobb?.data)).toEqual(["brevId"]);
  },
);

test("hendelsen står i kjeden og på søkerens tidslinje", async () => {
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId);
  await withdrawSak(p, { sakId });
  const [h] = await db.admin`select type, aktor_kind, data from hendelse where sak_id = ${sakId}`;
  expect(h).toEqual({ type: "sak.trukket", aktor_kind: "innbygger", data: { fra: "mottatt", til: "trukket" } });
  expect(await viewMinSak(p, { sakId })).toMatchObject({
    value: { tilstand: "trukket", tur: "ingen", kanTrekkes: false, tidslinje: [{ type: "sak.trukket", hvem: "du" }] },
  });
});

test("nektet for en fremmed: samme svar som når saken ikke finnes", async () => {
  const [p, fremmed] = [await createPerson(db.admin), await createPerson(db.admin)];
  const { sakId } = await createSak(db.admin, p.personId);
  const svar = await withdrawSak(fremmed, { sakId });
  expect(svar).toEqual(await withdrawSak(fremmed, { sakId: crypto.randomUUID() }));
  expect(svar).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await sakRad(sakId)).toMatchObject({ tilstand: "mottatt", revisjon: 1 });
});

test.each(["avslatt", "innvilget_bevis", "avvist"] as const)(
  "nektet av regelen: en sak som er %s, kan ikke trekkes",
  async (utfall) => {
    const p = await createPerson(db.admin);
    const { sakId } = await createSak(db.admin, p.personId);
    await createVedtak(db.admin, sakId, { utfall });
    expect(await withdrawSak(p, { sakId })).toMatchObject({ ok: false, kode: "sak.ulovligOvergang" });
    expect(await brev(sakId)).toEqual([]);
  },
);

test("tyve trykk på en gang trekker saken én gang", async () => {
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId);
  const svar = await Promise.all(Array.from({ length: 20 }, () => withdrawSak(p, { sakId })));
  expect(svar.every((s) => s.ok)).toBe(true);
  expect(await sakRad(sakId)).toMatchObject({ tilstand: "trukket", revisjon: 2 });
  expect(await db.admin`select 1 from hendelse where sak_id = ${sakId}`).toHaveLength(1);
  expect(await brev(sakId)).toHaveLength(1);
});

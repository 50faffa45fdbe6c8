import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import type { Ansatt, Innbygger } from "#domain/kernel/actor.ts";
import { handBackSak } from "./hand-back-sak.ts";
import { takeSak } from "./take-sak.ts";

const db = useDatabase();
let sunniva: Ansatt;
let salim: Ansatt;
let amina: Innbygger;
beforeAll(async () => {
  sunniva = await createAnsatt(db.admin, { navn: "Sunniva Prøve" });
  salim = await createAnsatt(db.admin, { navn: "Salim Prøve" });
  amina = await createPerson(db.admin, { navn: "Amina Prøve" });
});
const rad = async (id: string) =>
  (await db.admin`select tilstand, ansvarlig, revisjon, apen, listenavn from sak where id = ${id}`)[0];
const hendelser = (id: string) => db.admin`select type, data from hendelse where sak_id = ${id} order by seq`;

test("en ledig sak kan tas, og blir under behandling hos den som tok den", async () => {
  const { sakId } = await createSak(db.admin, amina.personId);
  const tatt = await takeSak(sunniva, { sakId, revisjon: 1 });
  expect(tatt).toEqual({ ok: true, value: { sakId, revisjon: 2 } });
  expect(await rad(sakId)).toEqual({
    tilstand: "under_behandling",
    ansvarlig: sunniva.ansattId,
    revisjon: 2,
    apen: true,
    listenavn: "Prøve, A.",
  });
  expect(await hendelser(sakId)).toEqual([{ type: "sak.tatt", data: { fra: "mottatt", til: "under_behandling" } }]);
});

test("av to som tar samme sak samtidig, får én den, og den andre får vite hvem", async () => {
  for (let i = 0; i < 10; i++) {
    const { sakId } = await createSak(db.admin, amina.personId);
    const svar = await Promise.all([takeSak(sunniva, { sakId, revisjon: 1 }), takeSak(salim, { sakId, revisjon: 1 })]);
    const taper = svar.find((s) => !s.ok);
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    const vinner = (await rad(sakId))?.ansvarlig === sunniva.ansattId ? "Sunniva Prøve" : "Salim Prøve";
    expect(taper).toMatchObject({ kode: "sak.alleredeTatt", detaljer: { type: "sak.tatt", hvem: vinner } });
    expect(await hendelser(sakId)).toHaveLength(1);
  }
});

test("andre enheter, andre roller og innbyggere finner ikke saken", async () => {
  const { sakId } = await createSak(db.admin, amina.personId);
  const fremmede = [
    await createAnsatt(db.admin, { enheter: ["bolig"] }),
    await createAnsatt(db.admin, { roller: ["beslutter"] }),
    await createAnsatt(db.admin, { roller: ["sysadmin"] }),
    amina,
  ];
  for (const fremmed of fremmede)
    expect(await takeSak(fremmed, { sakId, revisjon: 1 })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await hendelser(sakId)).toHaveLength(0);
});

test("en sak som er avgjort eller endret siden den ble vist, kan ikke tas", async () => {
  const avgjort = await createSak(db.admin, amina.personId, { tilstand: "avslatt" });
  expect(await takeSak(sunniva, { sakId: avgjort.sakId, revisjon: 1 })).toMatchObject({ kode: "finnesIkke" });
  const { sakId } = await createSak(db.admin, amina.personId);
  expect(await takeSak(sunniva, { sakId, revisjon: 7 })).toMatchObject({ kode: "sak.endretAvAndre" });
  expect(await rad(sakId)).toMatchObject({ tilstand: "mottatt", ansvarlig: null });
});

test("en sak som leveres tilbake, er ledig igjen og kan tas av en annen", async () => {
  const { sakId } = await createSak(db.admin, amina.personId);
  await takeSak(sunniva, { sakId, revisjon: 1 });
  expect(await handBackSak(salim, { sakId, revisjon: 2 })).toMatchObject({ kode: "finnesIkke" });
  expect(await handBackSak(sunniva, { sakId, revisjon: 2 })).toMatchObject({ ok: true });
  expect(await rad(sakId)).toMatchObject({ tilstand: "under_behandling", ansvarlig: null });
  expect(await takeSak(salim, { sakId, revisjon: 3 })).toMatchObject({ ok: true });
  expect((await hendelser(sakId)).map((h) => h.type)).toEqual(["sak.tatt", "sak.levertTilbake", "sak.tatt"]);
});

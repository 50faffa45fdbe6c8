import { expect, test } from "vitest";
import { lockBrev } from "#db/queries/brev.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { sendForelopigSvar } from "./send-forelopig-svar.ts";

const db = useDatabase();
const forventet = leggTilDager(osloDag(new Date()), 30);
const somSkrevet = forventet.split("-").reverse().join(".");

async function sak(tilstand = "under_behandling") {
  const sunniva = await createAnsatt(db.admin);
  const soker = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, soker.personId, { tilstand, ansvarlig: sunniva.ansattId });
  return { sunniva, soker, sakId, inn: { sakId, revisjon: 1, grunn: "mangeSaker", forventet: somSkrevet } };
}
const brev = (sakId: string) => db.admin`select * from brev where sak_id = ${sakId}`;

test("ett trykk bestiller brevet, flytter dagen i køen og skriver hendelsen; det neste møter den nye utgaven", async () => {
  const { sunniva, sakId, inn } = await sak();
  const [a, b] = await Promise.all([sendForelopigSvar(sunniva, inn), sendForelopigSvar(sunniva, inn)]);
  expect([a, b].filter((svar) => svar.ok)).toHaveLength(1);
  expect([a, b].find((svar) => !svar.ok)).toMatchObject({ kode: "sak.endretAvAndre" });
  const bestilt = await brev(sakId);
  expect(bestilt).toMatchObject([{ mal: "forelopig_svar", tilstand: "bestilt" }]);
  const lest = await withActor({ kind: "system", jobb: "brev" }, "prøve", (tx) => lockBrev(tx, bestilt[0]?.id));
  expect(lest?.data).toEqual({ grunn: "mangeSaker", forventet });
  expect(await db.admin`select frist::text, tilstand from sak where id = ${sakId}`).toMatchObject([
    { frist: forventet, tilstand: "under_behandling" },
  ]);
  const hendelser = await db.admin`select type, data from hendelse where sak_id = ${sakId}`;
  expect(hendelser).toMatchObject([{ type: "sak.forelopigSvar", data: { forventet, grunn: "mangeSaker" } }]);
  expect(await db.admin`select 1 from pgboss.job where name = 'brev'`).toHaveLength(1);
});

test.each([
  [{ forventet: "1.1.2020" }, "forventet", "iFortiden"],
  [{ forventet: "snart" }, "forventet", "ugyldigDato"],
  [{ grunn: "ferie" }, "grunn", "velgGrunn"],
  [{ merknad: "hei\u202e" }, "merknad", "ugyldigeTegn"],
])("%j avvises ved feltet, og ingenting skrives", async (mer, felt, kode) => {
  const { sunniva, sakId, inn } = await sak();
  expect(await sendForelopigSvar(sunniva, { ...inn, ...mer })).toMatchObject({
    ok: false,
    kode: "ugyldig",
    felt: [{ felt, kode }],
  });
  expect(await brev(sakId)).toHaveLength(0);
});

test("bare den som har saken eller en leder kan sende, og ikke når saken er avgjort", async () => {
  const { sunniva, soker, sakId, inn } = await sak();
  for (const actor of [await createAnsatt(db.admin), await createAnsatt(db.admin, { enheter: ["bolig"] }), soker]) {
    expect(await sendForelopigSvar(actor, inn)).toMatchObject({ ok: false, kode: "finnesIkke" });
  }
  await db.admin`update sak set tilstand = 'avslatt', apen = false where id = ${sakId}`;
  expect(await sendForelopigSvar(sunniva, inn)).toMatchObject({ ok: false, kode: "sak.ulovligOvergang" });
  expect(await brev(sakId)).toHaveLength(0);
});

import { expect, test } from "vitest";
import { appendOppslag } from "#db/queries/oppslag.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createVedtak } from "#db/testing/vedtak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { viewMinSak } from "./view-min-sak.ts";
import { viewMinSide } from "./view-min-side.ts";

const db = useDatabase();

async function createBrev(sakId: string, mottakerId: string, tilstand: string) {
  const [rad] = await db.admin`insert into brev (sak_id, mottaker_id, mal, malversjon, nokkel, tilstand, data, ferdig)
    values (${sakId}, ${mottakerId}, 'kvittering', 1, ${crypto.randomUUID()}, ${tilstand}, '{}', ${tilstand === "ferdig" ? new Date() : null}) returning id`;
  return String(rad?.id);
}

test("en tom min side er tom, ikke en feil", async () => {
  const p = await createPerson(db.admin);
  expect(await viewMinSide(p, {})).toEqual({ ok: true, value: { saker: [], utkast: [], brev: [] } });
});

test("åpne saker står først, med tur, frist og kontakt; vedtaket følger med", async () => {
  const p = await createPerson(db.admin);
  const a = await createAnsatt(db.admin, { navn: "Sunniva Berg" });
  const gammel = await createSak(db.admin, p.personId, {
    mottatt: new Date("2026-03-02T10:00:00Z"),
    frist: "2026-04-02",
  });
  const ny = await createSak(db.admin, p.personId, { mottatt: new Date("2026-09-01T10:00:00Z") });
  await createVedtak(db.admin, ny.sakId, { utfall: "innvilget_bevis", belop: 2_450_000, klagefrist: "2026-10-20" });
  await db.admin`update sak set ansvarlig = ${a.ansattId} where id = ${gammel.sakId}`;
  const svar = await viewMinSide(p, {});
  expect(svar).toMatchObject({
    value: {
      saker: [
        {
          sakId: gammel.sakId,
          tilstand: "mottatt",
          tur: "kommunen",
          mottatt: "2026-03-02",
          svarSenest: "2026-04-02",
          forsinket: true,
          kontakt: { navn: "Sunniva Berg" },
        },
        {
          sakId: ny.sakId,
          tur: "deg",
          forsinket: false,
          vedtak: { utfall: "innvilget_bevis", belop: 2_450_000 },
          klagefrist: { frist: "2026-10-20" },
        },
      ],
    },
  });
});

test("bare ferdige brev vises, og bare mine egne", async () => {
  const [p, annen] = [await createPerson(db.admin), await createPerson(db.admin)];
  const [min, andres] = [await createSak(db.admin, p.personId), await createSak(db.admin, annen.personId)];
  const ferdig = await createBrev(min.sakId, p.personId, "ferdig");
  await createBrev(min.sakId, p.personId, "bestilt");
  await createBrev(min.sakId, p.personId, "stoppet");
  await createBrev(andres.sakId, annen.personId, "ferdig");
  const svar = await viewMinSide(p, {});
  expect(svar.ok && svar.value.brev.map((b) => b.brevId)).toEqual([ferdig]);
});

test("en fremmed får ikke vite om saken finnes, og en ansatt er ingen innbygger", async () => {
  const [p, fremmed] = [await createPerson(db.admin), await createPerson(db.admin)];
  const a = await createAnsatt(db.admin);
  const { sakId } = await createSak(db.admin, p.personId);
  for (const actor of [fremmed, a]) expect(await viewMinSak(actor, { sakId })).toMatchObject({ kode: "finnesIkke" });
  expect(await viewMinSide(a, {})).toMatchObject({ kode: "finnesIkke" });
  expect(await viewMinSak(p, { sakId: "ikke-en-id" })).toMatchObject({ kode: "ugyldig" });
});

test.each(["kode6", "kode7"] as const)("den som har %s, ser sin egen sak som alle andre", async (gradering) => {
  const p = await createPerson(db.admin, { gradering });
  const { sakId } = await createSak(db.admin, p.personId, { gradering });
  expect(await viewMinSak(p, { sakId })).toMatchObject({ ok: true, value: { sakId, kanTrekkes: true } });
});

test("hvem som har sett saken: roller og formål, aldri navn, og ikke oppslag i andres saker", async () => {
  const [p, annen] = [await createPerson(db.admin), await createPerson(db.admin)];
  const a = await createAnsatt(db.admin, { navn: "Salim Khan", roller: ["saksbehandler", "beslutter"] });
  const [min, andres] = [await createSak(db.admin, p.personId), await createSak(db.admin, annen.personId)];
  await withActor(a, "prove", async (tx) => {
    await appendOppslag(tx, a, "sak.vis", {
      sakId: min.sakId,
      personId: p.personId,
      handling: "apnet",
      formal: "behandle",
    });
    await appendOppslag(tx, a, "sak.vis", { sakId: andres.sakId, personId: annen.personId, handling: "apnet" });
  });
  const svar = await viewMinSak(p, { sakId: min.sakId });
  expect(svar.ok && svar.value.oppslag).toMatchObject([
    { roller: ["saksbehandler", "beslutter"], handling: "apnet", formal: "behandle" },
  ]);
  expect(JSON.stringify(svar)).not.toMatch(/Salim|prove-/);
});

import { beforeAll, describe, expect, test } from "vitest";
import { raw } from "#db/handle.ts";
import { findSak } from "#db/queries/sak.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createVedtak } from "#db/testing/vedtak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import { type Ansatt, dekker, type Gradering, graderinger } from "#domain/kernel/actor.ts";
import { policy } from "#domain/sak/policy.ts";
import { sakTilstander } from "#domain/sak/tilstand.ts";
import { startlanEksempel } from "#domain/startlan/eksempel.ts";
import { viewInnstilling } from "../vedtak/view-innstilling.ts";
import { listLogg } from "./list-logg.ts";
import { openSak } from "./open-sak.ts";
import { viewSak } from "./view-sak.ts";

const db = useDatabase();
let rune: Ansatt;
beforeAll(async () => {
  // No unit: an auditor belongs to none.
  rune = await createAnsatt(db.admin, { roller: ["revisor"], enheter: [] });
});
const sett = (actor: Ansatt, sakId: string) => withActor(actor, "prove", (tx) => findSak(tx, sakId));
const sakFor = async (tilstand: string, gradering: Gradering = "ingen", enhet = "startlan") => {
  const soker = await createPerson(db.admin, { navn: "Amina Prøve", gradering });
  const svar = { ...startlanEksempel };
  return { soker, ...(await createSak(db.admin, soker.personId, { tilstand, gradering, enhet, svar })) };
};
const antall = (actor: Ansatt, sql: string, sakId: string) =>
  withActor(actor, "prove", async (tx) => (await raw(tx).unsafe(sql, [sakId])).length);

test.each(sakTilstander)(
  "i %s ser databasen og reglene det samme, i hver enhet og for hver klarering",
  async (tilstand) => {
    let kan = 0;
    for (const enhet of ["startlan", "bolig"]) {
      for (const gradering of graderinger) {
        const { sakId, soker } = await sakFor(tilstand, gradering, enhet);
        for (const klarering of graderinger) {
          const revisor = await createAnsatt(db.admin, { roller: ["revisor"], enheter: [], klarering });
          const fakta = { sokerId: soker.personId, enhet, ansvarlig: null, tilstand, gradering, inhabile: [] };
          const lov = policy.readSak(revisor, fakta);
          if (lov) kan++;
          expect(Boolean(await sett(revisor, sakId)), `${enhet} ${gradering} sett av ${klarering}`).toBe(lov);
          if (!dekker(klarering, gradering)) expect(lov).toBe(false);
        }
      }
    }
    const ferdige = [
      ...[
        "innvilget_bevis",
        "innvilget_tilsagn",
        "godkjent_venteliste",
        "direkte_tildelt",
        "fjernet",
        "avslatt",
        "avvist",
      ],
      ...["trukket", "utlopt", "innfridd", "innflyttet"],
    ];
    expect(kan).toBe(ferdige.includes(tilstand) ? 12 : 0);
  },
);

describe("en avsluttet sak", () => {
  test("åpnes med en grunn, og blikket står i loggen; det som er følsomt, er ikke med", async () => {
    const { sakId, soker } = await sakFor("avslatt");
    await createVedtak(db.admin, sakId, { utfall: "avslatt" });
    expect(await viewSak(rune, { sakId })).toMatchObject({ ok: true, value: { adgang: "begrunn" } });
    expect(await openSak(rune, { sakId, grunn: "kontroll", tekst: "" })).toMatchObject({ ok: true });
    const svar = await viewSak(rune, { sakId });
    expect(svar).toMatchObject({
      ok: true,
      value: { adgang: "apen", innhold: { person: { navn: "Amina Prøve" }, notater: null, andreOpplysninger: null } },
    });
    expect(await listLogg(rune, { sakId })).toMatchObject({ ok: true, value: { adgang: "apen" } });
    expect(await viewInnstilling(rune, { sakId })).toMatchObject({ ok: true, value: { innhold: null } });
    const oppslag = await db.admin`select handling from oppslag where person_id = ${soker.personId} order by seq`;
    expect(oppslag.map((o) => o.handling)).toContain("apnet");
  });

  test("leses, men endres ikke; vurderinger, notater og filer er ikke hennes", async () => {
    const { sakId } = await sakFor("avslatt");
    await createVedtak(db.admin, sakId, { utfall: "avslatt" });
    expect(await antall(rune, "select 1 from vedtak where sak_id = $1", sakId)).toBe(1);
    for (const tabell of ["vurdering", "beregning", "notat"])
      expect(await antall(rune, `select 1 from ${tabell} where sak_id = $1`, sakId), tabell).toBe(0);
    expect(await antall(rune, "update sak set revisjon = revisjon + 1 where id = $1 returning 1", sakId)).toBe(0);
    expect(await antall(rune, "update vedtak set utfall = utfall where sak_id = $1 returning 1", sakId)).toBe(0);
  });

  test("er lukket for den som har sagt seg inhabil", async () => {
    const { sakId, soker } = await sakFor("avslatt");
    const inhabil = await createAnsatt(db.admin, { roller: ["revisor"], enheter: [] });
    await db.admin`insert into inhabilitet (ansatt_id, person_id, grunn) values (${inhabil.ansattId}, ${soker.personId}, 'erklaert')`;
    expect(await sett(inhabil, sakId)).toBeUndefined();
    expect(await sett(rune, sakId)).toBeDefined();
  });
});

test("personer uten avsluttet sak, og andre roller uten sak, ser revisorens vei ingenting av", async () => {
  const { sakId, soker } = await sakFor("under_behandling");
  expect(await antall(rune, "select 1 from person where id = $1", soker.personId)).toBe(0);
  const ferdig = await sakFor("avslatt");
  expect(await antall(rune, "select 1 from person where id = $1", ferdig.soker.personId)).toBe(1);
  for (const rolle of ["sysadmin", "fagadmin", "koordinator"] as const) {
    const annen = await createAnsatt(db.admin, { roller: [rolle], enheter: ["startlan"] });
    expect(await sett(annen, ferdig.sakId)).toBeUndefined();
    expect(await sett(annen, sakId)).toBeUndefined();
  }
});

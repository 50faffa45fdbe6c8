import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createVedtak } from "#db/testing/vedtak-builder.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { klageSvarSenest } from "#domain/klage/svarfrist.ts";
import { submitKlage } from "./submit-klage.ts";
import { viewVedtak } from "./view-vedtak.ts";

const db = useDatabase();
const idag = osloDag(new Date());
const tekst = "Dere har ikke regnet med barnebidraget mitt.";

async function avslag(klagefrist: string | null = leggTilDager(idag, 10)) {
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId);
  const vedtakId = await createVedtak(db.admin, sakId, { klagefrist });
  const ra = { vedtakId, nokkel: crypto.randomUUID() as string, punkter: ["betjeningsevne"], tekst, sentGrunn: "" };
  return { p, sakId, vedtakId, ra };
}
const klager = (sakId: string) => db.admin`select * from klage where sak_id = ${sakId}`;

test("tillatt: klagen lagres kryptert, saken åpnes i køen uten ansvarlig, og kvitteringen bestilles", async () => {
  const { p, sakId, ra } = await avslag();
  const a = await createAnsatt(db.admin);
  await db.admin`update sak set ansvarlig = ${a.ansattId} where id = ${sakId}`;
  const svar = await submitKlage(p, ra);
  expect(svar).toMatchObject({ ok: true });
  const [rad] = await klager(sakId);
  expect(rad).toMatchObject({ innen_frist: true, punkter: ["betjeningsevne"], tilstand: "mottatt", nokkel: ra.nokkel });
  expect(JSON.stringify(rad)).not.toContain("barnebidraget");
  const [sak] = await db.admin`select tilstand, apen, ansvarlig, frist::text from sak where id = ${sakId}`;
  expect(sak).toEqual({ tilstand: "klage_mottatt", apen: true, ansvarlig: null, frist: klageSvarSenest(idag) });
  expect(await db.admin`select mal from brev where sak_id = ${sakId}`).toEqual([{ mal: "klagekvittering" }]);
});

test("hendelsen står i kjeden, uten et ord av teksten", async () => {
  const { p, sakId, vedtakId, ra } = await avslag();
  const svar = await submitKlage(p, ra);
  const [h] = await db.admin`select type, data from hendelse where sak_id = ${sakId}`;
  expect(h).toEqual({
    type: "klage.mottatt",
    data: {
      klageId: svar.ok && svar.value.klageId,
      vedtakId,
      innenFrist: true,
      fra: "avslatt",
      til: "klage_mottatt",
    },
  });
});

test("søkeren leser sin egen klage igjen på vedtaket", async () => {
  const { p, vedtakId, ra } = await avslag();
  await submitKlage(p, { ...ra, sentGrunn: "Jeg lå på sykehus." });
  expect(await viewVedtak(p, { vedtakId })).toMatchObject({
    value: { klageadgang: { mulig: false }, klager: [{ tekst, sentGrunn: "Jeg lå på sykehus.", innenFrist: true }] },
  });
});

test.each<[string, string | null, boolean]>([
  ["fristen er langt fram", leggTilDager(idag, 10), true],
  ["på selve siste dag", idag, true],
  ["dagen etter", leggTilDager(idag, -1), false],
  ["ett år etter", leggTilDager(idag, -366), false],
  ["før brevet er levert", null, true],
])("frist: %s", async (_, klagefrist, innenFrist) => {
  const { p, sakId, vedtakId, ra } = await avslag(klagefrist);
  expect(await viewVedtak(p, { vedtakId })).toMatchObject({
    value: { klageadgang: { forSent: !innenFrist, mulig: true } },
  });
  expect(await submitKlage(p, ra)).toMatchObject({ ok: true });
  expect((await klager(sakId))[0]).toMatchObject({ innen_frist: innenFrist });
});

test("nektet for en fremmed, for en ansatt og for et vedtak som bare er innstilt", async () => {
  const { p, sakId, vedtakId, ra } = await avslag();
  const fremmed = await createPerson(db.admin);
  const ansatt = await createAnsatt(db.admin);
  const ukjent = await submitKlage(fremmed, { ...ra, vedtakId: crypto.randomUUID() });
  for (const actor of [fremmed, ansatt]) expect(await submitKlage(actor, ra)).toEqual(ukjent);
  expect(ukjent).toMatchObject({ kode: "finnesIkke" });
  expect(await viewVedtak(fremmed, { vedtakId })).toMatchObject({ kode: "finnesIkke" });
  await db.admin`update vedtak set tilstand = 'innstilt' where id = ${vedtakId}`;
  expect(await submitKlage(p, ra)).toMatchObject({ kode: "finnesIkke" });
  expect(await klager(sakId)).toHaveLength(0);
});

test("nektet av regelen: tom klage, ukjent punkt, og en klage til når en er mottatt", async () => {
  const { p, sakId, ra } = await avslag();
  expect(await submitKlage(p, { ...ra, tekst: "  ", punkter: [] })).toMatchObject({
    kode: "klage.ufullstendig",
    felt: [{ felt: "tekst", kode: "mangler" }],
  });
  expect(await submitKlage(p, { ...ra, punkter: ["noeAnnet"] })).toMatchObject({ felt: [{ felt: "punkter" }] });
  expect(await submitKlage(p, { ...ra, tilstand: "medhold" })).toMatchObject({
    kode: "ugyldig",
    felt: [{ felt: "tilstand", kode: "ukjentFelt" }],
  });
  await submitKlage(p, ra);
  const ny = await submitKlage(p, { ...ra, nokkel: crypto.randomUUID(), tekst: "Og en ting til." });
  expect(ny).toMatchObject({ kode: "klage.alleredeKlaget" });
  expect(await klager(sakId)).toHaveLength(1);
});

test("dobbelt trykk gir den første kvitteringen; en annen tekst under samme nøkkel lagres ikke i stillhet", async () => {
  const { p, sakId, ra } = await avslag();
  const forste = await submitKlage(p, ra);
  expect(await submitKlage(p, ra)).toEqual(forste);
  expect(await submitKlage(p, { ...ra, tekst: "Noe annet." })).toMatchObject({ kode: "klage.nokkelBrukt" });
  expect(await klager(sakId)).toHaveLength(1);
});

test("en nøkkel som er brukt av en annen, gir ingen klage", async () => {
  const [en, to] = [await avslag(), await avslag()];
  await submitKlage(en.p, en.ra);
  expect(await submitKlage(to.p, { ...to.ra, nokkel: en.ra.nokkel })).toMatchObject({ kode: "klage.nokkelBrukt" });
  expect(await klager(to.sakId)).toHaveLength(0);
});

test("tyve trykk på en gang gir én klage, én hendelse og ett brev", async () => {
  const { p, sakId, ra } = await avslag();
  const svar = await Promise.all(Array.from({ length: 20 }, () => submitKlage(p, ra)));
  expect(new Set(svar.map((s) => (s.ok ? s.value.klageId : s.kode))).size).toBe(1);
  expect(await klager(sakId)).toHaveLength(1);
  expect(await db.admin`select 1 from hendelse where sak_id = ${sakId}`).toHaveLength(1);
  expect(await db.admin`select 1 from brev where sak_id = ${sakId}`).toHaveLength(1);
});

test("tyve klager fra tyve faner: én tas imot, resten får vite at den er mottatt", async () => {
  const { p, sakId, ra } = await avslag();
  const svar = await Promise.all(
    Array.from({ length: 20 }, () => submitKlage(p, { ...ra, nokkel: crypto.randomUUID() })),
  );
  expect(svar.filter((s) => s.ok)).toHaveLength(1);
  expect(new Set(svar.flatMap((s) => (s.ok ? [] : [s.kode])))).toEqual(new Set(["klage.alleredeKlaget"]));
  expect(await klager(sakId)).toHaveLength(1);
});

test("den som har strengt fortrolig adresse, klager som alle andre", async () => {
  const p = await createPerson(db.admin, { gradering: "kode6" });
  const { sakId } = await createSak(db.admin, p.personId, { gradering: "kode6" });
  const vedtakId = await createVedtak(db.admin, sakId);
  const ra = { vedtakId, nokkel: crypto.randomUUID(), punkter: ["annet"], tekst: "", sentGrunn: "" };
  expect(await submitKlage(p, ra)).toMatchObject({ ok: true });
  expect((await db.admin`select gradering from hendelse where sak_id = ${sakId}`)[0]).toEqual({ gradering: "kode6" });
});

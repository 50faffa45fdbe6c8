import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createBolig } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kommunalBoligEksempel } from "#domain/kommunal-bolig/eksempel.ts";
import { nesteBekreftelse } from "#domain/venteliste/bekreftelse.ts";
import { viewMinSak } from "../minside/view-min-sak.ts";
import { confirmPlass } from "./confirm-plass.ts";
import { leavePlass } from "./leave-plass.ts";
import { reportEndring, viewEndringsskjema } from "./report-endring.ts";
import { ventendeFamilie } from "./testing/husstand.ts";
import { viewMinPlass } from "./view-min-plass.ts";

const db = useDatabase();
const idag = osloDag(new Date());
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);
const plassen = async (sakId: string) => (await db.admin`select * from ventelisteplass where sak_id = ${sakId}`)[0];
const melding = (sakId: string, mer: Record<string, unknown> = {}) => ({
  sakId,
  nokkel: randomUUID(),
  svar: {},
  omrader: [],
  tekst: "",
  ...mer,
});

test("hun ser plassen med båndet, hver faktor med paragraf og fakta, grunnen, og hva som ville endret den", async () => {
  const { hun, sakId } = await ventendeFamilie(db.admin);
  const svar = await viewMinPlass(hun, { sakId });
  if (!svar.ok) throw new Error(svar.kode);
  const { eget, ...plass } = svar.value;
  expect(plass).toMatchObject({ status: "aktiv", band: "B", behov: { soverom: 2 }, kanBekrefte: true, kanMelde: true });
  expect(plass).not.toHaveProperty("ventetid");
  expect(eget?.bandgrunn).toMatchObject({ grunn: "Kontrakten går ut til nyttår.", vurdert: idag });
  expect(eget?.bandgrunn?.faktorer.find((f) => f.kode === "leieSlutt")).toMatchObject({
    svar: "ja",
    hjemmel: expect.stringContaining("Askers retningslinjer"),
    fakta: { maFlytte: "utloper", maFlytteDato: "2027-01-31" },
  });
  expect(eget?.bandgrunn?.hvaOm).toEqual([
    { kode: "misterBoligen", til: "A" },
    { kode: "utrygt", til: "A" },
    { kode: "trygtHjem", til: "C" },
  ]);
  expect(JSON.stringify(svar.value)).not.toMatch(/plassering|nummer i køen|rank/i);
});

test("den andre voksne ser plassen og kan svare, men aldri saken; en fremmed og en ansatt ser ingenting", async () => {
  const { han, sakId, ansatt } = await ventendeFamilie(db.admin);
  const hans = await viewMinPlass(han, { sakId });
  expect(hans).toMatchObject({ ok: true, value: { band: "B", kanBekrefte: true, kanMelde: false, kanTrekke: false } });
  expect(hans.ok && hans.value.eget).toBeUndefined();
  const ingenting = { ok: false, kode: "finnesIkke" };
  expect(await viewMinSak(han, { sakId })).toMatchObject(ingenting);
  expect(await reportEndring(han, melding(sakId, { tekst: "hei" }))).toMatchObject(ingenting);
  expect(await leavePlass(han, { sakId, rute: "annet", bekreftet: true })).toMatchObject(ingenting);
  for (const fremmed of [await createPerson(db.admin), ansatt]) {
    expect(await viewMinPlass(fremmed, { sakId })).toMatchObject(ingenting);
    expect(await confirmPlass(fremmed, { sakId })).toMatchObject(ingenting);
    expect(await reportEndring(fremmed, melding(sakId, { tekst: "hei" }))).toMatchObject(ingenting);
    expect(await leavePlass(fremmed, { sakId, rute: "annet", bekreftet: true })).toMatchObject(ingenting);
    expect(await viewEndringsskjema(fremmed, { sakId })).toMatchObject(ingenting);
  }
  expect(await typer(sakId)).toEqual([]);
});

test("to i husstanden bekrefter på likt: én bekreftelse, begge får ja, runde etter runde", async () => {
  const { hun, han, sakId } = await ventendeFamilie(db.admin);
  for (let runde = 1; runde <= 10; runde++) {
    const svar = await Promise.all([hun, han, hun].map((hvem) => confirmPlass(hvem, { sakId })));
    expect(svar.every((s) => s.ok)).toBe(true);
    expect(await typer(sakId)).toEqual(Array.from({ length: runde }, () => "venteliste.bekreftet"));
    expect((await plassen(sakId))?.neste_bekreftelse).toBeTruthy();
    await db.admin`update ventelisteplass set siste_bekreftet = '2026-01-01', neste_bekreftelse = ${idag} where sak_id = ${sakId}`;
  }
  const [rad] = await db.admin`select aktor_id from hendelse where sak_id = ${sakId} limit 1`;
  expect([hun.personId, han.personId]).toContain(rad?.aktor_id);
});

test("en plass på pause tas opp igjen med ett trykk, og beholder tiden den har ventet", async () => {
  const { hun, sakId } = await ventendeFamilie(db.admin);
  const for_ = await plassen(sakId);
  await db.admin`update ventelisteplass set status = 'pauset', purret = now() where sak_id = ${sakId}`;
  expect(await confirmPlass(hun, { sakId })).toMatchObject({ ok: true });
  const etter =
    await db.admin`select status, purret, siste_bekreftet::text, neste_bekreftelse::text, godkjent from ventelisteplass where sak_id = ${sakId}`;
  expect(etter).toEqual([
    {
      status: "aktiv",
      purret: null,
      siste_bekreftet: idag,
      neste_bekreftelse: nesteBekreftelse(idag),
      godkjent: for_?.godkjent,
    },
  ]);
  expect(await typer(sakId)).toEqual(["venteliste.gjenopptatt"]);
});

test("hun melder om endringer: forseglet, én gang per skjema, lest tilbake som det som gjelder nå", async () => {
  const { hun, sakId } = await ventendeFamilie(db.admin);
  const m = melding(sakId, {
    svar: { ...kommunalBoligEksempel, dyr: "ja", barn: [{ alder: "4", delingsgrad: "100" }] },
    omrader: ["holmen"],
    tekst: "Vi har fått hund.",
  });
  const forst = await reportEndring(hun, m);
  expect(forst).toMatchObject({ ok: true });
  expect(await reportEndring(hun, m)).toEqual(forst);
  expect(await typer(sakId)).toEqual(["venteliste.endringMeldt"]);
  const [rad] = await db.admin`select slag, innhold::text from endringsmelding where sak_id = ${sakId}`;
  expect(rad?.slag).toEqual(["husstand", "behov", "omrade", "annet"]);
  expect(rad?.innhold).not.toContain("hund");
  const [hendelse] = await db.admin`select data::text from hendelse where sak_id = ${sakId}`;
  expect(hendelse?.data).not.toMatch(/hund|delingsgrad/);
  expect(await viewEndringsskjema(hun, { sakId })).toMatchObject({
    value: { naa: { dyr: "ja", boform: "leierPrivat", barn: [{ alder: "4" }] }, omrader: ["holmen"] },
  });
  expect(await reportEndring(hun, { ...m, nokkel: randomUUID(), tekst: " " })).toMatchObject({
    ok: false,
    kode: "venteliste.ingenEndring",
  });
});

test("noe uleselig stopper meldingen ved feltet, og et ukjent område er ingen melding", async () => {
  const { hun, sakId } = await ventendeFamilie(db.admin);
  expect(await reportEndring(hun, melding(sakId, { svar: { andreVoksne: "mange" } }))).toMatchObject({
    ok: false,
    felt: [{ felt: "andreVoksne" }],
  });
  expect(await reportEndring(hun, melding(sakId, { omrader: ["oslo"] }))).toMatchObject({ ok: false, kode: "ugyldig" });
  expect(await typer(sakId)).toEqual([]);
});

test("hun går ut av lista med veien ut: saken lukkes, og trykker hun igjen, er svaret det samme", async () => {
  const { hun, sakId } = await ventendeFamilie(db.admin);
  const ut = { sakId, rute: "kjopt_startlan" };
  expect(await leavePlass(hun, { ...ut, bekreftet: false })).toMatchObject({
    ok: false,
    kode: "venteliste.ikkeBekreftet",
  });
  const svar = await Promise.all([
    leavePlass(hun, { ...ut, bekreftet: true }),
    leavePlass(hun, { ...ut, bekreftet: true }),
  ]);
  expect(svar.every((s) => s.ok)).toBe(true);
  expect(await plassen(sakId)).toMatchObject({ status: "trukket", rute_ut: "kjopt_startlan" });
  expect((await db.admin`select tilstand, apen from sak where id = ${sakId}`)[0]).toEqual({
    tilstand: "trukket",
    apen: false,
  });
  expect(await typer(sakId)).toEqual(["venteliste.trukket"]);
  for (const forsent of [confirmPlass(hun, { sakId }), reportEndring(hun, melding(sakId, { tekst: "hei" }))])
    expect(await forsent).toMatchObject({ ok: false, kode: "venteliste.ulovligOvergang" });
});

test("den som har et tilbud, svarer på det først", async () => {
  const { hun, sakId, plassId, ansatt } = await ventendeFamilie(db.admin);
  const boligId = await createBolig(db.admin);
  await db.admin`insert into tilbud (bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av, tilstand, sendt, frist, frist_tid)
    values (${boligId}, ${plassId}, 9500, 0, 3, '2026-12-15', ${ansatt.ansattId}, 'sendt', now(), current_date + 7, now() + interval '7 days')`;
  expect(await leavePlass(hun, { sakId, rute: "annet", bekreftet: true })).toMatchObject({
    ok: false,
    kode: "venteliste.harTilbud",
  });
  expect(await viewMinPlass(hun, { sakId })).toMatchObject({ value: { harTilbud: true, kanTrekke: false } });
});

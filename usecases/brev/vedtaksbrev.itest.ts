import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { klagefrist } from "#domain/klage/klagefrist.ts";
import { til, useArbeidere } from "#usecases/jobs/testing/arbeidere.ts";
import { approveVedtak } from "#usecases/vedtak/approve-vedtak.ts";
import { proposeVedtak } from "#usecases/vedtak/propose-vedtak.ts";
import { innstillingFor, klarSak } from "#usecases/vedtak/testing/klar-sak.ts";
import { previewBrev } from "./preview-brev.ts";
import { lesPdf } from "./testing/pdf-tekst.ts";
import { viewBrev } from "./view-brev.ts";

const db = useDatabase();
useArbeidere(db, 1);

async function innstilt() {
  const sunniva = await createAnsatt(db.admin, { navn: "Sunniva Dal" });
  const bjorn = await createAnsatt(db.admin, { navn: "Bjørn Ås", roller: ["beslutter"] });
  const sak = await klarSak(db.admin, sunniva);
  const innstilling = await proposeVedtak(sunniva, await innstillingFor(sunniva, sak.sakId));
  if (!innstilling.ok) throw new Error(JSON.stringify(innstilling));
  return { ...sak, sunniva, bjorn, ...innstilling.value };
}
type Innstilt = Awaited<ReturnType<typeof innstilt>>;

async function forhandsvist({ bjorn, sakId }: Innstilt) {
  const sett = await previewBrev(bjorn, { sakId });
  if (!sett.ok || !sett.value.ok) throw new Error(JSON.stringify(sett));
  return sett.value.value;
}

async function vedtatt({ bjorn, sakId, vedtakId, revisjon }: Innstilt) {
  const svar = await approveVedtak(bjorn, { sakId, vedtakId, revisjon });
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return til(async () => (await db.admin`select * from brev where vedtak_id = ${vedtakId} and varslet is not null`)[0]);
}

/** The letter without the line of its day and the lines of who signed as decider. */
const utenDagOgBeslutter = (tekst: string) =>
  tekst
    .split("\n")
    .filter((linje) => !/^Dato: |Bjørn Ås|har avgjort saken|Den som avgjør saken|skriver under når/.test(linje));

test("forhåndsvisningen er brevet som sendes, bortsett fra dag og beslutter", async () => {
  const s = await innstilt();
  const vist = await lesPdf((await forhandsvist(s)).pdf);
  const brev = await vedtatt(s);
  const sendt = await viewBrev(s.soker, { brevId: brev.id });
  if (!sendt.ok) throw new Error(sendt.kode);
  const lest = await lesPdf(sendt.value.pdf);
  expect(utenDagOgBeslutter(lest.tekst)).toEqual(utenDagOgBeslutter(vist.tekst));
  expect(vist.tekst).toContain("Den som avgjør saken");
  expect(lest.tekst).toContain("Bjørn Ås");
  expect(lest.tekst).toContain("Sunniva Dal");
  expect(utenDagOgBeslutter(lest.tekst).length).toBeGreaterThan(60);
  expect(sendt.value.filnavn).toMatch(/^vedtak-\d{4}-\d+\.pdf$/);
});

test("når varselet har gått ut, er parten underrettet, og klagefristen løper", async () => {
  const s = await innstilt();
  const [for_] = await db.admin`select underrettet, klagefrist from vedtak where id = ${s.vedtakId}`;
  expect(for_).toEqual({ underrettet: null, klagefrist: null });
  const brev = await vedtatt(s);
  const [etter] = await db.admin`select underrettet, klagefrist::text from vedtak where id = ${s.vedtakId}`;
  expect(etter?.underrettet).toEqual(brev.varslet);
  expect(etter?.klagefrist).toBe(klagefrist(osloDag(brev.varslet), 21));
});

test("brevet leses av mottakeren og av ansatte med saken, aldri av en fremmed", async () => {
  const s = await innstilt();
  const brev = await vedtatt(s);
  const fremmed = await createPerson(db.admin, { epost: "annen@example.no" });
  const annenEnhet = await createAnsatt(db.admin, { enheter: ["bolig"] });
  const drift = await createAnsatt(db.admin, { roller: ["sysadmin"] });
  for (const actor of [fremmed, annenEnhet, drift]) {
    expect(await viewBrev(actor, { brevId: brev.id })).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await previewBrev(actor, { sakId: s.sakId })).toMatchObject({ ok: false, kode: "finnesIkke" });
  }
  const innbygger = await viewBrev(s.soker, { brevId: brev.id });
  const ansatt = await viewBrev(s.sunniva, { brevId: brev.id });
  expect([innbygger.ok, ansatt.ok]).toEqual([true, true]);
  const oppslag =
    await db.admin`select handling from oppslag where sak_id = ${s.sakId} and handling = 'brev' and ansatt_id = ${s.sunniva.ansattId}`;
  expect(oppslag).toHaveLength(1);
  expect(await previewBrev(s.soker, { sakId: s.sakId })).toMatchObject({ ok: false, kode: "finnesIkke" });
});

test("et brev som er endret etterpå, vises aldri", async () => {
  const s = await innstilt();
  const brev = await vedtatt(s);
  await db.admin`update brev_fil set pdf = pdf || '\\x20'::bytea where brev_id = ${brev.id}`;
  await expect(viewBrev(s.soker, { brevId: brev.id })).rejects.toThrow();
  await db.admin`update brev_fil set pdf = '%PDF-1.7 et annet brev'::bytea where brev_id = ${brev.id}`;
  await expect(viewBrev(s.soker, { brevId: brev.id })).rejects.toThrow("endret etter at det ble laget");
});

test("uten innstilling er det ingenting å forhåndsvise", async () => {
  const sunniva = await createAnsatt(db.admin);
  const { sakId } = await klarSak(db.admin, sunniva);
  expect(await previewBrev(sunniva, { sakId })).toEqual({
    ok: true,
    value: { ok: false, kode: "vedtak.ingenInnstilling" },
  });
});

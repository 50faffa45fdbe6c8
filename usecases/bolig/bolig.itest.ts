import { beforeAll, expect, test } from "vitest";
import { createPlass, createBolig as createRad } from "#db/testing/bolig-builder.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { klargjoringspunkter } from "#domain/bolig/koder.ts";
import { skrivBolig } from "#domain/bolig/les-bolig.ts";
import { eksempelbolig } from "#domain/bolig/testing/bolig.ts";
import type { Actor, Ansatt } from "#domain/kernel/actor.ts";
import { createBolig } from "./create-bolig.ts";
import { editBolig } from "./edit-bolig.ts";
import { listBoliger } from "./list-boliger.ts";
import { moveBolig } from "./move-bolig.ts";
import { createAvtale, editAvtale, listAvtaler } from "./save-avtale.ts";
import { tickKlargjoring } from "./tick-klargjoring.ts";
import { viewBolig } from "./view-bolig.ts";

const db = useDatabase();
let boye: Ansatt;
let salim: Ansatt;
let nr = 0;
beforeAll(async () => {
  boye = await createAnsatt(db.admin, { navn: "Boye Prøve", roller: ["boligforvalter"], enheter: ["bolig"] });
  salim = await createAnsatt(db.admin, { enheter: ["bolig"] });
});

const ra = (mer = {}) => ({ ...skrivBolig(eksempelbolig), kode: "", adresse: `Prøvevei ${++nr}`, ...mer });
async function ny(mer = {}) {
  const svar = await createBolig(boye, { felt: ra(mer) });
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return svar.value;
}
async function sett(actor: Actor, boligId: string) {
  const svar = await viewBolig(actor, { boligId });
  if (!svar.ok) throw new Error(svar.kode);
  return svar.value;
}
const gjor = async (boligId: string, handling: string, mer = {}) =>
  moveBolig(boye, { boligId, revisjon: (await sett(boye, boligId)).revisjon, handling, ...mer });

test("en ny bolig får neste kode, kommer inn som planlagt, og leses tilbake som den ble skrevet", async () => {
  const [a, b] = [await ny(), await ny({ boligtype: "Småhus", tomt: "Tenkt tomt 2" })];
  expect(Number(b.kode.slice(2))).toBe(Number(a.kode.slice(2)) + 1);
  const { bolig, status, statuser } = await sett(boye, b.boligId);
  expect(bolig).toMatchObject({ boligtype: "smahus", adresse: `Prøvevei ${nr}`, tomt: "Tenkt tomt 2" });
  expect(status).toBe("planlagt");
  expect(statuser).toMatchObject([{ til: "planlagt", hvem: "Boye Prøve" }]);
});

test("koden og stedet finnes bare én gang", async () => {
  const { kode, boligId } = await ny();
  const { bolig } = await sett(boye, boligId);
  expect(await createBolig(boye, { felt: ra({ kode }) })).toMatchObject({
    felt: [{ felt: "kode", kode: "kodeFinnes" }],
  });
  expect(await createBolig(boye, { felt: ra({ adresse: bolig.adresse }) })).toMatchObject({
    felt: [{ felt: "adresse", kode: "stedFinnes" }],
  });
});

test("saksbehandler leser og endrer ikke; en annen enhet og en innbygger finner ingenting", async () => {
  const { boligId } = await ny();
  const { revisjon } = await sett(salim, boligId);
  expect(await createBolig(salim, { felt: ra() })).toMatchObject({ kode: "finnesIkke" });
  expect(await editBolig(salim, { boligId, revisjon, felt: ra() })).toMatchObject({ kode: "finnesIkke" });
  expect(await moveBolig(salim, { boligId, revisjon, handling: "klargjor" })).toMatchObject({ kode: "finnesIkke" });
  for (const actor of [await createAnsatt(db.admin, { enheter: ["startlan"] }), await createPerson(db.admin)])
    expect(await viewBolig(actor, { boligId })).toMatchObject({ kode: "finnesIkke" });
  expect(await viewBolig(boye, { boligId: crypto.randomUUID() })).toMatchObject({ kode: "finnesIkke" });
});

test("to som endrer samtidig: den andre får vite hvem som var først, og ingenting skrives over", async () => {
  const { boligId } = await ny();
  const { revisjon, bolig } = await sett(boye, boligId);
  const linn = await createAnsatt(db.admin, { navn: "Linn Prøve", roller: ["leder"], enheter: ["bolig"] });
  const felt = { ...skrivBolig(bolig), leieMnd: "10000" };
  expect(await editBolig(linn, { boligId, revisjon, felt })).toMatchObject({ ok: true });
  expect(await editBolig(boye, { boligId, revisjon, felt: { ...felt, leieMnd: "9000" } })).toMatchObject({
    kode: "bolig.endretAvAndre",
    detaljer: { type: "bolig.endret", hvem: "Linn Prøve" },
  });
  const etter = await sett(boye, boligId);
  expect(etter.bolig.leieMnd).toBe(10_000);
  expect(etter.endringer).toMatchObject([{ felt: ["leie_mnd"], hvem: "Linn Prøve" }]);
});

test("et familiehjem blir ikke en leilighet, og får aldri en adresse", async () => {
  const uten = { adresse: "", matrikkelenhet: "" };
  const { boligId } = await ny({ ...uten, boligtype: "familiehjem", plasser: "2" });
  const { revisjon, bolig } = await sett(boye, boligId);
  const felt = skrivBolig(bolig);
  expect(
    await editBolig(boye, {
      boligId,
      revisjon,
      felt: { ...felt, boligtype: "leilighet", plasser: "", adresse: "Vei 1" },
    }),
  ).toMatchObject({
    felt: [{ felt: "boligtype", kode: "familiehjemFast" }],
  });
  expect(await editBolig(boye, { boligId, revisjon, felt: { ...felt, adresse: "Vei 1" } })).toMatchObject({
    felt: [{ felt: "adresse", kode: "familiehjemUtenAdresse" }],
  });
});

test("sjekklista står mellom boligen og «ledig», og hver runde har sin egen", async () => {
  const { boligId } = await ny();
  expect(await gjor(boligId, "meldLedig")).toMatchObject({ kode: "bolig.ulovligOvergang" });
  expect(await gjor(boligId, "klargjor")).toMatchObject({ ok: true });
  const { runde } = await sett(boye, boligId);
  const kryss = (utfort: readonly string[], r = runde) =>
    tickKlargjoring(boye, { boligId, runde: r, utfort: [...utfort] });
  expect(await kryss(klargjoringspunkter.slice(1))).toMatchObject({ value: { mangler: 1 } });
  expect(await gjor(boligId, "meldLedig")).toMatchObject({ kode: "bolig.ikkeKlargjort" });
  expect(await kryss(klargjoringspunkter)).toMatchObject({ value: { mangler: 0 } });
  expect((await sett(salim, boligId)).sjekkliste?.every((p) => p.hvem === "Boye Prøve")).toBe(true);
  expect(await gjor(boligId, "meldLedig")).toMatchObject({ value: { status: "ledig" } });
  expect(await kryss([])).toMatchObject({ kode: "bolig.ikkeIKlargjoring" });
  await gjor(boligId, "klargjor");
  expect(await kryss(klargjoringspunkter)).toMatchObject({ kode: "bolig.ikkeIKlargjoring" });
  expect(await gjor(boligId, "meldLedig")).toMatchObject({ kode: "bolig.ikkeKlargjort" });
});

test("det som er tilbudt, tas ikke ut av drift; det som er fritt, bare med en grunn", async () => {
  const boligId = await createRad(db.admin);
  const { plassId } = await createPlass(db.admin, (await createPerson(db.admin)).personId);
  const [t] =
    await db.admin`insert into tilbud (bolig_id, plass_id, leie_mnd, depositum, kontrakt_ar, innflytting, opprettet_av)
    values (${boligId}, ${plassId}, 9500, 0, 3, '2026-12-15', ${boye.ansattId}) returning id`;
  expect((await sett(boye, boligId)).handlinger).not.toContain("taUtAvDrift");
  expect(await gjor(boligId, "taUtAvDrift", { grunn: "skade" })).toMatchObject({ kode: "bolig.holdt" });
  await db.admin`update tilbud set tilstand = 'trukket', trukket_grunn = 'prove' where id = ${t?.id}`;
  expect(await gjor(boligId, "taUtAvDrift")).toMatchObject({ felt: [{ felt: "grunn", kode: "velgGrunn" }] });
  expect(await gjor(boligId, "taUtAvDrift", { grunn: "skade" })).toMatchObject({ value: { status: "ute_av_drift" } });
  expect((await sett(boye, boligId)).statuser[0]).toMatchObject({
    til: "ute_av_drift",
    grunn: "skade",
    hvem: "Boye Prøve",
  });
});

test("lista filtrerer, teller, og finner ikke et småhus på en adresse leseren ikke skal kjenne", async () => {
  await ny({ boligtype: "smahus", adresse: "Gjemtveien 3", omrade: "tofte", bemanning: "dogn", soverom: "1" });
  const hos = async (actor: Actor, sok: object) => {
    const svar = await listBoliger(actor, sok);
    return svar.ok ? svar.value.boliger.map((b) => [b.bolig.boligtype, b.sted?.adresse, b.stedErSkjult]) : svar.kode;
  };
  expect(await hos(boye, { tekst: "gjemt" })).toEqual([["smahus", "Gjemtveien 3", false]]);
  expect(await hos(salim, { tekst: "gjemt" })).toEqual([]);
  expect(await hos(salim, { omrade: "tofte", bemanning: "dogn", soverom: 1, boligtype: "smahus" })).toEqual([
    ["smahus", undefined, true],
  ]);
  expect(await hos(salim, { omrade: "tofte", soverom: 2 })).toEqual([]);
  expect(await hos(salim, { tekst: "100%" })).toEqual([]);
  expect(await hos(salim, { status: "slott" })).toBe("ugyldig");
  const svar = await listBoliger(salim, { omrade: "tofte" });
  expect(svar.ok && svar.value.antall).toEqual({ planlagt: 1 });
});

test("en tilvisningsavtale over 40 prosent er ingen avtale; kvoten og utløpet vises med varsel", async () => {
  const felt = {
    slag: "tilvisningsavtale",
    utleier: "Utleier",
    prosjekt: `Prosjekt ${++nr}`,
    antallBoliger: "5",
    andelPst: "40",
    gjelderFra: "1.1.2020",
    gjelderTil: "1.1.2027",
    erTinglyst: false,
  };
  expect(await createAvtale(boye, { felt: { ...felt, andelPst: "60" } })).toMatchObject({
    felt: [{ felt: "andelPst", kode: "overTilvisning" }],
  });
  expect(
    await createAvtale(boye, { felt: { ...felt, antallBoliger: "4", andelPst: "100", gjelderTil: "1.1.2019" } }),
  ).toMatchObject({
    felt: [{ felt: "gjelderTil", kode: "forStart" }],
  });
  expect(await createAvtale(salim, { felt })).toMatchObject({ kode: "finnesIkke" });
  expect(await createAvtale(boye, { felt })).toMatchObject({ ok: true });
  const min = async () => {
    const svar = await listAvtaler(salim, {});
    return svar.ok ? svar.value.avtaler.find((a) => a.prosjekt === felt.prosjekt) : undefined;
  };
  const avtale = await min();
  expect(avtale).toMatchObject({ kvote: { tak: 2, iBruk: 0, alarm: null }, utlop: "snart", kortere: 20 });
  for (let i = 0; i < 2; i++) await createRad(db.admin, { avtaleId: avtale?.id ?? "", status: "utleid" });
  expect(await min()).toMatchObject({ registrert: 2, kvote: { iBruk: 2, ledige: 0, alarm: "full" } });
  const endre = () =>
    editAvtale(boye, { avtaleId: avtale?.id, revisjon: avtale?.revisjon, felt: { ...felt, gjelderTil: "1.1.2045" } });
  expect(await endre()).toMatchObject({ ok: true });
  expect(await endre()).toMatchObject({ kode: "avtale.endretAvAndre" });
});

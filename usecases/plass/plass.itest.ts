import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { leggTilDager, osloDag } from "#domain/kernel/dag.ts";
import { produceBrev } from "../brev/produce-brev.ts";
import { viewVedtak } from "../klage/view-vedtak.ts";
import { viewMinSak } from "../minside/view-min-sak.ts";
import { takeSak } from "../sak/take-sak.ts";
import { approveVedtak } from "../vedtak/approve-vedtak.ts";
import { answerForhandsvarsel, viewForhandsvarsel } from "./answer-forhandsvarsel.ts";
import { approveFjerning, returnFjerning } from "./decide-fjerning.ts";
import { approvePrioritet, returnPrioritet } from "./decide-prioritet.ts";
import { leavePlass } from "./leave-plass.ts";
import { pausePlass, resumePlass } from "./pause-plass.ts";
import { proposeFjerning } from "./propose-fjerning.ts";
import { proposePrioritet } from "./propose-prioritet.ts";
import { paLista } from "./testing/pa-lista.ts";
import { viewPlass } from "./view-plass.ts";
import { dropFjerning, readFjerningssvar, warnFjerning } from "./warn-fjerning.ts";

const db = useDatabase();
let salim: Ansatt;
let berit: Ansatt;
let fremmed: Ansatt;
beforeAll(async () => {
  salim = await createAnsatt(db.admin, { navn: "Salim Prøve", roller: ["saksbehandler"], enheter: ["bolig"] });
  berit = await createAnsatt(db.admin, { navn: "Berit Prøve", roller: ["beslutter"], enheter: ["bolig"] });
  fremmed = await createAnsatt(db.admin, { roller: ["saksbehandler", "leder"], enheter: ["startlan"] });
});

const dagen = (dager: number) => leggTilDager(osloDag(new Date()), dager).split("-").reverse().join(".");
const plassen = async (sakId: string) => (await db.admin`select * from ventelisteplass where sak_id = ${sakId}`)[0];
const saken = async (sakId: string) =>
  (await db.admin`select tilstand, apen, revisjon, ansvarlig from sak where id = ${sakId}`)[0];
const hendelser = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);

/** What staff see of a place; the case must be open to them. */
async function sett(hvem: Ansatt, sakId: string) {
  const svar = await viewPlass(hvem, { sakId });
  if (!svar.ok || svar.value.adgang !== "apen") throw new Error(JSON.stringify(svar));
  return svar.value.innhold;
}

const vurdering = {
  band: "B",
  bandGrunn: "Kontrakten går ut i januar.",
  soverom: "3",
  bemanning: "ingen",
  trinnfri: "ja",
  rullestol: "nei",
  heis: "nei",
  dyr: "nei",
};
const ord = {
  hensyn: "De har en bolig som passer.",
  barnetsBeste: "Barna blir på skolen.",
  veienVidere: "Søk igjen hvis noe endrer seg.",
};

/** Notice given, its days gone by (the database's clock cannot be moved, so the notice is moved back). */
async function varslet(sakId: string) {
  const svar = await warnFjerning(salim, {
    sakId,
    revisjon: 1,
    grunn: "harBolig",
    tekst: "Dere flyttet inn i en leilighet i oktober.",
  });
  expect(svar).toMatchObject({ ok: true });
  return () =>
    db.admin`update plassfjerning set frist = current_date - 1, opprettet = now() - interval '16 days' where sak_id = ${sakId}`;
}

describe("pause og vei ut", () => {
  test("en plass settes på pause med dato og grunn, tas opp igjen, og grunnen står i saken", async () => {
    const { sakId } = await paLista(db.admin, { ansvarlig: salim });
    const inn = { sakId, revisjon: 1, til: dagen(30), grunn: "Familien er hos bestemor." };
    expect(await pausePlass(fremmed, inn)).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await pausePlass(salim, { ...inn, til: "1.1.2020", grunn: " " })).toMatchObject({
      ok: false,
      felt: [{ felt: "til" }, { felt: "grunn", kode: "skrivGrunn" }],
    });
    expect(await pausePlass(salim, inn)).toMatchObject({ ok: true });
    expect(await plassen(sakId)).toMatchObject({ status: "pauset", revisjon: 2 });
    expect(await pausePlass(salim, { ...inn, revisjon: 2 })).toMatchObject({ kode: "venteliste.ulovligOvergang" });
    expect(await resumePlass(salim, { sakId, revisjon: 1 })).toMatchObject({ kode: "sak.endretAvAndre" });
    expect(await resumePlass(salim, { sakId, revisjon: 2 })).toMatchObject({ ok: true });
    expect(await plassen(sakId)).toMatchObject({ status: "aktiv", pauset_til: null });
    expect(await hendelser(sakId)).toEqual(["venteliste.pauset", "venteliste.gjenopptatt"]);
  });

  test("en husstand som selv har funnet noe, går ut med veien ut, og får et brev som kan sies imot", async () => {
    const { sakId } = await paLista(db.admin);
    const inn = { sakId, revisjon: 1, rute: "kjopt_startlan", grunn: "Hun ringte 3. november." };
    expect(await leavePlass(salim, { ...inn, rute: "kommunal_bolig" })).toMatchObject({ felt: [{ felt: "rute" }] });
    expect(await leavePlass(salim, inn)).toMatchObject({ ok: true });
    expect(await plassen(sakId)).toMatchObject({ status: "trukket", rute_ut: "kjopt_startlan" });
    expect(await saken(sakId)).toMatchObject({ tilstand: "trukket", apen: false });
    const [brev] = await db.admin`select id, mal from brev where sak_id = ${sakId}`;
    expect(brev?.mal).toBe("plass_avsluttet");
    expect(await produceBrev({ kind: "system", jobb: "brev" }, { brevId: brev?.id })).toMatchObject({ ok: true });
  });

  test("en sak på lista tas av den som skal følge den, og blir ikke en åpen sak i køen av det", async () => {
    const { sakId } = await paLista(db.admin);
    expect(await takeSak(salim, { sakId, revisjon: 1 })).toMatchObject({ ok: true });
    expect(await saken(sakId)).toMatchObject({
      ansvarlig: salim.ansattId,
      apen: false,
      tilstand: "godkjent_venteliste",
    });
  });
});

describe("ny vurdering av prioriteten", () => {
  test("én foreslår av den samme motoren, en annen signerer, og historien står", async () => {
    const { sakId } = await paLista(db.admin, { ansvarlig: salim });
    await db.admin`insert into saksopplysning (sak_id, felt, verdi, kilde, merknad, registrert_av)
      values (${sakId}, 'boform', 'utenBolig', 'soker', '', ${salim.ansattId})`;
    expect((await sett(salim, sakId)).motorband).toBe("A");
    const svar = await proposePrioritet(salim, { sakId, revisjon: 1, tillegg: { ...vurdering, band: "A" } });
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    const inn = { sakId, forslagId: svar.value.forslagId };
    expect(await approvePrioritet(salim, inn)).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await proposePrioritet(salim, { sakId, revisjon: 1, tillegg: vurdering })).toMatchObject({
      kode: "venteliste.liggerForslag",
    });
    expect((await sett(berit, sakId)).forslag).toMatchObject([{ band: "A", kanBeslutte: true }]);
    expect(await approvePrioritet(berit, inn)).toMatchObject({ ok: true, value: { versjon: 2, band: "A" } });
    expect(await plassen(sakId)).toMatchObject({
      band: "A",
      vurdering_versjon: 2,
      behovsprofil: expect.objectContaining({ soverom: 3, trinnfri: true, kontraktAr: 3 }),
    });
    const [rad] =
      await db.admin`select vurdert_av, faktorer, grunn_kryptert from prioritetsvurdering where sak_id = ${sakId} and versjon = 2`;
    expect(rad).toMatchObject({
      vurdert_av: berit.ansattId,
      grunn_kryptert: expect.not.stringContaining("Kontrakten"),
    });
    expect(rad?.faktorer[0]).toMatchObject({ kode: "utenBolig", svar: "ja" });
    expect((await sett(salim, sakId)).prioriteter.map((p) => [p.versjon, p.band, p.hvem])).toEqual([
      [2, "A", "Berit Prøve"],
    ]);
    expect(await hendelser(sakId)).toEqual(["venteliste.prioritetForeslatt", "venteliste.prioritetVurdert"]);
  });

  test("endres noe etter forslaget, avgjøres det ikke; det returneres med grunn, og båndet står", async () => {
    const { sakId } = await paLista(db.admin, { ansvarlig: salim });
    const mangler = await proposePrioritet(salim, { sakId, revisjon: 1, tillegg: { ...vurdering, bandGrunn: "" } });
    expect(mangler).toMatchObject({ felt: [{ felt: "tillegg.bandGrunn", kode: "skrivGrunn" }] });
    const svar = await proposePrioritet(salim, { sakId, revisjon: 1, tillegg: vurdering });
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    const inn = { sakId, forslagId: svar.value.forslagId };
    await db.admin`insert into saksopplysning (sak_id, felt, verdi, kilde, merknad, registrert_av)
      values (${sakId}, 'utrygg', 'ja', 'soker', '', ${salim.ansattId})`;
    expect(await approvePrioritet(berit, inn)).toMatchObject({ kode: "vedtak.grunnlagEndret" });
    expect(await returnPrioritet(berit, { ...inn, grunn: "Se på det nye først." })).toMatchObject({ ok: true });
    expect(await approvePrioritet(berit, inn)).toMatchObject({ ok: false });
    expect(await plassen(sakId)).toMatchObject({ band: "C", vurdering_versjon: 1 });
    expect((await sett(salim, sakId)).forslag).toMatchObject([
      { tilstand: "returnert", retur: "Se på det nye først." },
    ]);
  });
});

describe("fjerning", () => {
  test("uten forhåndsvarsel, før fristen er ute og med et ulest svar går det ikke", async () => {
    const { sakId, hun } = await paLista(db.admin, { ansvarlig: salim });
    const forslag = () => proposeFjerning(salim, { sakId, revisjon: 1, ...ord });
    expect(await forslag()).toMatchObject({ kode: "venteliste.ikkeVarslet" });
    const fristUte = await varslet(sakId);
    expect(await forslag()).toMatchObject({ kode: "venteliste.ikkeHort", detaljer: { mangler: ["fjernVarslet"] } });
    const annen = await paLista(db.admin);
    expect(await answerForhandsvarsel(annen.hun, { sakId, svar: "Hei" })).toMatchObject({ kode: "finnesIkke" });
    expect(await answerForhandsvarsel(hun, { sakId, svar: "Den leiligheten har mugg." })).toMatchObject({ ok: true });
    await fristUte();
    expect(await forslag()).toMatchObject({ detaljer: { mangler: ["fjernHort"] } });
    const { fjerninger } = await sett(salim, sakId);
    expect(fjerninger).toMatchObject([{ svar: "Den leiligheten har mugg.", lest: false, mangler: ["fjernHort"] }]);
    expect(await readFjerningssvar(salim, { sakId, svart: fjerninger[0]?.svart })).toMatchObject({ ok: true });
    expect(await forslag()).toMatchObject({ ok: true });
    // A word from her after the proposal is another basis, and unread.
    const [{ id: vedtakId } = { id: "" }] = await db.admin`select id from vedtak where sak_id = ${sakId}`;
    expect(await answerForhandsvarsel(hun, { sakId, svar: "Vi har flyttet ut igjen." })).toMatchObject({ ok: true });
    expect(await approveFjerning(berit, { sakId, vedtakId })).toMatchObject({ kode: "venteliste.ikkeHort" });
    expect(await returnFjerning(berit, { sakId, vedtakId, grunn: "De har flyttet ut igjen." })).toMatchObject({
      ok: true,
    });
    expect(await dropFjerning(salim, { sakId, grunn: "De trenger plassen." })).toMatchObject({ ok: true });
    expect(await plassen(sakId)).toMatchObject({ status: "aktiv", rute_ut: null });
    expect(await saken(sakId)).toMatchObject({ tilstand: "godkjent_venteliste" });
    expect(await viewForhandsvarsel(hun, { sakId })).toEqual({ ok: true, value: null });
  });

  test("to par øyne tar en husstand av lista etter forhåndsvarsel, med brev og klageadgang", async () => {
    const { sakId, hun } = await paLista(db.admin, { ansvarlig: salim });
    const fristUte = await varslet(sakId);
    expect(await viewForhandsvarsel(hun, { sakId })).toMatchObject({
      ok: true,
      value: { grunn: "harBolig", svar: null },
    });
    await fristUte();
    const svar = await proposeFjerning(salim, { sakId, revisjon: 1, ...ord });
    if (!svar.ok) throw new Error(JSON.stringify(svar));
    const { vedtakId } = svar.value;
    expect(await approveFjerning(salim, { sakId, vedtakId })).toMatchObject({ kode: "finnesIkke" });
    expect(await approveFjerning({ ...berit, fersk: false }, { sakId, vedtakId })).toMatchObject({
      kode: "konto.gammelInnlogging",
    });
    // The ordinary way to decide does not know what else a removal must do.
    const { revisjon } = (await saken(sakId)) ?? {};
    expect(await approveVedtak(berit, { sakId, vedtakId, revisjon })).toMatchObject({ kode: "finnesIkke" });
    expect(await approveFjerning(berit, { sakId, vedtakId })).toMatchObject({ ok: true });
    expect(await approveFjerning(berit, { sakId, vedtakId })).toMatchObject({ ok: false });
    expect(await plassen(sakId)).toMatchObject({ status: "fjernet", rute_ut: "fjernet" });
    expect(await saken(sakId)).toMatchObject({ tilstand: "fjernet", apen: false });
    const brev = await db.admin`select id, mal from brev where sak_id = ${sakId} order by opprettet`;
    expect(brev.map((b) => b.mal)).toEqual(["forhandsvarsel", "vedtak_fjernet"]);
    for (const { id } of brev)
      expect(await produceBrev({ kind: "system", jobb: "brev" }, { brevId: id })).toMatchObject({ ok: true });
    expect(await viewVedtak(hun, { vedtakId })).toMatchObject({
      ok: true,
      value: { utfall: "fjernet_venteliste", klageadgang: { instans: "kommunalKlagenemnd", mulig: true } },
    });
    const sak = await viewMinSak(hun, { sakId });
    expect(sak.ok && sak.value.kanKlage).toBe(true);
  });

  test("databasen slipper ingen av lista utenom, heller ikke med et vedtak", async () => {
    const { sakId, plassId } = await paLista(db.admin, { ansvarlig: salim });
    const som = db.admin.begin(async (t) => {
      await t`select set_config('app.kind', 'ansatt', true), set_config('app.aktor', ${berit.ansattId}, true),
        set_config('app.roller', 'beslutter', true), set_config('app.enheter', 'bolig', true)`;
      await t`update ventelisteplass set status = 'fjernet', rute_ut = 'fjernet', ut_dato = current_date where id = ${plassId}`;
    });
    await expect(som).rejects.toThrow(/forhåndsvarsel|vedtak/);
    expect(await plassen(sakId)).toMatchObject({ status: "aktiv" });
  });
});

test("den som ser en plass uten å ha saken, må si hvorfor, og den som ser den, står i loggen", async () => {
  const { sakId } = await paLista(db.admin);
  expect(await viewPlass(salim, { sakId })).toMatchObject({ ok: true, value: { adgang: "begrunn" } });
  await takeSak(salim, { sakId, revisjon: 1 });
  await sett(salim, sakId);
  expect(await viewPlass(berit, { sakId })).toMatchObject({ ok: false });
  expect(await db.admin`select handling, ansatt_id from oppslag where sak_id = ${sakId}`).toEqual([
    { handling: "plass", ansatt_id: salim.ansattId },
  ]);
});

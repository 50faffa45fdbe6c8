import { beforeAll, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { listDuplikater } from "../duplikat/list-duplikater.ts";
import { resolveDuplikat } from "../duplikat/resolve-duplikat.ts";
import { paLista } from "../plass/testing/pa-lista.ts";
import { listVenteliste } from "../venteliste/list-venteliste.ts";
import { viewRapport } from "./view-rapport.ts";

const db = useDatabase();
let salim: Ansatt;
let uklarert: Ansatt;
let boye: Ansatt;
beforeAll(async () => {
  const enheter = ["bolig"];
  salim = await createAnsatt(db.admin, { navn: "Salim Prøve", enheter, klarering: "kode6" });
  uklarert = await createAnsatt(db.admin, { enheter });
  boye = await createAnsatt(db.admin, { roller: ["boligforvalter"], enheter });
});
const liste = async (hvem: Ansatt, mer: Record<string, unknown> = {}) => {
  const svar = await listVenteliste(hvem, mer);
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return svar.value;
};
const gruppen = async (hvem: Ansatt, sakId: string) => {
  const svar = await listDuplikater(hvem, { sakId });
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  return svar.value;
};

test("lista går etter prioritet og så ventetid, teller bare det hun får se, og side to begynner der side én sluttet", async () => {
  const a = await paLista(db.admin, { band: "A", godkjent: "2026-05-01", profil: { soverom: 4, rullestol: true } });
  const b = await paLista(db.admin, { band: "B", godkjent: "2024-05-01" });
  const b2 = await paLista(db.admin, { band: "B", godkjent: "2025-05-01" });
  const vernet = await paLista(db.admin, { band: "A", gradering: "kode6" });
  const sett = await liste(uklarert);
  expect(sett.linjer.map((l) => l.sakId)).toEqual([a.sakId, b.sakId, b2.sakId]);
  expect(sett.antall.map((x) => x.antall)).toEqual([1, 2, 0]);
  expect((await liste(salim)).linjer.map((l) => l.sakId)).toContain(vernet.sakId);
  expect((await liste(uklarert, { soverom: "4", behov: "rullestol" })).linjer).toHaveLength(1);
  expect((await liste(uklarert, { ventet: "24" })).linjer.map((l) => l.sakId)).toEqual([b.sakId]);
  const etter = { band: "B", godkjent: "2024-05-01", id: b.plassId };
  expect((await liste(uklarert, { etter })).linjer.map((l) => l.sakId)).toEqual([b2.sakId]);
  expect(
    await listVenteliste(await createAnsatt(db.admin, { roller: ["kursholder"], enheter: ["bolig"] }), {}),
  ).toMatchObject({
    ok: false,
  });
});

test("to saker med samme navn og fødselsdato er én gruppe; avklart til et medlem til kommer; aldri over en gradering", async () => {
  const navn = "Kari Dobbel";
  const en = await paLista(db.admin, { navn });
  const to = await paLista(db.admin, { navn });
  const vernet = await paLista(db.admin, { navn, gradering: "kode6" });
  expect((await gruppen(uklarert, en.sakId))?.saker.map((s) => s.sakId).sort()).toEqual([en.sakId, to.sakId].sort());
  expect((await gruppen(salim, en.sakId))?.saker).toHaveLength(3);
  expect((await liste(uklarert, { ligger: "dobbel" })).linjer.map((l) => l.duplikat)).toEqual(["apen", "apen"]);

  const inn = {
    sakId: en.sakId,
    medlemmer: [en.sakId, to.sakId],
    svar: "sammeHusstand",
    gyldigSakId: to.sakId,
    grunn: "Hun ringte.",
  };
  expect(await resolveDuplikat(salim, inn)).toMatchObject({ kode: "duplikat.endret" });
  expect(await resolveDuplikat(uklarert, { ...inn, gyldigSakId: vernet.sakId, grunn: "" })).toMatchObject({
    felt: [{ felt: "gyldigSakId" }, { felt: "grunn", kode: "skrivGrunn" }],
  });
  expect(await resolveDuplikat(uklarert, inn)).toMatchObject({ ok: true });
  expect((await gruppen(uklarert, en.sakId))?.losning).toMatchObject({ svar: "sammeHusstand", gyldigSakId: to.sakId });
  // The same finding does not hold for the group that also has the protected one.
  expect((await gruppen(salim, en.sakId))?.losning).toBeNull();
  const tre = await paLista(db.admin, { navn });
  expect((await gruppen(uklarert, en.sakId))?.losning).toBeNull();
  expect((await gruppen(uklarert, tre.sakId))?.saker).toHaveLength(3);
  const [rad] = await db.admin`select count(*)::int as antall from duplikatlosning`;
  expect(rad?.antall).toBe(1);
  await expect(db.admin`delete from duplikatlosning`).rejects.toThrow(/bare legges til/);
});

test("rapporten teller alle, også vernede, og skjuler små tall; en annen enhet har ingen rapport", async () => {
  const svar = await viewRapport(boye, {});
  if (!svar.ok) throw new Error(JSON.stringify(svar));
  const [sak] = await db.admin`select count(*)::int as antall from ventelisteplass where status = 'aktiv'`;
  const alle = svar.value.venter.at(-1)?.at(-1);
  expect(alle).toBe(sak?.antall);
  expect(svar.value.venter.flat().filter((c) => typeof c === "number" && c > 0 && c < 5)).toEqual([]);
  const fremmed = await createAnsatt(db.admin, { roller: ["leder"], enheter: ["startlan"] });
  expect(await viewRapport(fremmed, {})).toMatchObject({ ok: false });
  expect(await viewRapport(boye, { ar: "1999" })).toMatchObject({ ok: false });
});

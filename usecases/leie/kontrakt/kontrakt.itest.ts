import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createLeie } from "#db/testing/leie-builder.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { protokollpunkter } from "#domain/leie/protokoll.ts";
import { produceBrev } from "../../brev/produce-brev.ts";
import { viewLeie } from "../view-leie.ts";
import { viewMittLeieforhold } from "../view-mitt-leieforhold.ts";
import { confirmProtokoll } from "./confirm-protokoll.ts";
import { countersignKontrakt } from "./countersign-kontrakt.ts";
import { registerInnflytting } from "./register-innflytting.ts";
import { registerSikkerhet } from "./register-sikkerhet.ts";
import { saveProtokoll } from "./save-protokoll.ts";
import { sendKontrakt } from "./send-kontrakt.ts";
import { signKontrakt } from "./sign-kontrakt.ts";
import { tellReservert } from "./tell-reservert.ts";

const db = useDatabase();
let boye: Ansatt;
beforeAll(async () => {
  boye = await createAnsatt(db.admin, { navn: "Bøye Prøve", roller: ["boligforvalter"], enheter: ["bolig"] });
});

type Laget = Awaited<ReturnType<typeof createLeie>>;
const rad = async ({ leieforholdId }: Laget) =>
  (await db.admin`select * from leieforhold where id = ${leieforholdId}`)[0] ?? {};
const revisjon = async (l: Laget) => (await rad(l)).revisjon as number;
const medRev = async (l: Laget) => ({ leieforholdId: l.leieforholdId, revisjon: await revisjon(l) });
const vilkar = { fra: "01.01.2070", til: "31.12.2072", sikkerhet: "depositum" };

/** The worker makes what is ordered of a kind; gives its hash. */
async function lagBrev({ sakId }: Laget, mal: string) {
  const [brev] = await db.admin`select id from brev where sak_id = ${sakId} and mal = ${mal}`;
  expect(await produceBrev({ kind: "system", jobb: "brev" }, { brevId: brev?.id })).toEqual({
    ok: true,
    value: { laget: true },
  });
  return (await db.admin`select sha256 from brev where id = ${brev?.id}`)[0]?.sha256 as string;
}
async function lagtFrem(mer: Parameters<typeof createLeie>[1] = {}) {
  const l = await createLeie(db.admin, mer);
  expect(await sendKontrakt(boye, { ...(await medRev(l)), ...vilkar })).toMatchObject({ ok: true });
  return { ...l, sha256: await lagBrev(l, "leiekontrakt") };
}
async function inngatt() {
  const l = await lagtFrem();
  const svar = await signKontrakt(l.leier, { leieforholdId: l.leieforholdId, sha256: l.sha256, lest: "ja" });
  expect(svar).toMatchObject({ ok: true });
  expect(await countersignKontrakt(boye, await medRev(l))).toMatchObject({ ok: true });
  return l;
}
const punkter = {
  ...Object.fromEntries(protokollpunkter.map((p) => [p, "iOrden"])),
  strom: "12045",
  vann: "",
  nokler: "3",
};
const protokoll = async (l: Laget, mer: object = {}) =>
  saveProtokoll(boye, { ...(await medRev(l)), slag: "overtakelse", dato: "01.11.2026", merknad: "", punkter, ...mer });

describe("kontrakten", () => {
  test("legges fram, leses i samme ord av begge, signeres av leier og så av kommunen: boligen er utleid og saken på kontrakt", async () => {
    const l = await lagtFrem();
    const hennes = await viewMittLeieforhold(l.leier, { leieforholdId: l.leieforholdId });
    if (!hennes.ok) throw new Error(hennes.kode);
    expect(hennes.value).toMatchObject({
      kanSignere: true,
      tilstand: "til_signering",
      adresse: "Oppdiktet vei 7, 1383 Asker",
    });
    expect(JSON.stringify(hennes.value.kontrakt)).toContain("31. desember 2072");
    await signKontrakt(l.leier, { leieforholdId: l.leieforholdId, sha256: l.sha256, lest: "ja" });
    expect(await countersignKontrakt(boye, await medRev(l))).toMatchObject({ ok: true });
    expect(await rad(l)).toMatchObject({ tilstand: "aktiv", regelsett: "husleieloven/2026-07-01" });
    expect((await db.admin`select status from bolig where id = ${l.boligId}`)[0]?.status).toBe("utleid");
    expect((await db.admin`select tilstand from sak where id = ${l.sakId}`)[0]?.tilstand).toBe("kontrakt");
    const hendelser =
      await db.admin`select type, aktor_kind, data from hendelse where sak_id = ${l.sakId} and type like 'leie.%' order by seq`;
    expect(hendelser.map((h) => [h.type, h.aktor_kind])).toEqual([
      ["leie.kontraktLagtFrem", "ansatt"],
      ["leie.signertAvLeier", "innbygger"],
      ["leie.kontraktInngatt", "ansatt"],
    ]);
    expect(hendelser[1]?.data).toMatchObject({ sha256: l.sha256, signatur: "stedfortreder" });
    await lagBrev(l, "leiekontrakt_signert");
  });

  test("to trykk er én signatur, og ti på en gang er én", async () => {
    const l = await lagtFrem();
    const trykk = { leieforholdId: l.leieforholdId, sha256: l.sha256, lest: "ja" };
    const svar = await Promise.all(Array.from({ length: 10 }, () => signKontrakt(l.leier, trykk)));
    expect(svar.every((s) => s.ok)).toBe(true);
    expect(
      await db.admin`select 1 from hendelse where sak_id = ${l.sakId} and type = 'leie.signertAvLeier'`,
    ).toHaveLength(1);
    const mot = await medRev(l);
    const begge = await Promise.all([countersignKontrakt(boye, mot), countersignKontrakt(boye, mot)]);
    expect(begge.filter((s) => s.ok)).toHaveLength(1);
    expect(begge.find((s) => !s.ok)).toMatchObject({ kode: "leie.endretAvAndre" });
  });

  test("andre bytes enn de som ble lest, et lavere nivå og et uavkrysset skjema signerer ikke", async () => {
    const l = await lagtFrem();
    const sign = (actor: typeof l.leier, mer: object) =>
      signKontrakt(actor, { leieforholdId: l.leieforholdId, sha256: l.sha256, lest: "ja", ...mer });
    expect(await sign(l.leier, { sha256: "0".repeat(64) })).toMatchObject({ kode: "leie.kontraktEndret" });
    expect(await sign({ ...l.leier, acr: "idporten-loa-substantial" }, {})).toMatchObject({ kode: "acr_for_lav" });
    expect(await sign(l.leier, { lest: "nei" })).toMatchObject({
      kode: "ugyldig",
      felt: [{ felt: "lest", kode: "bekreft" }],
    });
    expect(await countersignKontrakt(boye, await medRev(l))).toMatchObject({ kode: "leie.leierHarIkkeSignert" });
    expect((await rad(l)).signert_leier).toBeNull();
  });

  test("nektet for en fremmed og for en ansatt i en annen enhet; den andre voksne ser, men signerer ikke", async () => {
    const medsoker = await createPerson(db.admin);
    const l = await lagtFrem({ medsoker });
    const trykk = { leieforholdId: l.leieforholdId, sha256: l.sha256, lest: "ja" };
    const fremmed = await createPerson(db.admin);
    for (const actor of [fremmed, medsoker])
      expect(await signKontrakt(actor, trykk)).toMatchObject({ kode: "finnesIkke" });
    expect(await viewMittLeieforhold(fremmed, { leieforholdId: l.leieforholdId })).toMatchObject({
      kode: "finnesIkke",
    });
    expect(await viewMittLeieforhold(medsoker, { leieforholdId: l.leieforholdId })).toMatchObject({
      value: { kanSignere: false, erLeier: false },
    });
    const sunniva = await createAnsatt(db.admin, { enheter: ["startlan"] });
    expect(await viewLeie(sunniva, { leieforholdId: l.leieforholdId })).toMatchObject({ kode: "finnesIkke" });
    expect(await countersignKontrakt(sunniva, await medRev(l))).toMatchObject({ kode: "finnesIkke" });
  });

  test("under tre år går bare i en reservert bolig, og bare når hun er opplyst om det på forhånd", async () => {
    const kort = { ...vilkar, til: "30.12.2072" };
    const vanlig = await createLeie(db.admin);
    expect(await sendKontrakt(boye, { ...(await medRev(vanlig)), ...kort })).toMatchObject({
      felt: [{ felt: "til", kode: "forKort", verdier: { ar: 3 } }],
    });
    expect(await tellReservert(boye, await medRev(vanlig))).toMatchObject({ kode: "leie.ikkeReservert" });
    const l = await createLeie(db.admin, { reservert: true });
    expect(await sendKontrakt(boye, { ...(await medRev(l)), ...kort })).toMatchObject({
      felt: [{ felt: "opplyst", kode: "ikkeOpplyst" }],
    });
    expect(await tellReservert(boye, await medRev(l))).toMatchObject({ ok: true });
    expect(await sendKontrakt(boye, { ...(await medRev(l)), ...kort })).toMatchObject({
      kode: "leie.opplysningUnderveis",
    });
    await lagBrev(l, "leie_opplysning");
    expect(await sendKontrakt(boye, { ...(await medRev(l)), ...kort })).toMatchObject({ ok: true });
    // The database says no by itself when the telling is not there.
    await db.admin`update leieforhold set opplyst_reservert = null where id = ${l.leieforholdId}`;
    const sha256 = await lagBrev(l, "leiekontrakt");
    await expect(signKontrakt(l.leier, { leieforholdId: l.leieforholdId, sha256, lest: "ja" })).rejects.toMatchObject({
      code: "42501",
    });
  });

  test("for stort depositum, slutt før start og en dato som har vært, stanses ved feltet", async () => {
    const l = await createLeie(db.admin);
    const send = async (mer: object) => sendKontrakt(boye, { ...(await medRev(l)), ...vilkar, ...mer });
    expect(await send({ til: "31.12.2069" })).toMatchObject({ felt: [{ felt: "til", kode: "forEtter" }] });
    expect(await send({ fra: "1.1.2020" })).toMatchObject({ felt: [{ felt: "fra", kode: "iFortiden" }] });
    expect(await send({ sikkerhet: "ingen" })).toMatchObject({ felt: [{ felt: "sikkerhet", kode: "utenBelop" }] });
    expect(await send({ sikkerhet: "" })).toMatchObject({ felt: [{ felt: "sikkerhet", kode: "velg" }] });
    expect(await send({ revisjon: 9 })).toMatchObject({ kode: "leie.endretAvAndre" });
    expect((await rad(l)).tilstand).toBe("utkast");
  });
});

describe("overtakelsen", () => {
  test("kommunen skriver, leieren bekrefter med egne ord, og så er de flyttet inn: saken er lukket og lista vet hvorfor", async () => {
    const l = await inngatt();
    expect(await registerInnflytting(boye, await medRev(l))).toMatchObject({ kode: "leie.protokollMangler" });
    expect(await protokoll(l, { merknad: "Ripe i benken." })).toMatchObject({ ok: true });
    expect(await registerInnflytting(boye, await medRev(l))).toMatchObject({ kode: "leie.protokollMangler" });
    const bekreft = { leieforholdId: l.leieforholdId, slag: "overtakelse", merknad: "Dryppende kran." };
    const svar = await Promise.all([confirmProtokoll(l.leier, bekreft), confirmProtokoll(l.leier, bekreft)]);
    expect(svar.every((s) => s.ok)).toBe(true);
    expect(await protokoll(l, { merknad: "Noe annet." })).toMatchObject({ kode: "leie.protokollBekreftet" });
    expect(await registerInnflytting(boye, await medRev(l))).toMatchObject({ ok: true });
    expect((await rad(l)).innflyttet).toBeTruthy();
    expect((await db.admin`select tilstand from sak where id = ${l.sakId}`)[0]?.tilstand).toBe("innflyttet");
    expect((await db.admin`select rute_ut from ventelisteplass where id = ${l.plassId}`)[0]?.rute_ut).toBe(
      "kommunal_bolig",
    );
    const sett = await viewLeie(boye, { leieforholdId: l.leieforholdId });
    expect(sett).toMatchObject({
      value: {
        protokoller: [
          { merknad: "Ripe i benken.", leierMerknad: "Dryppende kran.", punkter: { strom: 12045, nokler: 3 } },
        ],
      },
    });
    const [lagret] =
      await db.admin`select merknad_kryptert, leier_merknad_kryptert, punkter from leieprotokoll where leieforhold_id = ${l.leieforholdId}`;
    expect(JSON.stringify(lagret)).not.toMatch(/Ripe|Dryppende/);
    expect(await db.admin`select 1 from oppslag where sak_id = ${l.sakId} and handling = 'leieforhold'`).toHaveLength(
      1,
    );
  });

  test("en ufullstendig protokoll sier hva som mangler, og ingen protokoll kan ikke bekreftes", async () => {
    const l = await inngatt();
    expect(await protokoll(l, { punkter: { ...punkter, strom: "", bad: "x" } })).toMatchObject({
      felt: [
        { felt: "strom", kode: "mangler" },
        { felt: "bad", kode: "mangler" },
      ],
    });
    const bekreft = { leieforholdId: l.leieforholdId, slag: "overtakelse", merknad: "" };
    expect(await confirmProtokoll(l.leier, bekreft)).toMatchObject({ kode: "leie.ingenProtokoll" });
    expect(await confirmProtokoll(await createPerson(db.admin), bekreft)).toMatchObject({ kode: "finnesIkke" });
  });

  test("depositum eller en garanti fra Nav registreres med dato", async () => {
    const l = await inngatt();
    const svar = await registerSikkerhet(boye, { ...(await medRev(l)), slag: "garanti", dato: "2.11.2026" });
    expect(svar).toMatchObject({ ok: true });
    expect(await rad(l)).toMatchObject({ sikkerhet: "garanti", sikkerhet_mottatt: expect.any(Date) });
    expect(await registerSikkerhet(boye, { ...(await medRev(l)), slag: "garanti", dato: "x" })).toMatchObject({
      felt: [{ felt: "dato", kode: "ugyldigDato" }],
    });
  });
});

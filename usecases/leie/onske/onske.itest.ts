import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAktivLeie } from "#db/testing/leie-builder.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { produceBrev } from "../../brev/produce-brev.ts";
import { viewLeie } from "../view-leie.ts";
import { viewMittLeieforhold } from "../view-mitt-leieforhold.ts";
import { answerKrav } from "./answer-krav.ts";
import { decideForlengelse } from "./decide-forlengelse.ts";
import { proposeForlengelse } from "./propose-forlengelse.ts";
import { sendKrav } from "./send-krav.ts";

const db = useDatabase();
let boye: Ansatt;
let salim: Ansatt;
let berit: Ansatt;
beforeAll(async () => {
  const i = (rolle: "boligforvalter" | "saksbehandler" | "beslutter") =>
    createAnsatt(db.admin, { navn: `Prøve ${rolle}`, roller: [rolle], enheter: ["bolig"] });
  [boye, salim, berit] = await Promise.all([i("boligforvalter"), i("saksbehandler"), i("beslutter")]);
});

type Laget = Awaited<ReturnType<typeof createAktivLeie>>;
const rad = async ({ leieforholdId }: Laget) =>
  (await db.admin`select tilstand, til::text as siste from leieforhold where id = ${leieforholdId}`)[0] ?? {};
const brevet = async ({ sakId }: Laget, mal: string) => {
  const [brev] = await db.admin`select id from brev where sak_id = ${sakId} and mal = ${mal}`;
  return brev && produceBrev({ kind: "system", jobb: "brev" }, { brevId: brev.id });
};
const forslagstid = async (kravId: string) => {
  const [krav] = await db.admin<{ foreslatt: Date }[]>`select foreslatt from leiekrav where id = ${kravId}`;
  return krav?.foreslatt.toISOString() ?? "";
};

describe("ønsker", () => {
  const onske = (l: Laget, mer: object = {}) => ({
    leieforholdId: l.leieforholdId,
    slag: "husstand",
    fra: "1.1.2070",
    tekst: "Broren min skal bo hos meg.",
    ...mer,
  });
  const kravId = async (l: Laget, slag: string) =>
    (await db.admin`select id from leiekrav where leieforhold_id = ${l.leieforholdId} and slag = ${slag}`)[0]
      ?.id as string;

  test("den andre voksne kan be om at noen flytter inn; ett ønske av hvert slag om gangen, og ordene er forseglet", async () => {
    const medsoker = await createPerson(db.admin);
    const l = await createAktivLeie(db.admin, { medsoker });
    const svar = await Promise.all([sendKrav(medsoker, onske(l)), sendKrav(l.leier, onske(l))]);
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    expect(svar.find((s) => !s.ok)).toMatchObject({ kode: "leie.onskeFinnes" });
    const [lagret] = await db.admin`select tekst_kryptert from leiekrav where leieforhold_id = ${l.leieforholdId}`;
    expect(lagret?.tekst_kryptert).toMatch(/^v1\.sak1\./);
    expect(await viewLeie(boye, { leieforholdId: l.leieforholdId })).toMatchObject({
      value: {
        krav: [{ slag: "husstand", tekst: "Broren min skal bo hos meg.", kan: { svar: true, foresla: false } }],
      },
    });
    expect(await sendKrav(await createPerson(db.admin), onske(l))).toMatchObject({ kode: "finnesIkke" });
    expect(await sendKrav(l.leier, onske(l, { slag: "bytte", tekst: " " }))).toMatchObject({
      felt: [{ felt: "tekst", kode: "mangler" }],
    });
  });

  test("et nei må ha en grunn som hører til og ord; det besvares én gang, med brev", async () => {
    const l = await createAktivLeie(db.admin);
    await sendKrav(l.leier, onske(l));
    const svar = async (mer: object, hvem = boye) =>
      answerKrav(hvem, {
        leieforholdId: l.leieforholdId,
        kravId: await kravId(l, "husstand"),
        svar: "avslatt",
        grunn: "forTrangt",
        tekst: "Ett soverom.",
        ...mer,
      });
    expect(await svar({ grunn: "kanEie", tekst: "" })).toMatchObject({
      felt: [
        { felt: "grunn", kode: "velg" },
        { felt: "tekst", kode: "mangler" },
      ],
    });
    const to = await Promise.all([svar({}), svar({ svar: "innvilget" }, salim)]);
    expect(to.filter((s) => s.ok)).toHaveLength(1);
    expect(to.find((s) => !s.ok)).toMatchObject({ kode: "leie.onskeBesvart" });
    expect(await brevet(l, "leie_svar")).toMatchObject({ ok: true });
    expect(await svar({}, berit)).toMatchObject({ kode: "finnesIkke" });
  });

  test("å bo lenger foreslås av én og avgjøres av en annen, med brev om klagerett", async () => {
    const l = await createAktivLeie(db.admin);
    expect(await sendKrav(l.leier, onske(l, { slag: "forlengelse", fra: "" }))).toMatchObject({ ok: true });
    expect((await rad(l)).tilstand).toBe("forlengelse_soknad");
    const her = { leieforholdId: l.leieforholdId, kravId: await kravId(l, "forlengelse") };
    const forslag = { ...her, svar: "innvilget", ar: "3", grunn: "", tekst: "Behovet er det samme." };
    expect(await answerKrav(boye, { ...her, svar: "innvilget", grunn: "", tekst: "" })).toMatchObject({
      kode: "leie.trengerToOyne",
    });
    expect(await proposeForlengelse(boye, forslag)).toMatchObject({ kode: "finnesIkke" });
    expect(await proposeForlengelse(salim, { ...forslag, ar: "2" })).toMatchObject({
      felt: [{ felt: "ar", kode: "forKort" }],
    });
    const begge = await createAnsatt(db.admin, { roller: ["saksbehandler", "beslutter"], enheter: ["bolig"] });
    expect(await proposeForlengelse(begge, forslag)).toMatchObject({ ok: true });
    const foreslatt = () => forslagstid(her.kravId);
    const forste = await foreslatt();
    expect(await decideForlengelse(begge, { ...her, foreslatt: forste })).toMatchObject({ kode: "finnesIkke" });
    expect(await decideForlengelse({ ...berit, fersk: false }, { ...her, foreslatt: forste })).toMatchObject({
      kode: "konto.gammelInnlogging",
    });
    expect(await proposeForlengelse(salim, forslag)).toMatchObject({ ok: true });
    expect(await decideForlengelse(berit, { ...her, foreslatt: forste })).toMatchObject({ kode: "leie.endretAvAndre" });
    expect(await viewMittLeieforhold(l.leier, { leieforholdId: l.leieforholdId })).toMatchObject({
      value: { krav: [{ svar: "", tilstand: "mottatt" }] },
    });
    expect(await decideForlengelse(berit, { ...her, foreslatt: await foreslatt() })).toMatchObject({ ok: true });
    expect(await rad(l)).toMatchObject({ tilstand: "aktiv", siste: "2032-12-31" });
    expect(await brevet(l, "leie_forlengelse")).toMatchObject({ ok: true });
  });

  test("et nei til å bo lenger lar henne bo ut tiden, og databasen nekter den som foreslo", async () => {
    const l = await createAktivLeie(db.admin);
    await sendKrav(l.leier, onske(l, { slag: "forlengelse", fra: "" }));
    const her = { leieforholdId: l.leieforholdId, kravId: await kravId(l, "forlengelse") };
    await proposeForlengelse(salim, {
      ...her,
      svar: "avslatt",
      ar: "",
      grunn: "kanEie",
      tekst: "Inntekten bærer et startlån.",
    });
    await expect(
      db.admin`update leiekrav set tilstand = 'avslatt', svart_av = foreslatt_av where id = ${her.kravId}`,
    ).rejects.toMatchObject({ constraint_name: "leiekrav_fire_oyne" });
    expect(await decideForlengelse(berit, { ...her, foreslatt: await forslagstid(her.kravId) })).toMatchObject({
      ok: true,
    });
    expect(await rad(l)).toMatchObject({ tilstand: "avslag_forlengelse", siste: "2029-12-31" });
    expect(await brevet(l, "leie_forlengelse")).toMatchObject({ ok: true });
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAktivLeie } from "#db/testing/leie-builder.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { leggTilDager, leggTilManeder, osloDag } from "#domain/kernel/dag.ts";
import { sluttEtterOppsigelse, sporTil } from "#domain/leie/opphor.ts";
import { protokollpunkter } from "#domain/leie/protokoll.ts";
import { leieregler } from "#domain/leie/satser.ts";
import { heleManederEtter } from "#domain/leie/tid.ts";
import { produceBrev } from "../../brev/produce-brev.ts";
import { saveProtokoll } from "../kontrakt/save-protokoll.ts";
import { listLeie } from "../list-leie.ts";
import { listMineLeieforhold } from "../list-mine-leieforhold.ts";
import { answerKrav } from "../onske/answer-krav.ts";
import { giveNotice } from "../onske/give-notice.ts";
import { viewLeie } from "../view-leie.ts";
import { viewMittLeieforhold } from "../view-mitt-leieforhold.ts";
import { answerNeste } from "./answer-neste.ts";
import { askNeste } from "./ask-neste.ts";
import { closeOppgave } from "./close-oppgave.ts";
import { raiseBekymring } from "./raise-bekymring.ts";
import { registerUtflytting } from "./register-utflytting.ts";
import { regulateLeie } from "./regulate-leie.ts";
import { settleDepositum } from "./settle-depositum.ts";

const db = useDatabase();
const idag = osloDag(new Date());
const norsk = (dag: string) => dag.split("-").reverse().join(".");
const jobb = { kind: "system", jobb: "leie" } as const;
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
  (
    await db.admin`select l.*, l.til::text as siste, l.slutt::text as slutter from leieforhold l where id = ${leieforholdId}`
  )[0] ?? {};
const medRev = async (l: Laget) => ({ leieforholdId: l.leieforholdId, revisjon: (await rad(l)).revisjon as number });
const brevet = async ({ sakId }: Laget, mal: string) => {
  const [brev] =
    await db.admin`select id from brev where sak_id = ${sakId} and mal = ${mal} order by opprettet desc limit 1`;
  return brev && produceBrev({ kind: "system", jobb: "brev" }, { brevId: brev.id });
};
const hendelser = async ({ sakId }: Laget) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} and type like 'leie.%' order by seq`).map(
    (h) => h.type,
  );

describe("ny leie etter indeksen", () => {
  const tidligst = heleManederEtter(idag, 1);
  const kpi = { fraMnd: "10.2025", kpiFra: "130,0", tilMnd: "10.2026", kpiTil: "133,9", gjelderFra: norsk(tidligst) };

  test("varsles en måned før, forklares med tallene, og gjelder av seg selv fra dagen", async () => {
    const l = await createAktivLeie(db.admin);
    expect(await regulateLeie(boye, { ...(await medRev(l)), ...kpi })).toMatchObject({ value: { tilBelop: 10_300 } });
    const sett = await viewMittLeieforhold(l.leier, { leieforholdId: l.leieforholdId });
    expect(sett).toMatchObject({
      value: {
        leieNa: 10_000,
        reguleringer: [
          {
            fraBelop: 10_000,
            tilBelop: 10_300,
            kommer: true,
            gjelderFra: tidligst,
            kpi: { fra: 1300, til: 1339, fraMnd: "2025-10", tilMnd: "2026-10" },
          },
        ],
      },
    });
    expect(await brevet(l, "leie_regulering")).toMatchObject({ ok: true });
    expect(await hendelser(l)).toEqual(["leie.regulert"]);
    await expect(db.admin`update leieregulering set til_belop = 1`).rejects.toMatchObject({ code: "42501" });
  });

  test("for tidlig, en gang til samme år, og tall som ikke er en indeks, stanses ved feltet", async () => {
    const l = await createAktivLeie(db.admin);
    const reguler = async (mer: object) => regulateLeie(boye, { ...(await medRev(l)), ...kpi, ...mer });
    expect(await reguler({ gjelderFra: norsk(leggTilDager(tidligst, -1)) })).toMatchObject({
      felt: [{ felt: "gjelderFra", kode: "forTidlig", verdier: { tidligst } }],
    });
    expect(await reguler({ kpiTil: "13,9", tilMnd: "13.2026" })).toMatchObject({
      felt: [
        { felt: "tilMnd", kode: "ugyldigManed" },
        { felt: "kpiTil", kode: "ugyldigIndeks" },
      ],
    });
    const mot = await medRev(l);
    const to = await Promise.all([regulateLeie(boye, { ...mot, ...kpi }), regulateLeie(salim, { ...mot, ...kpi })]);
    expect(to.filter((s) => s.ok)).toHaveLength(1);
    expect(await reguler({ gjelderFra: norsk(leggTilManeder(tidligst, 11)) })).toMatchObject({
      felt: [{ felt: "gjelderFra", kode: "forTidlig", verdier: { tidligst: heleManederEtter(tidligst, 12) } }],
    });
    for (const actor of [berit, l.leier])
      expect(await regulateLeie(actor, { ...(await medRev(l)), ...kpi })).toMatchObject({ kode: "finnesIkke" });
  });
});

describe("slutten", () => {
  test("oppsigelsen gjelder med en gang, gir kvittering, og boligen er sagt opp når den er notert; så flytter hun ut og får pengene igjen", async () => {
    const l = await createAktivLeie(db.admin);
    const bekreft = { leieforholdId: l.leieforholdId, bekreft: "ja" };
    const slutt = sluttEtterOppsigelse(idag, leieregler(idag));
    expect(await giveNotice(l.leier, { ...bekreft, bekreft: "" })).toMatchObject({ kode: "ugyldig" });
    const to = await Promise.all([giveNotice(l.leier, bekreft), giveNotice(l.leier, bekreft)]);
    expect(to).toEqual([
      { ok: true, value: { slutt } },
      { ok: true, value: { slutt } },
    ]);
    expect(await rad(l)).toMatchObject({ tilstand: "oppsagt", slutter: slutt });
    expect(await brevet(l, "leie_oppsigelse")).toMatchObject({ ok: true });
    const [krav] = await db.admin`select id from leiekrav where leieforhold_id = ${l.leieforholdId}`;
    const noter = { leieforholdId: l.leieforholdId, kravId: krav?.id, svar: "innvilget", grunn: "", tekst: "" };
    expect(await answerKrav(boye, { ...noter, svar: "avslatt", tekst: "Nei." })).toMatchObject({
      felt: [{ felt: "grunn" }],
    });
    expect(await answerKrav(boye, noter)).toMatchObject({ ok: true });
    expect((await db.admin`select status from bolig where id = ${l.boligId}`)[0]?.status).toBe("oppsagt");
    expect(await registerUtflytting(boye, await medRev(l))).toMatchObject({ kode: "leie.protokollMangler" });
    const punkter = { ...Object.fromEntries(protokollpunkter.map((p) => [p, "iOrden"])), strom: "20001", nokler: "3" };
    await saveProtokoll(boye, { ...(await medRev(l)), slag: "utflytting", dato: norsk(idag), merknad: "", punkter });
    expect(await registerUtflytting(boye, await medRev(l))).toMatchObject({ ok: true });
    expect((await db.admin`select status from bolig where id = ${l.boligId}`)[0]?.status).toBe("fraflyttet");
    expect(await db.admin`select 1 from boligkrav where id = ${l.leieforholdId}`).toHaveLength(0);
    const gjor = async (belop: string) => settleDepositum(boye, { ...(await medRev(l)), belop, dato: norsk(idag) });
    expect(await gjor("30 001")).toMatchObject({ felt: [{ felt: "belop", kode: "forStort" }] });
    expect(await gjor("28 500")).toMatchObject({ ok: true });
    expect(await rad(l)).toMatchObject({ tilstand: "avsluttet", depositum_tilbake: 28_500 });
    expect(await brevet(l, "leie_avslutning")).toMatchObject({ ok: true });
  });

  test("den andre voksne i husstanden kan ikke si opp for henne", async () => {
    const medsoker = await createPerson(db.admin);
    const l = await createAktivLeie(db.admin, { medsoker });
    expect(await giveNotice(medsoker, { leieforholdId: l.leieforholdId, bekreft: "ja" })).toMatchObject({
      kode: "finnesIkke",
    });
    expect((await rad(l)).tilstand).toBe("aktiv");
  });
});

describe("den nattlige jobben og oppfølging", () => {
  test("spør hver som slutter innen seks måneder, én gang, også når to kjører på likt", async () => {
    const grense = sporTil(idag, 6);
    const [pa, utenfor] = await Promise.all([
      createAktivLeie(db.admin, { til: grense }),
      createAktivLeie(db.admin, { til: leggTilDager(grense, 1) }),
    ]);
    const runder = await Promise.all([askNeste(jobb, {}), askNeste(jobb, {})]);
    expect(runder.reduce((sum, r) => sum + (r.ok ? r.value.antall : 99), 0)).toBe(1);
    expect(await askNeste(jobb, {})).toEqual({ ok: true, value: { antall: 0 } });
    expect([await hendelser(pa), await hendelser(utenfor)]).toEqual([["leie.spurtNeste"], []]);
    expect(await brevet(pa, "leie_neste")).toMatchObject({ ok: true });
    expect(await askNeste(boye, {})).toMatchObject({ kode: "finnesIkke" });
    expect(await listMineLeieforhold(pa.leier, {})).toMatchObject({ value: [{ gjor: "svarNeste" }] });
    expect(await answerNeste(pa.leier, { leieforholdId: pa.leieforholdId, svar: "kjope" })).toMatchObject({ ok: true });
    expect(await answerNeste(utenfor.leier, { leieforholdId: utenfor.leieforholdId, svar: "kjope" })).toMatchObject({
      kode: "leie.ikkeSpurt",
    });
    const liste = await listLeie(boye, { filter: "slutter" });
    expect(liste.ok && liste.value.rader.map((r) => r.leieforholdId)).toContain(pa.leieforholdId);
    const sett = await viewLeie(boye, { leieforholdId: pa.leieforholdId });
    expect(sett).toMatchObject({
      value: { oppgaver: [{ slag: "slutt", svar: "kjope", apen: true, gjelder: grense }] },
    });
  });

  test("en bekymring er en oppgave for de ansatte; leieren ser den ikke, og den slutter når den er fulgt opp", async () => {
    const l = await createAktivLeie(db.admin);
    const meldt = await raiseBekymring(boye, {
      ...(await medRev(l)),
      grunn: "restanse",
      tekst: "To måneder uten innbetaling.",
    });
    if (!meldt.ok) throw new Error(meldt.kode);
    expect((await rad(l)).bekymring).toBe(true);
    expect(await viewMittLeieforhold(l.leier, { leieforholdId: l.leieforholdId })).toMatchObject({
      value: { neste: null },
    });
    expect(JSON.stringify(await viewMittLeieforhold(l.leier, { leieforholdId: l.leieforholdId }))).not.toMatch(
      /restanse|innbetaling/,
    );
    const [lagret] = await db.admin`select tekst_kryptert from leieoppgave where id = ${meldt.value.oppgaveId}`;
    expect(lagret?.tekst_kryptert).toMatch(/^v1\.sak1\./);
    const ferdig = { leieforholdId: l.leieforholdId, oppgaveId: meldt.value.oppgaveId, resultat: "betalingsavtale" };
    expect(await closeOppgave(l.leier, ferdig)).toMatchObject({ kode: "finnesIkke" });
    expect(await closeOppgave(salim, ferdig)).toMatchObject({ ok: true });
    expect(await closeOppgave(salim, ferdig)).toMatchObject({ kode: "leie.oppgaveFerdig" });
    expect((await rad(l)).bekymring).toBe(false);
  });

  test("en skjermet leier finnes bare for den som er klarert", async () => {
    const l = await createAktivLeie(db.admin, { gradering: "kode6" });
    expect(await viewLeie(boye, { leieforholdId: l.leieforholdId })).toMatchObject({ kode: "finnesIkke" });
    const klarert = await createAnsatt(db.admin, { roller: ["leder"], enheter: ["bolig"], klarering: "kode6" });
    expect(await viewLeie(klarert, { leieforholdId: l.leieforholdId })).toMatchObject({ ok: true });
    const liste = await listLeie(boye, {});
    expect(liste.ok && liste.value.rader.map((r) => r.leieforholdId)).not.toContain(l.leieforholdId);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { reiseTil } from "#db/demotid.ts";
import { caseCipher } from "#db/krypto.ts";
import { appendHendelse } from "#db/queries/hendelse.ts";
import { findBrudd } from "#db/queries/kjede.ts";
import { eraseInnhold as erase } from "#db/queries/oppbevaring.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { withActor } from "#db/with-actor.ts";
import type { Ansatt, System } from "#domain/kernel/actor.ts";
import { kassasjon } from "../jobs/kassasjonsjobb.ts";
import { viewMinSak } from "../minside/view-min-sak.ts";
import { listDokumenter } from "../sak/list-dokumenter.ts";
import { listLogg } from "../sak/list-logg.ts";
import { listSakBrev } from "../sak/list-sak-brev.ts";
import { openSak } from "../sak/open-sak.ts";
import { viewSak } from "../sak/view-sak.ts";
import { writeNotat } from "../sak/write-notat.ts";
import { viewSoknad } from "../soknad/view-soknad.ts";
import { viewInnstilling } from "../vedtak/view-innstilling.ts";
import { viewVurdering } from "../vedtak/view-vurdering.ts";
import { holdInnhold } from "./hold-innhold.ts";
import { listForfalte } from "./list-forfalte.ts";
import { releaseInnhold } from "./release-innhold.ts";

const db = useDatabase();
const jobb: System = { kind: "system", jobb: "kassasjon" };
const ELLEVE_AR_SIDEN = new Date(Date.now() - 11 * 366 * 86_400_000);
let leder: Ansatt;
let sunniva: Ansatt;
beforeAll(async () => {
  leder = await createAnsatt(db.admin, { roller: ["leder"] });
  sunniva = await createAnsatt(db.admin);
});

/** A refused case whose last event lies eleven years back, with a marked word in its answers. */
async function gammelSak(tilstand = "avslatt") {
  const hun = await createPerson(db.admin);
  await db.admin`update person set er_demo = true where id = ${hun.personId}`;
  const { sakId, soknadId } = await createSak(db.admin, hun.personId, { tilstand, mottatt: ELLEVE_AR_SIDEN });
  await db.admin`update sak set apen = false, ansvarlig = ${sunniva.ansattId} where id = ${sakId}`;
  const [rad] = await db.admin`select nokkel from soknad where id = ${soknadId}`;
  const svar = { begrunnelse: caseCipher(soknadId, rad?.nokkel).encrypt("svar.begrunnelse", "Zqord") };
  await db.admin`update soknad set svar = ${db.admin.json(svar)} where id = ${soknadId}`;
  const hendelse = { stromId: sakId, sakId, eierId: hun.personId, gradering: "ingen" as const, type: "vedtak.vedtatt" };
  await reiseTil(ELLEVE_AR_SIDEN, () =>
    withActor({ kind: "system", jobb: "demo" }, "prøve", (tx) => appendHendelse(tx, hendelse)),
  );
  return { hun, sakId, soknadId };
}
const kjor = () => kassasjon({}, { siste: false });
const nokkel = async (soknadId: string) => (await db.admin`select nokkel, svar from soknad where id = ${soknadId}`)[0];
const typer = async (sakId: string) =>
  (await db.admin`select type from hendelse where sak_id = ${sakId} order by seq`).map((h) => h.type);

describe("når nøkkelen til en sak er ødelagt", () => {
  test("viser hver side av saken for ansatte hodet og at innholdet er slettet, og loggen og brevlisten står", async () => {
    const { sakId, soknadId } = await gammelSak();
    await db.admin`update soknad set nokkel = '' where id = ${soknadId}`;
    for (const vis of [viewSak, listDokumenter, viewVurdering, viewInnstilling])
      expect(await vis(sunniva, { sakId })).toMatchObject({ ok: true, value: { adgang: "slettet", hode: { sakId } } });
    const logg = await listLogg(sunniva, { sakId });
    if (!logg.ok || logg.value.adgang !== "apen") throw new Error("loggen skulle vært åpen");
    expect(logg.value.innhold.hendelser.map((h) => h.type)).toEqual(["vedtak.vedtatt"]);
    expect(await listSakBrev(sunniva, { sakId })).toMatchObject({ ok: true, value: { innhold: { kanApnes: false } } });
  });

  test("står et eget oppslag der fortsatt, uten ordene, og et nytt kan begrunnes", async () => {
    const { sakId, soknadId } = await gammelSak();
    const grunn = { sakId, grunn: "annet", tekst: "Zqgrunn for å se" };
    expect(await openSak(leder, grunn)).toMatchObject({ ok: true });
    await db.admin`update soknad set nokkel = '' where id = ${soknadId}`;
    expect(await openSak(leder, grunn)).toMatchObject({ ok: true });
    const logg = await listLogg(leder, { sakId });
    if (!logg.ok || logg.value.adgang !== "apen") throw new Error("loggen skulle vært åpen");
    expect(logg.value.innhold.oppslag.filter((o) => o.handling === "begrunnet").map((o) => o.formal)).toEqual([
      "annet",
      "annet",
    ]);
  });

  test("ser søkeren saken sin og det som har skjedd, og får vite at resten er borte; det som skrives, avvises i ord", async () => {
    const { hun, sakId, soknadId } = await gammelSak();
    await db.admin`update soknad set nokkel = '' where id = ${soknadId}`;
    expect(await viewMinSak(hun, { sakId })).toMatchObject({
      ok: true,
      value: { innholdSlettet: true, vedlegg: [], brev: [], kanKlage: false, tidslinje: [{ type: "vedtak.vedtatt" }] },
    });
    expect(await viewSoknad(hun, { soknadId })).toMatchObject({ ok: false, kode: "sak.innholdSlettet" });
    const notat = await writeNotat(sunniva, { sakId, slag: "internt", tekst: "Noe nytt." });
    expect(notat).toMatchObject({ ok: false, kode: "sak.innholdSlettet" });
  });
});

describe("innholdet i en sak slettes", () => {
  test("først når tiden er ute og en leder har sagt at arkivet har den, og da står det i kjeden", async () => {
    const { hun, sakId, soknadId } = await gammelSak();
    expect(await kjor()).toEqual({ utfall: "ferdig", kode: "ingenting" });
    const liste = await listForfalte(leder, {});
    if (!liste.ok) throw new Error(liste.kode);
    expect(liste.value.ar).toMatchObject({ verdi: 10, status: "ubekreftet" });
    expect(liste.value.saker.map((s) => s.sakId)).toContain(sakId);
    expect(await releaseInnhold(leder, { sakId, avlevert: "nei" })).toMatchObject({ ok: false, kode: "ugyldig" });
    expect(await releaseInnhold(leder, { sakId, avlevert: "ja" })).toMatchObject({ ok: true });
    expect(await kjor()).toEqual({ utfall: "ferdig", kode: "slettet" });
    expect(await nokkel(soknadId)).toEqual({ nokkel: "", svar: {} });
    expect(await typer(sakId)).toEqual(["vedtak.vedtatt", "oppbevaring.frigitt", "oppbevaring.slettet"]);
    expect(await viewMinSak(hun, { sakId })).toMatchObject({ ok: true, value: { innholdSlettet: true } });
    expect(await viewSoknad(hun, { soknadId })).toMatchObject({ ok: false, kode: "sak.innholdSlettet" });
    expect(await withActor({ kind: "system", jobb: "kjedesjekk" }, "prøve", findBrudd)).toEqual([]);
    expect(await kjor()).toEqual({ utfall: "ferdig", kode: "ingenting" });
  });

  test("ikke når det holdes tilbake, heller ikke når det ble frigitt først, og frigivelsen må gis på nytt", async () => {
    const { sakId, soknadId } = await gammelSak();
    expect(await releaseInnhold(leder, { sakId, avlevert: "ja" })).toMatchObject({ ok: true });
    expect(await holdInnhold(leder, { sakId, grunn: "rettssak" })).toMatchObject({ ok: true });
    expect(await releaseInnhold(leder, { sakId, avlevert: "ja" })).toMatchObject({
      ok: false,
      kode: "oppbevaring.holdt",
    });
    await kjor();
    expect(await nokkel(soknadId)).toMatchObject({ nokkel: expect.stringMatching(/^v1\./) });
    expect(await holdInnhold(leder, { sakId, grunn: "ingen" })).toMatchObject({ ok: true });
    await kjor();
    expect(await nokkel(soknadId)).toMatchObject({ nokkel: expect.stringMatching(/^v1\./) });
    expect(await typer(sakId)).toEqual([
      "vedtak.vedtatt",
      "oppbevaring.frigitt",
      "oppbevaring.holdt",
      "oppbevaring.sluppet",
    ]);
  });

  test("ikke i en sak som lever, eller hvor noe har skjedd siden", async () => {
    const lever = await gammelSak("klage_mottatt");
    const { hun, sakId } = await gammelSak();
    const hendelse = {
      stromId: sakId,
      sakId,
      eierId: hun.personId,
      gradering: "ingen" as const,
      type: "notat.skrevet",
    };
    await withActor(jobb, "prøve", (tx) => appendHendelse(tx, hendelse));
    for (const id of [lever.sakId, sakId])
      expect(await releaseInnhold(leder, { sakId: id, avlevert: "ja" })).toMatchObject({
        kode: "oppbevaring.ikkeForfalt",
      });
  });

  test("bare av jobben, bestemt av en leder i enheten; databasen sier det samme når koden glemmer", async () => {
    const { sakId, soknadId } = await gammelSak();
    const annen = await createAnsatt(db.admin, { roller: ["leder"], enheter: ["bolig"] });
    for (const hvem of [sunniva, annen]) {
      expect(await holdInnhold(hvem, { sakId, grunn: "klage" })).toMatchObject({ ok: false, kode: "finnesIkke" });
      expect(await releaseInnhold(hvem, { sakId, avlevert: "ja" })).toMatchObject({ ok: false, kode: "finnesIkke" });
    }
    expect(await listForfalte(sunniva, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
    const slett = () => withActor(jobb, "prøve", (tx) => erase(tx, { id: sakId, soknadId }, new Date()));
    await expect(slett()).rejects.toThrow();
    await holdInnhold(leder, { sakId, grunn: "tilsyn" });
    await expect(slett()).rejects.toThrow();
    expect(await nokkel(soknadId)).toMatchObject({ nokkel: expect.stringMatching(/^v1\./) });
  });
});

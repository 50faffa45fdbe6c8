import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { anonym, type Rolle, roller } from "#domain/kernel/actor.ts";
import { startPostkasse } from "../jobs/testing/postkasse.ts";
import { tilbakemelding as jobb } from "../jobs/tilbakemeldingsjobb.ts";
import { grenser, limit } from "../kernel/limit.ts";
import { logg } from "../kernel/logg.ts";
import { listTilbakemeldinger } from "./list-tilbakemeldinger.ts";
import { markBesvart } from "./mark-besvart.ts";
import { sendTilbakemelding } from "./send-tilbakemelding.ts";

const db = useDatabase();
logg.level = "silent";
const ORD = "Zqord: skjermleseren hopper over feltet for inntekt.";
const skjema = { side: "søknaden, inntekt", tekst: ORD, epost: "zqkari@example.no", tomt: "" };
const ansatt = (...r: Rolle[]) => createAnsatt(db.admin, { roller: r });

let kasse: Awaited<ReturnType<typeof startPostkasse>>;
beforeAll(async () => {
  kasse = await startPostkasse();
  Object.assign(process.env, { SMTP_URL: kasse.url, SMTP_FRA: "ikke-svar@asker.example" });
});
afterAll(() => kasse.stop());
beforeEach(async () => {
  kasse.tilstand.oppforsel = "ta";
  kasse.tilstand.post.length = 0;
  await db.admin.unsafe("delete from tilbakemelding; delete from pgboss.job");
});
const send = async (mer: Partial<typeof skjema> = {}) => {
  const svar = await sendTilbakemelding(anonym, { ...skjema, ...mer });
  const [rad] = await db.admin`select data from pgboss.job where name = 'tilbakemelding' order by created_on desc`;
  return { svar, data: rad?.data as { tilbakemeldingId: string } | undefined };
};

test("hvem som helst sier fra uten å logge inn, får et nummer, og ordene ligger forseglet", async () => {
  const { svar, data } = await send();
  expect(svar).toMatchObject({ ok: true, value: { nummer: expect.stringMatching(/^T-[2-9A-Z]{6}$/) } });
  const [rad] = await db.admin`select to_jsonb(t)::text as alt from tilbakemelding t`;
  expect(rad?.alt).not.toMatch(/Zq|zq|søknaden/);
  expect(Object.keys(data ?? {})).toEqual(["tilbakemeldingId"]);
  expect((await sendTilbakemelding(await createPerson(db.admin), skjema)).ok).toBe(true);
});

test("kommunen får én e-post uten et ord av det som ble skrevet", async () => {
  const { data } = await send();
  kasse.tilstand.oppforsel = 451;
  expect(await jobb(data, { siste: false })).toEqual({ utfall: "igjen", kode: "epost.ikkeLevert" });
  kasse.tilstand.oppforsel = "ta";
  expect(await jobb(data, { siste: false })).toEqual({ utfall: "ferdig", kode: "sendt" });
  expect(await jobb(data, { siste: false })).toEqual({ utfall: "ferdig", kode: "alleredeSendt" });
  expect(kasse.tilstand.post.map((p) => p.til)).toEqual([["boligkontoret@asker.example"]]);
  expect(`${kasse.tilstand.post[0]?.mail.subject} ${kasse.tilstand.post[0]?.mail.text}`).not.toMatch(/Zq|zq|søknaden/);
  expect(await jobb({ tilbakemeldingId: crypto.randomUUID() }, { siste: false })).toMatchObject({
    kode: "foreldrelos",
  });
});

test.each([
  [{ tekst: " " }, "tekst", "mangler"],
  [{ tekst: "a".repeat(3_001) }, "tekst", "forLang"],
  [{ tekst: "hei\u202edeg" }, "tekst", "ugyldigeTegn"],
  [{ side: "a".repeat(201) }, "side", "forLang"],
  [{ epost: "kari" }, "epost", "ugyldigEpost"],
  [{ epost: "a@b.no, c@d.no" }, "epost", "ugyldigEpost"],
  [{ tomt: "https://spam.example" }, "tomt", "skalVareTomt"],
])("%j avvises ved feltet, og ingenting er skrevet", async (mer, felt, kode) => {
  const { svar, data } = await send(mer);
  expect(svar).toMatchObject({ ok: false, felt: [{ felt, kode }] });
  expect(data).toBeUndefined();
  expect(await db.admin`select 1 from tilbakemelding`).toHaveLength(0);
});

test("bare ledere og fagadmin leser og svarer; det første svaret står, i navnet til den som ga det", async () => {
  await send({ side: "", epost: "" });
  const [{ id }] = (await db.admin`select id from tilbakemelding`) as unknown as [{ id: string }];
  const andre = roller.filter((r) => r !== "leder" && r !== "fagadmin");
  for (const hvem of [await ansatt(...andre), await createPerson(db.admin), anonym]) {
    expect(await listTilbakemeldinger(hvem, {})).toMatchObject({ ok: false, kode: "finnesIkke" });
    expect(await markBesvart(hvem, { id })).toMatchObject({ ok: false, kode: "finnesIkke" });
  }
  const frida = await createAnsatt(db.admin, { roller: ["fagadmin"], navn: "Frida Fag" });
  expect(await listTilbakemeldinger(frida, {})).toMatchObject({ value: [{ tekst: ORD, side: "", besvart: null }] });
  expect(await markBesvart(frida, { id })).toMatchObject({ ok: true });
  const linn = await ansatt("leder");
  expect(await markBesvart(linn, { id })).toMatchObject({ ok: true });
  expect(await listTilbakemeldinger(linn, {})).toMatchObject({ value: [{ besvart: { hvem: "Frida Fag" } }] });
});

test("det telles hvor mange som kommer inn, og den som er for mye, får vite hvor lenge hun må vente", async () => {
  for (let i = 0; i < grenser.tilbakemelding.antall; i++) expect(await limit(anonym, "tilbakemelding")).toBeUndefined();
  expect(await limit(anonym, "tilbakemelding")).toMatchObject({
    kode: "forMange",
    detaljer: { vent: expect.any(Number) },
  });
});

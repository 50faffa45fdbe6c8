import { afterEach, expect, test, vi } from "vitest";
import { closePools } from "#db/client.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Ansatt } from "#domain/kernel/actor.ts";
import { limit } from "./limit.ts";

const db = useDatabase();
afterEach(() => vi.unstubAllEnvs());

const ansatt = (): Ansatt => ({
  kind: "ansatt",
  ansattId: crypto.randomUUID(),
  roller: ["saksbehandler"],
  enheter: ["startlan"],
  klarering: "ingen",
  fersk: true,
});

test("det trettiførste søket på ett minutt nektes, med hvor lenge en må vente (T29)", async () => {
  const en = ansatt();
  for (let i = 0; i < 30; i++) expect(await limit(en, "fnrSok")).toBeUndefined();
  const nektet = await limit(en, "fnrSok");
  expect(nektet).toMatchObject({ ok: false, kode: "forMange" });
  const vent = (nektet?.detaljer as { vent: number } | undefined)?.vent;
  expect(vent).toBeGreaterThan(0);
  expect(vent).toBeLessThanOrEqual(60);
  expect(await limit(ansatt(), "fnrSok")).toBeUndefined();
  const logg = await db.admin`select kode, aktor_id from sikkerhetslogg`;
  expect(logg.map((r) => [r.kode, r.aktor_id])).toEqual([["forMange.fnrSok", en.ansattId]]);
});

test("samtidige søk telles hver for seg", async () => {
  const en = ansatt();
  for (let i = 0; i < 15; i++) await limit(en, "fnrSok");
  const svar = await Promise.all(Array.from({ length: 25 }, () => limit(en, "fnrSok")));
  expect(svar.filter((s) => s === undefined)).toHaveLength(15);
  expect(svar.filter((s) => (s?.detaljer as { vent: number } | undefined)?.vent === 30)).toHaveLength(0);
});

test("når perioden er over, begynner tellingen på nytt", async () => {
  const en = ansatt();
  for (let i = 0; i < 31; i++) await limit(en, "fnrSok");
  await db.admin`update begrensning set expire = now() - interval '1 second'`;
  expect(await limit(en, "fnrSok")).toBeUndefined();
});

test("nøklene sier ikke hvem eller hva", async () => {
  const en = ansatt();
  await limit(en, "fnrSok", "12838510068");
  const rader = await db.admin`select key from begrensning`;
  expect(rader.length).toBeGreaterThan(0);
  expect(rader.filter((r) => String(r.key).includes(en.ansattId) || String(r.key).includes("12838510068"))).toEqual([]);
});

test("når tellingen ikke kan føres, går innbyggerens arbeid videre, men ikke søk på fødselsnummer", async () => {
  vi.stubEnv("DATABASE_URL_APP", "postgres://ingen:ingen@127.0.0.1:1/ingen");
  expect(
    await limit({ kind: "innbygger", personId: crypto.randomUUID(), acr: "idporten-loa-high" }, "innsending"),
  ).toBeUndefined();
  expect(await limit(ansatt(), "fnrSok")).toMatchObject({ kode: "forMange" });
  await closePools();
});

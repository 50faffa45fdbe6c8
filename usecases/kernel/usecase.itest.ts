import { expect, test } from "vitest";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { findSakrad, lockPersonrad, setEpost } from "#db/testing/person-rad.ts";
import { createSak } from "#db/testing/sak-builder.ts";
import { createUtkast } from "#db/testing/soknad-builder.ts";
import type { Actor } from "#domain/kernel/actor.ts";
import { ok, refuse } from "#domain/kernel/outcome.ts";
import { defineQuery } from "./query.ts";
import { defineUsecase } from "./usecase.ts";

const db = useDatabase();
const antall = async (tabell: string) => Number((await db.admin.unsafe(`select count(*) n from ${tabell}`))[0]?.n);
const epost = async (id: string) => (await db.admin`select epost from person where id = ${id}`)[0]?.epost;

let strom = "";
/** A resident with a draft, whose chain her acts are written in. */
async function createSkriver() {
  const p = await createPerson(db.admin);
  strom = (await createUtkast(db.admin, p.personId)).soknadId;
  return p;
}

const lockPerson = (tx: Tx, { id }: { id: string }) => lockPersonrad(tx, id);

const changeEpost = (utfall: "ok" | "avslag" | "feil") =>
  defineUsecase({
    name: "prove.endre",
    input: z.strictObject({ id: z.uuid(), epost: z.string().max(50, "forLang") }),
    load: lockPerson,
    allow: (actor: Actor, p) => actor.kind === "innbygger" && actor.personId === p.id,
    run: async ({ tx, record, order }, p, input) => {
      await setEpost(tx, p.id, input.epost);
      record({ stromId: strom, sakId: null, eierId: p.id, gradering: "ingen", type: "soknad.prove" });
      order({ ko: "brev", data: { brevId: p.id }, noekkel: p.id });
      if (utfall === "avslag") return refuse("prove.nektet");
      if (utfall === "feil") throw new Error("planlagt feil");
      return ok({ id: p.id });
    },
  });

test("en tillatt handling skriver rad, hendelse og jobb sammen", async () => {
  const p = await createSkriver();
  const for_ = [await antall("hendelse"), await antall("pgboss.job")];
  expect(await changeEpost("ok")(p, { id: p.personId, epost: "ny@example.no" })).toEqual(ok({ id: p.personId }));
  expect(await epost(p.personId)).toBe("ny@example.no");
  expect([await antall("hendelse"), await antall("pgboss.job")]).toEqual(for_.map((n) => n + 1));
});

test.each(["avslag", "feil"] as const)("%s etter skrivingen ruller alt tilbake", async (utfall) => {
  const p = await createSkriver();
  const for_ = [await antall("hendelse"), await antall("pgboss.job")];
  const svar = changeEpost(utfall)(p, { id: p.personId, epost: "ny@example.no" });
  if (utfall === "avslag") expect(await svar).toMatchObject({ ok: false, kode: "prove.nektet" });
  else await expect(svar).rejects.toThrow("planlagt feil");
  expect(await epost(p.personId)).toBe("prove@example.no");
  expect([await antall("hendelse"), await antall("pgboss.job")]).toEqual(for_);
});

test("en fremmed får samme svar som når ingenting finnes, og begge står i sikkerhetsloggen", async () => {
  const p = await createPerson(db.admin);
  const fremmed = await createPerson(db.admin);
  const for_ = await antall("sikkerhetslogg");
  const andres = await changeEpost("ok")(fremmed, { id: p.personId, epost: "x" });
  const ingens = await changeEpost("ok")(fremmed, { id: crypto.randomUUID(), epost: "x" });
  expect(andres).toEqual(ingens);
  expect(andres).toEqual(refuse("finnesIkke"));
  expect(await antall("sikkerhetslogg")).toBe(for_ + 2);
});

test("ukjente felt og gale verdier nektes med feltsti før databasen røres", async () => {
  const p = await createPerson(db.admin);
  const svar = await changeEpost("ok")(p, { id: p.personId, epost: "x".repeat(60), tilstand: "vedtatt" });
  expect(svar).toEqual(
    refuse("ugyldig", {
      felt: [
        { felt: "epost", kode: "forLang" },
        { felt: "tilstand", kode: "ukjentFelt" },
      ],
    }),
  );
});

const showNavn = defineQuery({
  name: "prove.vis",
  input: z.strictObject({ sakId: z.uuid(), personId: z.uuid() }),
  load: (tx: Tx, { sakId }) => findSakrad(tx, sakId),
  allow: (actor: Actor) => actor.kind === "ansatt",
  oppslag: (sak) => ({ sakId: sak.id, personId: eier, handling: "apnet" }),
  show: () => ({ vist: true }),
});
let eier = "";

test("et oppslag står i loggen når saken vises, og saken vises ikke når loggen ikke kan skrives (T54)", async () => {
  const p = await createPerson(db.admin);
  eier = p.personId;
  const { sakId } = await createSak(db.admin, p.personId);
  const a = await createAnsatt(db.admin);
  expect(await showNavn(a, { sakId, personId: p.personId })).toEqual(ok({ vist: true }));
  expect((await db.admin`select handling, formal, ansatt_id from oppslag where sak_id = ${sakId}`).length).toBe(1);
  await db.admin`revoke execute on function bd_append_oppslag(uuid, uuid, text, text, text) from bd_app`;
  await expect(showNavn(a, { sakId, personId: p.personId })).rejects.toThrow();
  await db.admin`grant execute on function bd_append_oppslag(uuid, uuid, text, text, text) to bd_app`;
});

test("et oppslag som nektes, står bare i sikkerhetsloggen", async () => {
  const p = await createPerson(db.admin);
  const { sakId } = await createSak(db.admin, p.personId, { enhet: "bolig" });
  const for_ = await antall("sikkerhetslogg");
  expect(await showNavn(await createAnsatt(db.admin), { sakId, personId: p.personId })).toEqual(refuse("finnesIkke"));
  expect((await db.admin`select 1 from oppslag where sak_id = ${sakId}`).length).toBe(0);
  expect(await antall("sikkerhetslogg")).toBe(for_ + 1);
});

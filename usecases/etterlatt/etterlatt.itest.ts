import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createPerson } from "#db/testing/person-builder.ts";
import { type Actor, innlogging } from "#domain/kernel/actor.ts";
import { ryddSesjoner } from "../konto/rydd-sesjoner.ts";
import { deleteEtterlatt } from "./delete-etterlatt.ts";
import { saveEtterlatt } from "./save-etterlatt.ts";
import { viewEtterlatt } from "./view-etterlatt.ts";

const db = useDatabase();
const ORD = "Vi bor fem i to rom, og kontrakten går ut.";
const par = [["begrunnelse", ORD]];
const sted = "steg:0198c1de-0000-7000-8000-000000000001:behov";
const somInnbygger = (personId: string): Actor => ({ kind: "innbygger", personId, acr: "idporten-loa-high" });
const hos = async (personId: string) => {
  const svar = await viewEtterlatt(somInnbygger(personId), { sted });
  if (!svar.ok) throw new Error(svar.kode);
  return svar.value;
};

async function amina() {
  const { personId } = await createPerson(db.admin);
  expect(await saveEtterlatt(innlogging, { personId, sted, par })).toMatchObject({ ok: true });
  return personId;
}

test("det som er lagt til side, finner bare den som skrev det", async () => {
  const personId = await amina();
  const { personId: fremmed } = await createPerson(db.admin);
  expect(await hos(personId)).toEqual(par);
  expect(await hos(fremmed)).toBeUndefined();
});

test("ordene kan ikke leses i tabellen, og en rad som flyttes til en annen, åpner ikke", async () => {
  const personId = await amina();
  const [rad] = await db.admin`select innhold_kryptert from etterlatt where person_id = ${personId}`;
  expect(rad?.innhold_kryptert).toMatch(/^v1\./);
  expect(rad?.innhold_kryptert).not.toContain("fem i to rom");
  const { personId: fremmed } = await createPerson(db.admin);
  await db.admin`update etterlatt set person_id = ${fremmed} where person_id = ${personId}`;
  await expect(hos(fremmed)).rejects.toThrow();
});

test("det nyeste av et skjema står, og når det er lagret, er kopien borte", async () => {
  const personId = await amina();
  await saveEtterlatt(innlogging, { personId, sted, par: [["begrunnelse", "Nytt."]] });
  expect(await hos(personId)).toEqual([["begrunnelse", "Nytt."]]);
  const { personId: fremmed } = await createPerson(db.admin);
  await deleteEtterlatt(somInnbygger(fremmed), { sted });
  expect(await hos(personId)).toEqual([["begrunnelse", "Nytt."]]);
  expect(await deleteEtterlatt(somInnbygger(personId), { sted })).toMatchObject({ ok: true });
  expect(await hos(personId)).toBeUndefined();
});

test("etter et døgn er det borte, og ryddejobben fjerner raden", async () => {
  const personId = await amina();
  await db.admin`update etterlatt set utloper = now() - interval '1 second' where person_id = ${personId}`;
  expect(await hos(personId)).toBeUndefined();
  expect(await ryddSesjoner({ kind: "system", jobb: "rydd" }, {})).toMatchObject({
    ok: true,
    value: { etterlatte: 1 },
  });
  expect(await db.admin`select 1 from etterlatt where person_id = ${personId}`).toHaveLength(0);
});

test("bare døra legger til side, og aldri mer enn et skjema kan romme", async () => {
  const { personId } = await createPerson(db.admin);
  const selv = await saveEtterlatt(somInnbygger(personId), { personId, sted, par });
  expect(selv).toMatchObject({ ok: false, kode: "finnesIkke" });
  const stort = Array.from({ length: 20 }, (_, i) => [`f${i}`, "a".repeat(19_000)]);
  expect(await saveEtterlatt(innlogging, { personId, sted, par: stort })).toMatchObject({ ok: false, kode: "ugyldig" });
  expect(await viewEtterlatt(innlogging, { sted })).toMatchObject({ ok: false, kode: "finnesIkke" });
});

import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { anonym, innlogging } from "#domain/kernel/actor.ts";
import { checkSesjon } from "./check-sesjon.ts";
import { endSesjon } from "./end-sesjon.ts";
import { hashSesjonsnokkel, newSesjonsnokkel } from "./sesjonsnokkel.ts";

const db = useDatabase();

async function enSesjon(eier: { personId: string } | { ansattId: string }) {
  const nokkel = newSesjonsnokkel();
  const erPerson = "personId" in eier;
  await db.admin`insert into sesjon (id_hash, person_id, ansatt_id, issuer, acr, autentisert, hvilegrense, utloper)
    values (${hashSesjonsnokkel(nokkel)}, ${erPerson ? eier.personId : null}, ${erPerson ? null : eier.ansattId}, 'https://utsteder.example',
      'idporten-loa-high', now(), ${erPerson ? 1800 : 900}, now() + interval '2 hours')`;
  const flytt = (kolonne: "sist_brukt" | "utloper" | "autentisert", mellomrom: string) =>
    db.admin`update sesjon set ${db.admin(kolonne)} = ${db.admin(kolonne)} + ${mellomrom}::interval where id_hash = ${hashSesjonsnokkel(nokkel)}`;
  return { nokkel, flytt };
}

const svar = async (nokkel: string) => {
  const s = await checkSesjon(innlogging, { nokkel });
  if (!s.ok) throw new Error(s.kode);
  return s.value;
};

test("en levende sesjon sier hvem, med navn og nivå, og varer 30 minutter til", async () => {
  const { personId } = await createPerson(db.admin, { navn: "Amina Prøve" });
  const { nokkel, flytt } = await enSesjon({ personId });
  await flytt("sist_brukt", "-20 minutes");
  const s = await svar(nokkel);
  expect(s).toMatchObject({
    tilstand: "aktiv",
    klasse: "innbygger",
    navn: "Amina Prøve",
    actor: { kind: "innbygger", personId, acr: "idporten-loa-high" },
  });
  const igjen = s.tilstand === "aktiv" ? s.slutter.getTime() - Date.now() : 0;
  expect(igjen).toBeGreaterThan(29 * 60_000);
  expect(igjen).toBeLessThanOrEqual(30 * 60_000 + 5_000);
});

test("tiden som er igjen går aldri forbi den absolutte grensen", async () => {
  const { personId } = await createPerson(db.admin);
  const { nokkel, flytt } = await enSesjon({ personId });
  await flytt("utloper", "-115 minutes");
  const s = await svar(nokkel);
  expect(s.tilstand === "aktiv" && s.slutter.getTime() - Date.now()).toBeLessThanOrEqual(5 * 60_000 + 5_000);
});

test.for([
  { hva: "hvilte for lenge", kolonne: "sist_brukt", mellomrom: "-31 minutes" },
  { hva: "varte for lenge", kolonne: "utloper", mellomrom: "-121 minutes" },
] as const)("en sesjon som $hva er over, og fornyes ikke av å bli spurt", async ({ kolonne, mellomrom }) => {
  const { personId } = await createPerson(db.admin);
  const { nokkel, flytt } = await enSesjon({ personId });
  await flytt(kolonne, mellomrom);
  expect(await svar(nokkel)).toEqual({ tilstand: "avsluttet", klasse: "innbygger", grunn: "utlopt" });
  expect(await svar(nokkel)).toEqual({ tilstand: "avsluttet", klasse: "innbygger", grunn: "utlopt" });
});

test("ansatte har femten minutter", async () => {
  const { ansattId } = await createAnsatt(db.admin);
  const { nokkel, flytt } = await enSesjon({ ansattId });
  expect(await svar(nokkel)).toMatchObject({ tilstand: "aktiv", klasse: "ansatt" });
  await flytt("sist_brukt", "-16 minutes");
  expect(await svar(nokkel)).toMatchObject({ tilstand: "avsluttet", klasse: "ansatt", grunn: "utlopt" });
});

test.for([
  ["nettopp", "0 minutes", true],
  ["for fjorten minutter siden", "-14 minutes", true],
  ["for seksten minutter siden", "-16 minutes", false],
  ["i fremtiden", "10 minutes", false],
] as const)(
  "en ansatt som viste hvem hun er %s: fersk er det som teller for å fatte vedtak",
  async ([, naar, fersk]) => {
    const { nokkel, flytt } = await enSesjon(await createAnsatt(db.admin));
    await flytt("autentisert", naar);
    expect(await svar(nokkel)).toMatchObject({ tilstand: "aktiv", actor: { fersk } });
  },
);

test("en rolle som tas bort, og en ansatt som slås av, virker i neste spørsmål", async () => {
  const ansatt = await createAnsatt(db.admin, { roller: ["saksbehandler", "beslutter"], klarering: "kode7" });
  const { nokkel } = await enSesjon(ansatt);
  expect(await svar(nokkel)).toMatchObject({ actor: { roller: ["saksbehandler", "beslutter"], klarering: "kode7" } });
  await db.admin`update ansatt set roller = '{saksbehandler}', enheter = '{bolig}', klarering = 'ingen' where id = ${ansatt.ansattId}`;
  expect(await svar(nokkel)).toMatchObject({
    actor: { roller: ["saksbehandler"], enheter: ["bolig"], klarering: "ingen" },
  });
  await db.admin`update ansatt set aktiv = false where id = ${ansatt.ansattId}`;
  expect(await svar(nokkel)).toEqual({ tilstand: "avsluttet", klasse: "ansatt", grunn: "trukket" });
});

test("en ukjent nøkkel er ingen, og bare innloggingen får spørre", async () => {
  expect(await svar(newSesjonsnokkel())).toEqual({ tilstand: "ingen" });
  expect(await checkSesjon(anonym, { nokkel: newSesjonsnokkel() })).toMatchObject({ ok: false, kode: "finnesIkke" });
  expect(await checkSesjon(innlogging, { nokkel: "plantet" })).toMatchObject({ ok: false, kode: "ugyldig" });
});

test("det som er lagret, åpner ingenting", async () => {
  const { personId } = await createPerson(db.admin);
  const { nokkel } = await enSesjon({ personId });
  const [rad] = await db.admin`select encode(id_hash, 'hex') as hex, id_hash from sesjon where person_id = ${personId}`;
  expect(Buffer.from(nokkel, "base64url").toString("hex")).not.toBe(rad?.hex);
  expect(await svar(Buffer.from(rad?.id_hash).toString("base64url"))).toEqual({ tilstand: "ingen" });
});

test("en sesjon som avsluttes gjennom én forbindelse, er over i neste spørsmål gjennom en annen (T08)", async () => {
  const { personId } = await createPerson(db.admin);
  const { nokkel } = await enSesjon({ personId });
  const forste = process.env.DATABASE_URL_APP ?? "";
  expect(await svar(nokkel)).toMatchObject({ tilstand: "aktiv" });
  // Pools are kept by address: another address is what another instance has, a pool of its own.
  process.env.DATABASE_URL_APP = `${forste}?application_name=instans-to`;
  expect(await svar(nokkel)).toMatchObject({ tilstand: "aktiv" });
  await endSesjon(innlogging, { nokkel });
  process.env.DATABASE_URL_APP = forste;
  expect(await svar(nokkel)).toMatchObject({ tilstand: "avsluttet", grunn: "loggetUt" });
});

import { beforeAll, expect, test } from "vitest";
import { ansatte } from "#db/seed/ansatte.ts";
import { demoLeietaker, demoOid } from "#db/seed/demoidentitet.ts";
import { createAnsatte } from "#db/seed/spill/rolleliste.ts";
import { useDatabase } from "#db/testing/database.ts";
import { createAnsatt, createPerson } from "#db/testing/person-builder.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { type Actor, anonym, innlogging } from "#domain/kernel/actor.ts";
import { checkSesjon } from "./check-sesjon.ts";
import { endSesjon } from "./end-sesjon.ts";
import { endSesjonFraUtsteder } from "./end-sesjon-fra-utsteder.ts";
import { ryddSesjoner } from "./rydd-sesjoner.ts";
import { hashSesjonsnokkel } from "./sesjonsnokkel.ts";
import { startAnsattsesjon } from "./start-ansattsesjon.ts";
import { startInnbyggersesjon } from "./start-innbyggersesjon.ts";
import { viewSesjon } from "./view-sesjon.ts";

const db = useDatabase();
beforeAll(() => setTestMiljo());

const AMINA = "12838510068";
const TOR = "02917920144";
let nr = 0;

const pastand = (mer: Record<string, unknown> = {}) => ({
  issuer: "https://idporten.example",
  sub: `sub-${nr++}`,
  acr: "idporten-loa-high",
  pid: AMINA,
  navn: "Amina Berg",
  opSid: `op-${nr}`,
  amr: ["BankID"],
  autentisert: Math.floor(Date.now() / 1000),
  idToken: "hode.kropp.signatur",
  ...mer,
});

async function logIn(mer: Record<string, unknown> = {}) {
  const svar = await startInnbyggersesjon(innlogging, pastand(mer));
  if (!svar.ok) throw new Error(svar.kode);
  return svar.value.nokkel;
}

const tilstand = async (nokkel: string) => {
  const s = await checkSesjon(innlogging, { nokkel });
  return s.ok ? s.value : s;
};

async function antall(tabell: string) {
  const [rad] = await db.admin.unsafe(`select count(*)::int as n from ${tabell}`);
  return Number(rad?.n);
}

test("første innlogging lager personen, kryptert, og den neste finner henne igjen", async () => {
  const a = await tilstand(await logIn({ sub: "amina" }));
  const b = await tilstand(await logIn({ sub: "amina" }));
  expect(a).toMatchObject({
    tilstand: "aktiv",
    navn: "Amina Berg",
    actor: { kind: "innbygger", acr: "idporten-loa-high" },
  });
  expect(b).toMatchObject({ actor: "actor" in a ? a.actor : undefined });
  const rader = await db.admin`select ident_kryptert, fodselsdato::text, er_demo, navn_sok from person`;
  expect(rader).toHaveLength(1);
  expect(rader[0]).toMatchObject({ fodselsdato: "1985-03-12", er_demo: true, navn_sok: "berg amina" });
  expect(rader[0]?.ident_kryptert).not.toContain(AMINA);
});

test("navnet som står fra før, overskrives ikke av utstederen", async () => {
  await createPerson(db.admin, { ident: TOR, navn: "Tor Lunde" });
  expect(await tilstand(await logIn({ pid: TOR, navn: "Noe Annet" }))).toMatchObject({ navn: "Tor Lunde" });
});

test.for([
  ["gammelt navn på nivået", { acr: "Level4" }, "konto.acrForLav"],
  ["ukjent nivå", { acr: "" }, "konto.acrForLav"],
  ["uten fødselsnummer", { pid: undefined }, "konto.utenIdent"],
  ["feil kontrollsiffer", { pid: "12838510069" }, "konto.identIkkeTillatt"],
  // Born in 2039: of the real kind, and nobody has it yet.
  ["et nummer av virkelig slag i demo", { pid: "17053960014" }, "konto.identIkkeTillatt"],
] as const)("%s gir ingen sesjon og ingen person", async ([, mer, kode]) => {
  const for_ = [await antall("sesjon"), await antall("person"), await antall("identitet")];
  expect(await startInnbyggersesjon(innlogging, pastand(mer))).toMatchObject({ ok: false, kode });
  expect([await antall("sesjon"), await antall("person"), await antall("identitet")]).toEqual(for_);
});

test("en identitet som er bundet til én, blir aldri en annens", async () => {
  await logIn({ sub: "fast" });
  expect(await startInnbyggersesjon(innlogging, pastand({ sub: "fast", pid: TOR }))).toMatchObject({
    kode: "konto.identEndret",
  });
});

test("samme sub hos to utstedere er to identiteter", async () => {
  await logIn({ sub: "lik", issuer: "https://en.example" });
  expect(await tilstand(await logIn({ sub: "lik", issuer: "https://to.example", pid: TOR }))).toMatchObject({
    navn: "Tor Lunde",
  });
});

test("to samtidige førstegangsinnlogginger gir én person", async () => {
  const [a, b] = await Promise.all([logIn({ pid: "15860160231" }), logIn({ pid: "15860160231" })]);
  expect(await tilstand(a)).toMatchObject({ tilstand: "aktiv" });
  expect(await tilstand(b)).toMatchObject({ tilstand: "aktiv" });
  const rader =
    await db.admin`select count(distinct person_id)::int as n from sesjon where id_hash in (${hashSesjonsnokkel(a)}, ${hashSesjonsnokkel(b)})`;
  expect(rader[0]?.n).toBe(1);
});

test("to på samme maskin blir aldri én: den nye innloggingen avslutter den gamle", async () => {
  const amina = await logIn();
  const tor = await logIn({ pid: TOR, forrigeNokkel: amina });
  expect(await tilstand(tor)).toMatchObject({ tilstand: "aktiv", navn: "Tor Lunde" });
  expect(await tilstand(amina)).toEqual({ tilstand: "avsluttet", klasse: "innbygger", grunn: "nyInnlogging" });
});

test("en innlogging som nektes, avslutter ingenting", async () => {
  const amina = await logIn();
  await startInnbyggersesjon(innlogging, pastand({ acr: "Level3", forrigeNokkel: amina }));
  expect(await tilstand(amina)).toMatchObject({ tilstand: "aktiv" });
});

const TID = "11111111-1111-4111-8111-111111111111";
const logInAnsatt = (hvem: { tid?: string; oid?: string }, aktor: Actor = innlogging) => {
  const { pid: _p, navn: _n, ...felles } = pastand({ acr: "entra" });
  return startAnsattsesjon(aktor, { ...felles, tid: TID, oid: "", ...hvem });
};
async function enAnsatt() {
  const ansatt = await createAnsatt(db.admin, { navn: "Sunniva Dahl" });
  const oid = crypto.randomUUID();
  await db.admin`update ansatt set tid = ${TID}, oid = ${oid} where id = ${ansatt.ansattId}`;
  return { ansatt, oid };
}

test("en ansatt er kontoen sin hos Entra ID og ikke navnet, og må være aktiv", async () => {
  const { ansatt, oid } = await enAnsatt();
  const svar = await logInAnsatt({ oid: oid.toUpperCase() });
  expect(svar.ok && (await tilstand(svar.value.nokkel))).toMatchObject({
    klasse: "ansatt",
    actor: { ansattId: ansatt.ansattId, roller: ["saksbehandler"], fersk: true },
  });
  await db.admin`update ansatt set aktiv = false where id = ${ansatt.ansattId}`;
  expect(await logInAnsatt({ oid })).toMatchObject({ kode: "konto.ikkeAnsatt" });
});

test("bare innloggingen kan åpne en sesjon", async () => {
  const { ansatt, oid } = await enAnsatt();
  expect(await logInAnsatt({ oid }, anonym)).toMatchObject({ kode: "finnesIkke" });
  expect(await startInnbyggersesjon(ansatt, pastand())).toMatchObject({ kode: "finnesIkke" });
});

test.for([
  ["en ukjent konto", { oid: "22222222-2222-4222-8222-222222222222" }, "konto.ikkeAnsatt"],
  ["brukernavnet i stedet for kontoen", { oid: "sunniva" }, "konto.ikkeAnsatt"],
  ["uten konto", { oid: "" }, "konto.ikkeAnsatt"],
  ["en annen leietaker", { tid: "99999999-9999-4999-8999-999999999999" }, "konto.fremmedLeietaker"],
  ["uten leietaker", { tid: "" }, "konto.fremmedLeietaker"],
] as const)("%s slipper ingen inn som ansatt", async ([, hvem, kode]) => {
  const { oid } = await enAnsatt();
  const for_ = await antall("sesjon");
  expect(await logInAnsatt({ oid, ...hvem })).toMatchObject({ ok: false, kode });
  expect(await antall("sesjon")).toBe(for_);
});

test("demoens ansatte er de samme fra frøet og fra den lokale Entra ID", async () => {
  await createAnsatte();
  for (const { brukernavn } of ansatte) {
    const [rad] = await db.admin`select tid::text, oid::text from ansatt where brukernavn = ${brukernavn}`;
    expect(rad).toEqual({ tid: demoLeietaker, oid: demoOid(brukernavn) });
    const [sql] =
      await db.admin`select regexp_replace(encode(sha256(convert_to('ansatt ' || ${brukernavn}, 'UTF8')), 'hex'),
      '^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$', '\\1-\\2-4\\3-8\\4-\\5') as oid`;
    expect(sql?.oid).toBe(demoOid(brukernavn));
  }
  expect(ansatte.length).toBeGreaterThan(10);
});

test("utlogging avslutter raden, gir beviset tilbake, og virker to ganger og etter tiden", async () => {
  const nokkel = await logIn();
  await db.admin`update sesjon set sist_brukt = now() - interval '40 minutes' where id_hash = ${hashSesjonsnokkel(nokkel)}`;
  const endt = {
    ok: true,
    value: { issuer: "https://idporten.example", klasse: "innbygger", idToken: "hode.kropp.signatur" },
  };
  expect(await endSesjon(innlogging, { nokkel })).toEqual(endt);
  expect(await endSesjon(innlogging, { nokkel })).toEqual(endt);
  expect(await tilstand(nokkel)).toMatchObject({ tilstand: "avsluttet", grunn: "loggetUt" });
  expect(await viewSesjon(innlogging, { nokkel })).toEqual({ ok: true, value: undefined });
  const [rad] = await db.admin`select id_token_kryptert from sesjon where id_hash = ${hashSesjonsnokkel(nokkel)}`;
  expect(rad?.id_token_kryptert).not.toContain("kropp");
});

test("utlogging hos utstederen treffer rett sesjon, og bare den", async () => {
  const min = await logIn({ opSid: "felles", issuer: "https://en.example" });
  const annen = await logIn({ opSid: "felles", issuer: "https://to.example" });
  expect(await endSesjonFraUtsteder(innlogging, { issuer: "https://tre.example", sid: "felles" })).toEqual({
    ok: true,
    value: { antall: 0 },
  });
  expect(await endSesjonFraUtsteder(innlogging, { issuer: "https://en.example", sid: "felles" })).toEqual({
    ok: true,
    value: { antall: 1 },
  });
  expect(await endSesjonFraUtsteder(innlogging, { issuer: "https://en.example", sid: "felles" })).toEqual({
    ok: true,
    value: { antall: 0 },
  });
  expect(await tilstand(min)).toMatchObject({ tilstand: "avsluttet", grunn: "annetSted" });
  expect(await tilstand(annen)).toMatchObject({ tilstand: "aktiv" });
});

test("å se hvor lenge det er igjen, forlenger ikke", async () => {
  const nokkel = await logIn();
  await db.admin`update sesjon set sist_brukt = now() - interval '10 minutes' where id_hash = ${hashSesjonsnokkel(nokkel)}`;
  const a = await viewSesjon(innlogging, { nokkel });
  const b = await viewSesjon(innlogging, { nokkel });
  expect(a).toEqual(b);
  const igjen = a.ok && a.value ? a.value.slutter.getTime() - Date.now() : 0;
  expect(igjen).toBeGreaterThan(19 * 60_000);
  expect(igjen).toBeLessThan(20 * 60_000 + 5_000);
});

test("avsluttede sesjoner slettes etter tretti dager, levende aldri", async () => {
  const gammel = await logIn();
  const fersk = await logIn();
  await db.admin`update sesjon set avsluttet = now() - interval '31 days', grunn = 'loggetUt' where id_hash = ${hashSesjonsnokkel(gammel)}`;
  expect(await ryddSesjoner({ kind: "system", jobb: "rydd" }, {})).toMatchObject({ ok: true, value: { sesjoner: 1 } });
  expect(await tilstand(gammel)).toEqual({ tilstand: "ingen" });
  expect(await tilstand(fersk)).toMatchObject({ tilstand: "aktiv" });
});

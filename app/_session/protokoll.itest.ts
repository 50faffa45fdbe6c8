import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { setTestMiljo } from "#db/testing/test-miljo.ts";
import { innlogging } from "#domain/kernel/actor.ts";
import { checkSesjon } from "#usecases/konto/check-sesjon.ts";
import type { UtstederId } from "./auth-options.ts";
import { beginInnlogging } from "./begin-innlogging.ts";
import { finishInnlogging } from "./finish-innlogging.ts";
import { nokkelAv, OKTKAKE } from "./kake.ts";
import { somPar } from "./sporr-nextauth.ts";
import { type Logn, startUtsteder } from "./testing/utsteder-som-lyver.ts";

const db = useDatabase();
let op: Awaited<ReturnType<typeof startUtsteder>>;
let entra: typeof op;
const TID = "4f7a31c6-8a3f-4c56-9a51-2d3f0c1b7a90";
const OID = "0b5f6f0e-6f0a-4a4e-9a53-7d1f1d7a2c11";

beforeAll(async () => {
  op = await startUtsteder();
  entra = await startUtsteder();
  setTestMiljo({ IDPORTEN_WELL_KNOWN: op.wellKnown, ENTRA_WELL_KNOWN: entra.wellKnown, ENTRA_TENANT_ID: TID });
});
afterAll(() => op.stop());
beforeEach(async () => {
  op.tilstand.logn = {};
  op.tilstand.spurt = [];
  await db.admin`delete from sikkerhetslogg`;
});

type Endring = { sok?: Record<string, string>; uten?: string; kaker?: Record<string, string> };

/** A whole sign-in without a browser; `endring` is what went wrong between the two halves. */
async function logIn(logn: Logn = {}, endring: Endring = {}, til = "/min-side", id: UtstederId = "idporten") {
  const utsteder = id === "entra" ? entra : op;
  const begynt = await beginInnlogging(id, til, {});
  if (!begynt.ok) throw new Error(begynt.arsak);
  const krevd = new URL(begynt.sted).searchParams;
  utsteder.tilstand.logn = logn;
  utsteder.tilstand.nonce = krevd.get("nonce") ?? "";
  const kaker = { ...somPar(begynt.kaker), ...endring.kaker };
  if (endring.uten) delete kaker[`__Host-innlogging-${endring.uten}`];
  const sok = { code: "kode", state: krevd.get("state") ?? "", iss: utsteder.issuer, ...endring.sok };
  const svar = await finishInnlogging(id, sok, kaker);
  const satt = svar.headers.getSetCookie();
  return { krevd, sted: svar.headers.get("location"), status: svar.status, satt, okt: somPar(satt)[OKTKAKE] };
}

const rader = async () => {
  const [r] =
    await db.admin`select (select count(*)::int from sesjon) as sesjoner, (select count(*)::int from person) as personer`;
  return r;
};

test("en riktig innlogging: PKCE, state og nonce i spørsmålet, nøkkel uten hemmelighet i svaret, og bare en nøkkel i kaken", async () => {
  const { krevd, sted, status, okt, satt } = await logIn({}, {}, "/soknad/ny/startlan");
  expect([status, sted]).toEqual([303, "/soknad/ny/startlan"]);
  expect(krevd.get("code_challenge_method")).toBe("S256");
  expect(krevd.get("code_challenge")).toMatch(/^[\w-]{43}$/);
  expect(krevd.get("acr_values")).toBe("idporten-loa-high");
  for (const navn of ["state", "nonce"]) expect(krevd.get(navn)?.length).toBeGreaterThan(20);
  const [spurt] = op.tilstand.spurt;
  expect(spurt?.get("client_assertion_type")).toBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  expect(spurt?.get("code_verifier")?.length).toBeGreaterThanOrEqual(43);
  expect(spurt?.has("client_secret")).toBe(false);

  const nokkel = await nokkelAv(okt, process.env.NEXTAUTH_SECRET ?? "");
  expect(nokkel).toMatch(/^[\w-]{43}$/);
  expect(okt).not.toContain("12838510068");
  expect(okt?.length).toBeLessThan(400);
  expect(satt.find((k) => k.startsWith(OKTKAKE))).toMatch(/Path=\/; .*HttpOnly; Secure; SameSite=Lax/);
  const svar = await checkSesjon(innlogging, { nokkel });
  expect(svar).toMatchObject({
    ok: true,
    value: { tilstand: "aktiv", klasse: "innbygger", actor: { acr: "idporten-loa-high" } },
  });
  const logg = await db.admin`select kode from sikkerhetslogg`;
  expect(logg.map((r) => r.kode)).toEqual(["innlogging.ok"]);
});

const feilene: readonly (readonly [hva: string, logn: Logn, endring: Endring, kode: string])[] = [
  ["uten PKCE-bevis", {}, { uten: "pkce" }, "pkce"],
  ["uten state i nettleseren", {}, { uten: "state" }, "state"],
  ["feil state i adressen", {}, { sok: { state: "en-annens" } }, "state"],
  ["uten nonce i nettleseren", {}, { uten: "nonce" }, "nonce"],
  ["feil nonce i beviset", { krav: { nonce: "en-annens" } }, {}, "nonce"],
  ["feil utsteder i adressen", {}, { sok: { iss: "https://evil.example" } }, "iss"],
  ["feil utsteder i beviset", { krav: { iss: "https://evil.example" } }, {}, "iss"],
  ["feil mottaker", { krav: { aud: "en-annen" } }, {}, "aud"],
  ["utløpt bevis", { krav: { iat: 1_700_000_000, exp: 1_700_000_100 } }, {}, "utlopt"],
  ["usignert bevis", { alg: "none" }, {}, "alg"],
  ["signert med en annens nøkkel", { fremmedNokkel: true }, {}, "signatur"],
  ["koden brukt to ganger", { brukt: true }, {}, "kodeBrukt"],
  ["avbrutt hos utstederen", {}, { sok: { error: "access_denied" } }, "avbrutt"],
  ["nivået under betydelig", { krav: { acr: "Level4" } }, {}, "nivaForLavt"],
  ["uten fødselsnummer", { krav: { pid: undefined } }, {}, "identProblem"],
];

test.for(feilene)(
  "%s: nøytral side, ingen sesjon, én linje i sikkerhetsloggen med årsak og uten bevis (T03)",
  async ([, logn, endring, kode]) => {
    const for_ = await rader();
    const { sted, status, okt } = await logIn(logn, endring);
    expect(status).toBe(303);
    expect(sted).toMatch(/^\/avsluttet\?grunn=(feilet|avbrutt|nivaForLavt|identProblem)$/);
    expect(okt ?? "").toBe("");
    expect(await rader()).toEqual(for_);
    const logg = await db.admin`select kode, data::text from sikkerhetslogg`;
    expect(logg.map((r) => [r.kode, r.data])).toEqual([[`innlogging.feilet.${kode}`, '{"utsteder": "idporten"}']]);
  },
);

test.for([
  ["fremmed vert", "https://evil.example"],
  ["to skråstreker", "//evil.example"],
  ["bakstrek", "/\\evil.example"],
  ["skript", "javascript:alert(1)"],
  ["fem tusen tegn", `/${"a".repeat(5_000)}`],
] as const)("returadresse med %s, også plantet i kaken, ender på Min side (T06)", async ([, ond]) => {
  expect((await logIn({}, {}, ond)).sted).toBe("/min-side");
  expect((await logIn({}, { kaker: { "__Host-innlogging-mal": ond } })).sted).toBe("/min-side");
  expect((await logIn({}, { sok: { callbackUrl: ond } })).sted).toBe("/min-side");
});

test("en plantet kake blir aldri brukt: hver innlogging gir en ny (T01)", async () => {
  const en = await logIn();
  const to = await logIn({}, { kaker: { [OKTKAKE]: en.okt ?? "" } });
  expect(to.okt).not.toBe(en.okt);
  const nokkel = await nokkelAv(en.okt, process.env.NEXTAUTH_SECRET ?? "");
  expect(await checkSesjon(innlogging, { nokkel })).toMatchObject({
    value: { tilstand: "avsluttet", grunn: "nyInnlogging" },
  });
  const plantet = await logIn({}, { kaker: { [OKTKAKE]: "plantet.av.noen" } });
  expect(plantet.okt).not.toContain("plantet");
});

test("en innlogging som feiler, lar den gamle stå", async () => {
  const en = await logIn();
  await logIn({ krav: { nonce: "feil" } }, { kaker: { [OKTKAKE]: en.okt ?? "" } });
  const nokkel = await nokkelAv(en.okt, process.env.NEXTAUTH_SECRET ?? "");
  expect(await checkSesjon(innlogging, { nokkel })).toMatchObject({ value: { tilstand: "aktiv" } });
});

test("en ID-porten-innlogging gir aldri en ansatt, uansett hva beviset påstår", async () => {
  await db.admin`insert into ansatt (brukernavn, navn, tittel, roller, enheter) values ('sunniva', 'Sunniva', 'rådgiver', '{saksbehandler}', '{startlan}')`;
  const { okt } = await logIn({ krav: { preferred_username: "sunniva", roles: ["saksbehandler", "leder"] } });
  const nokkel = await nokkelAv(okt, process.env.NEXTAUTH_SECRET ?? "");
  expect(await checkSesjon(innlogging, { nokkel })).toMatchObject({
    value: { klasse: "innbygger", actor: { kind: "innbygger" } },
  });
  const svar = await finishInnlogging("entra", { code: "kode", state: "x" }, {});
  expect(svar.headers.get("location")).toMatch(/^\/avsluttet\?grunn=/);
});

describe("ansatte (Entra ID)", () => {
  const rett = { tid: TID, oid: OID, preferred_username: "salim@asker.kommune.no", pid: undefined, acr: undefined };
  const logInAnsatt = (krav: Record<string, unknown> = {}) =>
    logIn({ krav: { ...rett, ...krav } }, {}, "/saksbehandling", "entra");
  beforeAll(async () => {
    await db.admin`insert into ansatt (brukernavn, navn, tittel, roller, enheter, tid, oid)
      values ('salim', 'Salim', 'rådgiver', '{saksbehandler}', '{startlan}', ${TID}, ${OID}),
             ('berit', 'Berit', 'rådgiver', '{beslutter}', '{startlan}', null, null)`;
  });

  test("kontoen i vår leietaker slipper inn, også når navnet er byttet, og med de rollene vi har skrevet", async () => {
    for (const preferred_username of ["salim@asker.kommune.no", "salim.nytt-navn@asker.kommune.no", undefined]) {
      const { okt, sted } = await logInAnsatt({ preferred_username, roles: ["beslutter", "leder"] });
      expect(sted).toBe("/logg-inn/videre?til=%2Fsaksbehandling");
      const nokkel = await nokkelAv(okt, process.env.NEXTAUTH_SECRET ?? "");
      expect(await checkSesjon(innlogging, { nokkel })).toMatchObject({
        value: { klasse: "ansatt", navn: "Salim", actor: { roller: ["saksbehandler"], fersk: true } },
      });
    }
  });

  test("en gammel pålogging hos utstederen gir en sesjon som ikke er fersk", async () => {
    const { okt } = await logInAnsatt({ auth_time: Math.floor(Date.now() / 1000) - 3_600 });
    const nokkel = await nokkelAv(okt, process.env.NEXTAUTH_SECRET ?? "");
    expect(await checkSesjon(innlogging, { nokkel })).toMatchObject({ value: { actor: { fersk: false } } });
  });

  test.for<[string, Record<string, unknown>, string]>([
    ["en annens konto med samme navn", { oid: "7c9e6679-7425-40de-944b-e07fc1f90ae7" }, "ingenTilgang"],
    [
      "en gjest med en beslutters navn foran alfakrøllen",
      { oid: crypto.randomUUID(), preferred_username: "berit@evil.example" },
      "ingenTilgang",
    ],
    ["samme konto i en fremmed leietaker", { tid: "9f7a31c6-8a3f-4c56-9a51-2d3f0c1b7a90" }, "ingenTilgang"],
    ["uten leietaker", { tid: undefined }, "ingenTilgang"],
    ["uten konto", { oid: undefined }, "ingenTilgang"],
    ["kontoen som liste", { oid: [OID] }, "feilet"],
    ["uten tidspunkt for påloggingen", { auth_time: undefined }, "feilet"],
    ["fremmed utsteder i beviset", { iss: "https://login.microsoftonline.com/fremmed/v2.0" }, "iss"],
  ])("forfalsket: %s gir ingen sesjon og én linje i sikkerhetsloggen", async ([, krav, kode]) => {
    const for_ = await rader();
    const { sted, okt } = await logInAnsatt(krav);
    expect(sted).toMatch(/^\/avsluttet\?grunn=(ingenTilgang|feilet)$/);
    expect(okt ?? "").toBe("");
    expect(await rader()).toEqual(for_);
    const logg = await db.admin`select kode, data::text from sikkerhetslogg`;
    expect(logg.map((r) => [r.kode, r.data])).toEqual([[`innlogging.feilet.${kode}`, '{"utsteder": "entra"}']]);
  });
});

test("en utsteder som er nede, gir en rolig side og ingen sesjon", async () => {
  await entra.stop();
  expect(await beginInnlogging("entra", "/saksbehandling", {})).toEqual({ ok: false, arsak: "nede" });
});

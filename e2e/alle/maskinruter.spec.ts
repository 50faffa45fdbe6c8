import { type APIResponse, expect, test } from "@playwright/test";
import { alleKolonner, avtrykk } from "../../db/testing/avtrykk.ts";
import { startlanEksempel } from "../../db/testing/eksempler.ts";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { type Merket, merketUtkast } from "../actions/merket.ts";
import { kakelinje, spor } from "../actions/raa.ts";

// T20 and T21: somebody who leaves the browser out. Refused with field paths, and nothing written.
const { BASE_URL = "", DATABASE_URL = "" } = process.env;
const admin = openAdmin(DATABASE_URL, 2);
let m: Merket;
let kake: string;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  m = await merketUtkast(browser);
  kake = await kakelinje(m.context);
});
test.afterAll(async () => {
  await m.context.close();
  await admin.end();
});

const json = { "content-type": "application/json", origin: BASE_URL };
const lagre = (kropp: string, hoder: Record<string, string> = json) =>
  spor(`/api/utkast/${m.soknadId}`, { metode: "PATCH", kake, hoder, kropp });
const felt = (verdier: Record<string, unknown>) =>
  JSON.stringify({
    felt: Object.fromEntries(Object.entries(verdier).map(([navn, verdi]) => [navn, { verdi, basertPa: 1 }])),
  });

/** Sends, and sees that the answer says where and that the database is as it was. */
async function avvist(hva: string, kropp: string, sti: string | RegExp, status = 422) {
  const for_ = await avtrykk(admin, m.soknadId);
  const svar = await lagre(kropp);
  expect(svar.status, `${hva}: ${svar.body}`).toBe(status);
  const stier = ((JSON.parse(svar.body) as { felt?: { felt: string; kode: string }[] }).felt ?? []).map((f) => f.felt);
  expect(
    stier.some((s) => (typeof sti === "string" ? s === sti : sti.test(s))),
    `${hva}: ${stier.join(", ")}`,
  ).toBe(true);
  expect(await avtrykk(admin, m.soknadId), hva).toBe(for_);
}

const inntekt = (nettoMnd: unknown) => [{ inntektType: "lonn", nettoMnd, varighet: "varig" }];
const barn = (antall: number) => Array.from({ length: antall }, () => ({ alder: "5", delingsgrad: "100" }));

const umulige: readonly [hva: string, verdier: Record<string, unknown>, sti: string | RegExp][] = [
  ["negativ inntekt", { inntekter: inntekt("-1") }, "inntekter.0.nettoMnd"],
  ["beløp med ti siffer", { egenkapital: "9999999999" }, "egenkapital"],
  ["øre", { egenkapital: "100,50" }, "egenkapital"],
  ["eksponent", { egenkapital: "1e3" }, "egenkapital"],
  ["heksadesimalt", { egenkapital: "0x10" }, "egenkapital"],
  ["tall i stedet for tekst", { egenkapital: 45000 }, "egenkapital"],
  ["null", { egenkapital: null }, "egenkapital"],
  ["dato i år 2100", { boddSiden: "01.01.2100" }, "boddSiden"],
  ["31. februar", { boddSiden: "31.02.2020" }, "boddSiden"],
  ["minus to voksne", { andreVoksne: "-2" }, "andreVoksne"],
  ["31 barn", { barn: barn(31) }, /^barn/],
  ["et barn på 99 år", { barn: [{ alder: "99", delingsgrad: "100" }] }, "barn.0.alder"],
  ["et valg som ikke finnes", { bankSvar: "sendtTilMars" }, "bankSvar"],
  ["to valg der det er ett", { bankSvar: ["avslag", "delvis"] }, "bankSvar"],
  ["et dypere svar enn skjemaet har", { barn: [{ alder: { dypt: "5" }, delingsgrad: "100" }] }, /^barn/],
  ["NUL i tekst", { bankNavn: "Ban\u0000ken" }, "bankNavn"],
  ["snudd skriveretning", { bankNavn: "Bank\u202eneknaB" }, "bankNavn"],
  ["halvt tegn", { bankNavn: "Bank\ud800" }, "bankNavn"],
  ["tekst på 5 000 tegn", { bankNavn: "x".repeat(5_000) }, "bankNavn"],
];

for (const [hva, verdier, sti] of umulige)
  test(`lagring uten nettleser: ${hva} blir avvist med feltet, og ingenting er skrevet`, () =>
    avvist(hva, felt(verdier), sti));

/** The reader of JSON stops at these before anybody looks at the rest. */
const prototypeveier = ["__proto__", "constructor", "prototype"];

/** One body with every name at one place; each of them must be named in the refusal. */
async function alleAvvist(
  hvor: string,
  navn: readonly string[],
  kropp: string,
  send: (kropp: string) => ReturnType<typeof spor> = lagre,
) {
  const for_ = await avtrykk(admin, m.soknadId);
  const svar = await send(kropp);
  expect(svar.status, `${hvor}: ${svar.body}`).toBe(422);
  const stier = ((JSON.parse(svar.body) as { felt?: { felt: string }[] }).felt ?? []).map((f) => f.felt);
  const oversett = navn.filter(
    (n) => !stier.some((sti) => sti === n || sti.startsWith(`${n}.`) || sti.endsWith(`.${n}`)),
  );
  expect(oversett, hvor).toEqual([]);
  expect(await avtrykk(admin, m.soknadId), hvor).toBe(for_);
}

const alleNavn = async (uten: readonly string[]) => {
  const kolonner = await alleKolonner(admin);
  expect(kolonner.length).toBeGreaterThan(60);
  return [...kolonner, "toString", "hasOwnProperty", "sakId", "personId", "rolle"].filter((n) => !uten.includes(n));
};

test("alle kolonner i alle tabeller og alle veier til en prototyp som ekstra felt blir avvist med navn", async () => {
  const navn = await alleNavn(["felt", "verdi", "basertPa"]);
  const hvert = (verdi: string) => navn.map((n) => `${JSON.stringify(n)}:${verdi}`).join(",");
  await alleAvvist("øverst", navn, `{"felt":{},${hvert('"x"')}}`);
  // A question may share its name with a column; as a field of its own it is known.
  const ukjente = navn.filter((n) => !Object.hasOwn(startlanEksempel, n));
  await alleAvvist("som felt", ukjente, `{"felt":{${hvert('{"verdi":"x","basertPa":0}')}}}`);
  await alleAvvist("i et felt", navn, `{"felt":{"egenkapital":{"verdi":"1","basertPa":1,${hvert("1")}}}}`);
  await alleAvvist(
    "i en rad",
    navn,
    `{"felt":{"barn":{"basertPa":1,"verdi":[{"alder":"5","delingsgrad":"100",${hvert('"x"')}}]}}}`,
  );
  for (const n of [...prototypeveier, "toString", "tilstand", "soker_id"]) {
    await avvist(n, `{"felt":{},${JSON.stringify(n)}:"x"}`, new RegExp(n));
    await avvist(n, `{"felt":{${JSON.stringify(n)}:{"verdi":"x","basertPa":0}}}`, new RegExp(n));
    await avvist(n, `{"felt":{"egenkapital":{"verdi":"1","basertPa":1,${JSON.stringify(n)}:1}}}`, new RegExp(n));
  }
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("innsending med ekstra felt, uten bekreftelse, med feil nøkkel eller feil revisjon skriver ingenting", async () => {
  const hel = { soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true };
  const send = (kropp: string, nokkel = m.nokkel) =>
    spor(`/api/innsending/${nokkel}`, { metode: "POST", kake, hoder: json, kropp });
  const navn = await alleNavn([...Object.keys(hel), "nokkel"]);
  const ekstra = navn.map((n) => `${JSON.stringify(n)}:"x"`).join(",");
  await alleAvvist("innsending", navn, `${JSON.stringify(hel).slice(0, -1)},${ekstra}}`, send);

  const kropper: [hva: string, kropp: unknown, status: number][] = [
    ["tilstand alene", { ...hel, tilstand: "innsendt" }, 422],
    ["constructor", { ...hel, constructor: { prototype: { x: 1 } } }, 422],
    ["__proto__", JSON.parse(`{"__proto__":{"rolle":"leder"},${JSON.stringify(hel).slice(1)}`), 422],
    ["ubekreftet", { ...hel, bekreftet: false }, 422],
    ["bekreftet som tekst", { ...hel, bekreftet: "true" }, 422],
    ["revisjon null", { ...hel, revisjon: 0 }, 422],
    ["revisjon som tekst", { ...hel, revisjon: String(m.revisjon) }, 422],
    ["foreldet revisjon", { ...hel, revisjon: m.revisjon + 1 }, 409],
    ["nøkkelen en gang til", { ...hel, nokkel: m.nokkel }, 422],
  ];
  const for_ = await avtrykk(admin, m.soknadId);
  for (const [hva, kropp, status] of kropper) {
    const svar = await send(JSON.stringify(kropp));
    expect(svar.status, `${hva}: ${svar.body}`).toBe(status);
  }
  const fremmed = await send(JSON.stringify(hel), crypto.randomUUID());
  expect(fremmed.status, fremmed.body).toBe(422);
  expect(await avtrykk(admin, m.soknadId)).toBe(for_);
});

test("kroppen leses på én måte: feil type, feil tegnsett, for stort, for dypt og dobbelt er avvist", async () => {
  const for_ = await avtrykk(admin, m.soknadId);
  const god = felt({ egenkapital: "1" });
  const dyp = `{"felt":{"barn":{"basertPa":1,"verdi":${"[".repeat(40)}${"]".repeat(40)}}}}`;
  const prover: [hva: string, kropp: string, hoder: Record<string, string>, status: number][] = [
    ["tekst", god, { ...json, "content-type": "text/plain" }, 422],
    ["skjema", "felt=1", { ...json, "content-type": "application/x-www-form-urlencoded" }, 422],
    ["feil tegnsett", god, { ...json, "content-type": "application/json; charset=utf-16" }, 422],
    ["liste øverst", "[]", json, 422],
    ["tom", "", json, 422],
    ["ikke JSON", "{felt:}", json, 422],
    ["byterekkefølgemerke", `\ufeff${god}`, json, 422],
    ["for dyp", dyp, json, 422],
    ["300 kB", JSON.stringify({ felt: {}, x: "y".repeat(300_000) }), json, 413],
    ["uten opphav", god, { "content-type": "application/json" }, 403],
    ["opphav null", god, { ...json, origin: "null" }, 403],
    ["fremmed opphav", god, { ...json, origin: "https://evil.example" }, 403],
  ];
  for (const [hva, kropp, hoder, status] of prover) expect((await lagre(kropp, hoder)).status, hva).toBe(status);
  expect(await avtrykk(admin, m.soknadId)).toBe(for_);
});

test("en adresse som ikke er en id, er ikke funnet, og en feil metode gjør ingenting", async () => {
  const ider = ["x", "1", "../x", "%2e%2e", "%00", "' or 1=1 --", `${m.soknadId}'`, "0".repeat(500)];
  for (const id of ider) {
    const sti = `/api/utkast/${encodeURIComponent(id)}`;
    const svar = await spor(sti, { metode: "PATCH", kake, hoder: json, kropp: '{"felt":{}}' });
    expect([404, 422], `${sti}: ${svar.status} ${svar.body.slice(0, 100)}`).toContain(svar.status);
  }
  const svar: APIResponse[] = await Promise.all(
    ["put", "delete"].map((metode) =>
      m.context.request.fetch(`/api/utkast/${m.soknadId}`, { method: metode, headers: { origin: BASE_URL } }),
    ),
  );
  expect(svar.map((s) => s.status())).toEqual([405, 405]);
});

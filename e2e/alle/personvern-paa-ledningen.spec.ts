import { type Browser, expect, test } from "@playwright/test";
import { demonumre, nummerformer, vernede, vernedeAdresser } from "../../dev/test/demofakta.ts";
import { folk, innlogget, vandringFor } from "../actions/funn-i-demoen.ts";
import { type Merket, merketUtkast } from "../actions/merket.ts";
import { altI, kakelinje, sporVidere } from "../actions/raa.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";
import type { Funn } from "../actions/vandring.ts";

// T17 and T19: what each role is really sent, page by page.
test.describe.configure({ mode: "default" });
const stab = ["sunniva", "salim", "bjorn", "berit", "linn", "boye", "karin", "frida", "kurt", "siv", "rune"] as const;
/** Clearance for protected addresses (`design.md` §2). */
const klarert: readonly string[] = ["salim", "berit", "linn"];

const medNummer = (tekst: string) =>
  demonumre.filter((nummer) => nummerformer(nummer).some((form) => tekst.includes(form)));
const alt = (f: Funn) => `${f.hoder}\n\n${f.kropp}`;

/** Ids are hexadecimal, and some of them run to eleven digits. */
const utenIder = (sti: string) => sti.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "…");

/** A draft nobody but its owner may meet: made before anybody walks. */
let utkast: Merket;
test.beforeAll(async ({ browser }) => {
  utkast = await merketUtkast(browser);
});
test.afterAll(() => utkast.context.close());

/** The walk with each page asked for as the browser's router would, too. */
async function altSomVises(browser: Browser, hvem: Hvem, maks: number): Promise<Funn[]> {
  const sider = await vandringFor(browser, hvem, maks);
  const context = await innlogget(browser, hvem);
  const kake = await kakelinje(context);
  const rsc: Funn[] = [];
  for (const { sti } of sider.filter((s) => s.status === 200 && !s.sti.startsWith("/api/"))) {
    const svar = await sporVidere(sti, { kake, hoder: { rsc: "1" } });
    rsc.push({ sti: `${sti} (RSC)`, status: svar.status, kropp: svar.body, hoder: altI({ ...svar, body: "" }) });
  }
  await context.close();
  return [...sider, ...rsc];
}

/** What a protected person has written in her applications. */
const dag = { for: () => "1.1.2020", om: () => "1.1.2030" };
const skrevet = vernede
  .filter((f) => f.gradering === "kode6")
  .flatMap(({ saker }) => saker.map((s) => String(s.svar(dag).behovTekst ?? "").slice(0, 40)))
  .filter((tekst) => tekst.length > 20);

/** What one answer holds that this member of staff should not have been sent. */
function lekkasjer(brukernavn: string, f: Funn): string[] {
  const tekst = alt(f);
  const navngitt = vernede.filter(({ navn }) => tekst.includes(navn.split(" ").at(-1) ?? navn));
  return [
    ...medNummer(tekst).map((nummer) => `nummeret ${nummer.slice(0, 6)}…`),
    ...(medNummer(f.sti).length > 0 || /\d{11}/.test(utenIder(f.sti)) ? ["nummer i adressen"] : []),
    ...vernedeAdresser.filter((adresse) => tekst.includes(adresse)),
    ...(klarert.includes(brukernavn) ? [] : navngitt.map(({ navn }) => navn)),
    ...(brukernavn === "salim" ? [] : skrevet.filter((s) => tekst.includes(s))),
    ...[utkast.merke, utkast.soknadId].filter((merke) => tekst.includes(merke)),
  ].map((hva) => `${brukernavn} ${f.sti}: ${hva}`);
}

test("hver ansatt får bare det rollen skal ha: ingen fødselsnumre, ingen vernede adresser, ingen utkast, navn med gradering bare med klarering", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  expect(skrevet.length).toBeGreaterThan(0);
  const feil: string[] = [];
  const sattVernet = new Set<string>();
  let antall = 0;
  for (const brukernavn of stab) {
    const funn = await altSomVises(browser, { brukernavn }, 40);
    antall += funn.length;
    feil.push(...funn.flatMap((f) => lekkasjer(brukernavn, f)));
    const etternavn = vernede.map(({ navn }) => navn.split(" ").at(-1) ?? navn);
    if (funn.some((f) => etternavn.some((navn) => alt(f).includes(navn)))) sattVernet.add(brukernavn);
  }
  console.log(`${stab.length} ansatte, ${antall} svar lest`);
  expect(feil).toEqual([]);
  expect(antall).toBeGreaterThanOrEqual(150);
  expect([...sattVernet], "noen med klarering har sett en vernet sak").not.toEqual([]);
});

test("innbyggere får aldri sitt eget nummer i klartekst, og ingenting om noen annen", async ({ browser }) => {
  test.setTimeout(180_000);
  const feil: string[] = [];
  let antall = 0;
  for (const { nummer, navn } of folk.slice(0, 8)) {
    const funn = await altSomVises(browser, { nummer }, 25);
    antall += funn.length;
    for (const f of funn) {
      for (const n of medNummer(alt(f))) feil.push(`${navn} ${f.sti}: nummeret ${n.slice(0, 6)}…`);
      for (const annen of folk)
        if (annen.navn !== navn && alt(f).includes(annen.navn)) feil.push(`${navn} ${f.sti}: ${annen.navn}`);
    }
  }
  console.log(`8 innbyggere, ${antall} svar lest`);
  expect(feil).toEqual([]);
  expect(antall).toBeGreaterThanOrEqual(60);
});

test("et utkast er bare søkerens: ingen rolle finner det med adressen", async ({ browser }) => {
  test.setTimeout(120_000);
  const { soknadId, nokkel, merke } = utkast;
  const direkte = [
    `/soknad/${soknadId}`,
    `/soknad/${soknadId}/behov`,
    `/soknad/${soknadId}/oppsummering`,
    `/saksbehandling/sak/${soknadId}`,
    `/saksbehandling/sak/${soknadId}?fane=logg`,
    `/saksbehandling/sak/${soknadId}/vurdering`,
    `/api/innsending/${nokkel}`,
    `/api/brev/${soknadId}`,
    `/api/fil/${soknadId}`,
  ];
  for (const brukernavn of ["linn", "rune", "frida", "siv", "sunniva", "bjorn"]) {
    const context = await innlogget(browser, { brukernavn });
    const kake = await kakelinje(context);
    await context.close();
    for (const sti of direkte)
      for (const hoder of [undefined, { rsc: "1" }]) {
        const svar = await sporVidere(sti, { kake, ...(hoder ? { hoder } : {}) });
        expect(altI(svar), `${sti} som ${brukernavn}`).not.toContain(merke);
        if (sti.startsWith("/api/")) expect([401, 403, 404], `${sti} som ${brukernavn}`).toContain(svar.status);
      }
  }
  const egen = await utkast.context.request.get(`/soknad/${soknadId}/behov`);
  expect(await egen.text(), "eieren ser merket sitt").toContain(merke);
});

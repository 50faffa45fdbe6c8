import { type Browser, expect, test } from "@playwright/test";
import { demonumre, nummerformer, vernede, vernedeAdresser } from "../../dev/test/demofakta.ts";
import { folk, innlogget, vandringFor } from "../actions/funn-i-demoen.ts";
import { merketUtkast } from "../actions/merket.ts";
import { altI, kakelinje, sporVidere } from "../actions/raa.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";
import type { Funn } from "../actions/vandring.ts";

// T17 and T19: what each role is really sent, page by page.
const stab = ["sunniva", "salim", "bjorn", "berit", "linn", "boye", "karin", "frida", "kurt", "siv", "rune"] as const;
/** Clearance for protected addresses (`design.md` §2). */
const klarert: readonly string[] = ["salim", "berit", "linn"];

const medNummer = (tekst: string) =>
  demonumre.filter((nummer) => nummerformer(nummer).some((form) => tekst.includes(form)));
const alt = (f: Funn) => `${f.hoder}\n\n${f.kropp}`;

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

test("hver ansatt får bare det rollen skal ha: ingen fødselsnumre, ingen vernede adresser, navn med gradering bare med klarering", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const feil: string[] = [];
  let antall = 0;
  const sattVernet = new Set<string>();
  for (const brukernavn of stab) {
    const funn = await altSomVises(browser, { brukernavn }, 40);
    antall += funn.length;
    for (const f of funn) {
      for (const nummer of medNummer(alt(f))) feil.push(`${brukernavn} ${f.sti}: nummeret ${nummer.slice(0, 6)}…`);
      if (medNummer(f.sti).length > 0 || /\d{11}/.test(f.sti)) feil.push(`${brukernavn}: nummer i adressen ${f.sti}`);
      for (const adresse of vernedeAdresser)
        if (alt(f).includes(adresse)) feil.push(`${brukernavn} ${f.sti}: ${adresse}`);
      for (const { navn } of vernede) {
        const etternavn = navn.split(" ").at(-1) ?? navn;
        if (!alt(f).includes(etternavn)) continue;
        sattVernet.add(brukernavn);
        if (!klarert.includes(brukernavn)) feil.push(`${brukernavn} ${f.sti}: ${navn}`);
      }
    }
  }
  console.log(`${stab.length} ansatte, ${antall} svar lest`);
  expect(feil).toEqual([]);
  expect(antall).toBeGreaterThanOrEqual(150);
  expect(
    [...sattVernet].some((navn) => klarert.includes(navn)),
    "noen med klarering har sett en vernet sak",
  ).toBe(true);
});

test("det en vernet person har skrevet, kommer bare til den som har saken", async ({ browser }) => {
  const { saker, navn } = vernede.find((f) => f.gradering === "kode6") ?? { saker: [], navn: "" };
  const dag = { for: () => "1.1.2020", om: () => "1.1.2030" };
  const skrevet = saker.map((s) => String(s.svar(dag).behovTekst ?? "")).filter((tekst) => tekst.length > 20);
  expect(skrevet.length, `${navn} har skrevet noe`).toBeGreaterThan(0);
  const sett: string[] = [];
  for (const brukernavn of stab)
    for (const f of await vandringFor(browser, { brukernavn }, 40))
      for (const tekst of skrevet) if (f.kropp.includes(tekst.slice(0, 40))) sett.push(brukernavn);
  expect([...new Set(sett)].filter((b) => b !== "salim")).toEqual([]);
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

test("et utkast er bare søkerens: ingen rolle finner det i lister, søk, logg eller med adressen", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const m = await merketUtkast(browser);
  const direkte = [
    `/soknad/${m.soknadId}`,
    `/soknad/${m.soknadId}/behov`,
    `/soknad/${m.soknadId}/oppsummering`,
    `/saksbehandling/sak/${m.soknadId}`,
    `/saksbehandling/sak/${m.soknadId}?fane=logg`,
    `/saksbehandling/sak/${m.soknadId}/vurdering`,
    `/api/innsending/${m.nokkel}`,
    `/api/brev/${m.soknadId}`,
    `/api/fil/${m.soknadId}`,
  ];
  for (const brukernavn of ["linn", "rune", "frida", "siv", "sunniva", "bjorn"]) {
    const context = await innlogget(browser, { brukernavn });
    const kake = await kakelinje(context);
    await context.close();
    for (const sti of direkte)
      for (const hoder of [undefined, { rsc: "1" }]) {
        const svar = await sporVidere(sti, { kake, ...(hoder ? { hoder } : {}) });
        expect(altI(svar), `${sti} som ${brukernavn}`).not.toContain(m.merke);
        expect(svar.status === 200 && !hoder && sti.startsWith("/api/"), `${sti} som ${brukernavn}`).toBe(false);
      }
    for (const f of await vandringFor(browser, { brukernavn }, 30)) {
      expect(alt(f), `${f.sti} som ${brukernavn}`).not.toContain(m.merke);
      expect(f.kropp, `${f.sti} som ${brukernavn}`).not.toContain(m.soknadId);
    }
  }
  await m.context.close();
});

import { expect, type Page, test } from "@playwright/test";
import { type Adresse, adresserFor, folk, innlogget } from "../actions/funn-i-demoen.ts";
import { siderIDemoen } from "../actions/rutekart.ts";

// Bytes over the wire on a first visit (interface.md): they do not depend on the machine.
const { BASE_URL = "" } = process.env;
const kB = 1000;
const grenser = { vanlig: 150 * kB, rik: 165 * kB, ko: 190 * kB, ansatt: 230 * kB } as const;
type Slag = keyof typeof grenser;

const rike = [/^\/(?:startlan\/kalkulator|kommunal-bolig\/kan-jeg-soke)$/, /\/(?:husstand|okonomi)$/];
const slagAv = (sti: string): Slag => {
  const vei = sti.replace(/\?.*/, "");
  if (vei === "/saksbehandling") return "ko";
  if (vei.startsWith("/saksbehandling/")) return "ansatt";
  return rike.some((r) => r.test(vei)) ? "rik" : "vanlig";
};

/** Pages that a resident or a member of staff has no link to: they stand in for an address that is wrong. */
const uten = ["/feil", "/ikke-funnet"];

type Maling = {
  sti: string;
  slag: Slag;
  skript: number;
  css: number;
  foresporsler: number;
  fremmede: string[];
  flytting: number;
};

async function mal(page: Page, sti: string): Promise<Maling> {
  const pagaende: Promise<{ type: string; bytes: number; vert: string }>[] = [];
  page.on("requestfinished", (foresporsel) => {
    pagaende.push(
      foresporsel.sizes().then((s) => ({
        type: foresporsel.resourceType(),
        bytes: s.responseBodySize,
        vert: new URL(foresporsel.url()).origin,
      })),
    );
  });
  await page.addInitScript(() => {
    const flytting = { sum: 0 };
    Object.assign(window, { flytting });
    new PerformanceObserver((liste) => {
      for (const post of liste.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!post.hadRecentInput) flytting.sum += post.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(sti, { waitUntil: "networkidle" });
  const alle = await Promise.all(pagaende);
  const sum = (type: string) => alle.filter((f) => f.type === type).reduce((n, f) => n + f.bytes, 0);
  const flytting = await page.evaluate(() => (window as unknown as { flytting: { sum: number } }).flytting.sum);
  return {
    sti: new URL(page.url()).pathname,
    slag: slagAv(sti),
    skript: sum("script"),
    css: sum("stylesheet"),
    foresporsler: alle.length,
    fremmede: alle.map((f) => f.vert).filter((vert) => vert !== BASE_URL),
    flytting,
  };
}

const brudd = (m: Maling) =>
  [
    m.skript > grenser[m.slag] && `skript ${m.skript} > ${grenser[m.slag]}`,
    m.skript === 0 && "ingen skript målt",
    m.css > 20 * kB && `css ${m.css} > ${20 * kB}`,
    m.css === 0 && "ingen css målt",
    m.foresporsler > 15 && `${m.foresporsler} forespørsler`,
    m.fremmede.length > 0 && `fremmede verter: ${m.fremmede.join(" ")}`,
    m.flytting > 0.02 && `flytting ${m.flytting.toFixed(3)}`,
  ].filter((b) => b !== false);

async function prov(browser: Parameters<typeof adresserFor>[0], adresser: readonly Adresse[]) {
  const malinger: Maling[] = [];
  for (const { sti, hvem } of adresser) {
    const context = hvem ? await innlogget(browser, hvem) : await browser.newContext();
    malinger.push(await mal(await context.newPage(), sti));
    await context.close();
  }
  const linje = (m: Maling) =>
    `${m.sti.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").padEnd(42)} ${m.slag.padEnd(7)} ${(m.skript / kB).toFixed(1).padStart(6)} kB skript ${(m.css / kB).toFixed(1).padStart(5)} kB css ${String(m.foresporsler).padStart(3)} forespørsler, flytting ${m.flytting.toFixed(3)}`;
  console.log(malinger.map(linje).join("\n"));
  expect(malinger.flatMap((m) => brudd(m).map((b) => `${m.sti}: ${b}`))).toEqual([]);
  return malinger;
}

const rutene = (vern: "apen" | "innbygger" | "ansatt") =>
  siderIDemoen(vern).filter((monster) => !uten.includes(monster));

test("åpne sider holder budsjettet", async ({ browser }) => {
  const sider = rutene("apen").map((monster) => ({ monster, sti: monster }));
  const malinger = await prov(browser, [...sider, ...uten.map((sti) => ({ monster: sti, sti }))]);
  expect(malinger.length).toBeGreaterThanOrEqual(9);
});

test("innbyggerens sider holder budsjettet, hvert steg i søknaden for seg", async ({ browser }) => {
  test.setTimeout(300_000);
  const hvem = folk.map(({ nummer }) => ({ nummer }));
  const funnet = await adresserFor(browser, "innbygger", hvem);
  expect([...funnet.keys()].sort()).toEqual(rutene("innbygger"));
  const steg = await stegene(browser, funnet);
  const malinger = await prov(browser, [...funnet.values(), ...steg]);
  expect(malinger.length).toBe(funnet.size + steg.length);
});

test("ansattes sider holder budsjettet", async ({ browser }) => {
  test.setTimeout(300_000);
  const hvem = ["sunniva", "salim", "bjorn", "linn", "siv", "boye"].map((brukernavn) => ({ brukernavn }));
  const funnet = await adresserFor(browser, "ansatt", hvem);
  expect([...funnet.keys()].sort()).toEqual(rutene("ansatt"));
  const malinger = await prov(browser, [...funnet.values()]);
  expect(malinger.length).toBe(funnet.size);
});

/** The other steps of the draft that was found: each has questions of its own. */
async function stegene(
  browser: Parameters<typeof adresserFor>[0],
  funnet: ReadonlyMap<string, Adresse>,
): Promise<Adresse[]> {
  const liste = funnet.get("/soknad/[soknadId]");
  if (!liste?.hvem) throw new Error("fant ingen påbegynt søknad");
  const context = await innlogget(browser, liste.hvem);
  const html = await (await context.request.get(liste.sti)).text();
  await context.close();
  const stier = [...html.matchAll(/href="(\/soknad\/[0-9a-f-]{36}\/[a-z-]+)"/g)].map(([, sti = ""]) => sti);
  const steg = [...new Set(stier)].filter((sti) => ![...funnet.values()].some((a) => a.sti === sti));
  expect(steg.length).toBeGreaterThanOrEqual(5);
  return steg.map((sti) => ({
    monster: "/soknad/[soknadId]/[steg]",
    sti,
    ...(liste.hvem ? { hvem: liste.hvem } : {}),
  }));
}

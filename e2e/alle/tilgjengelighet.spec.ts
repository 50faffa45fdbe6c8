import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Adresse, adresserFor, folk, innlogget, vandringFor } from "../actions/funn-i-demoen.ts";
import { siderIDemoen as rutene } from "../actions/rutekart.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";
import { lenkerI, sideslag } from "../actions/vandring.ts";

// The law's part is WCAG 2.1 AA; 2.2 AA is tracked. The good practices are kept because a screen reader's user feels them at once:
// one h1, headings in order, everything inside a landmark, no two landmarks of one name.
const krav = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a dark page can break that a light one cannot. */
const farge = ["color-contrast", "link-in-text-block"];

async function funn(page: Page, axe: AxeBuilder, hvor: string) {
  // Our pages have no frames, and the modern mode opens a page of its own for every look.
  const { violations, passes } = await axe.setLegacyMode().analyze();
  expect(passes.length, `${hvor}: axe så på noe`).toBeGreaterThan(0);
  return violations.map(
    (v) => `${hvor}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")} (${page.url()})`,
  );
}

/** Everything that must hold of one page as it stands when it is opened; one visit. */
async function prov(page: Page, sti: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(sti, { waitUntil: "load" });
  const feil = [...(await hoppTilInnhold(page, sti)), ...(await hodet(page, sti))];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    feil.push(...(await funn(page, new AxeBuilder({ page }).withTags(krav), `${sti} ${width}`)));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  feil.push(...(await funn(page, new AxeBuilder({ page }).withRules(farge), `${sti} 360 mørk`)));
  await page.setViewportSize({ width: 320, height: 800 });
  const bredde = await page.evaluate(() => document.documentElement.scrollWidth);
  if (bredde > 320) feil.push(`${sti}: ruller sidelengs ved 320 px (${bredde})`);
  return feil;
}

async function hodet(page: Page, sti: string): Promise<string[]> {
  const { sprak, tittel, h1 } = await page.evaluate(() => ({
    sprak: document.documentElement.lang,
    tittel: document.title,
    h1: document.querySelectorAll("h1").length,
  }));
  return [
    sprak !== "nb" && `språket er «${sprak}»`,
    tittel.trim().length < 10 && `tittelen er «${tittel}»`,
    h1 !== 1 && `${h1} overskrifter på øverste nivå`,
  ]
    .filter((f) => f !== false)
    .map((f) => `${sti}: ${f}`);
}

/** The first stop of the Tab key leads past the menu. */
async function hoppTilInnhold(page: Page, sti: string): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("Tab");
  const forst = await page.evaluate(() => document.activeElement?.textContent ?? "");
  if (!/hopp til/i.test(forst)) return [`${sti}: første stopp med Tab er «${forst.slice(0, 40)}»`];
  await page.keyboard.press("Enter");
  const iInnhold = await page.evaluate(() => {
    const { hash } = window.location;
    const mal = hash ? document.querySelector(hash) : null;
    return Boolean(mal && (mal.matches("main") || mal.closest("main")) && mal.contains(document.activeElement));
  });
  return iInnhold ? [] : [`${sti}: hopplenken fører ikke til innholdet`];
}

async function provAlle(browser: Browser, adresser: readonly Adresse[]) {
  const feil: string[] = [];
  for (const [hvem, deres] of Map.groupBy(adresser, (a) => JSON.stringify(a.hvem))) {
    const context = hvem ? await innlogget(browser, JSON.parse(hvem) as Hvem) : await browser.newContext();
    const page = await context.newPage();
    for (const { sti } of deres) feil.push(...(await prov(page, sti)));
    await context.close();
  }
  console.log(`${adresser.length} sider sett på`);
  expect(feil).toEqual([]);
}

test("åpne sider er uten feil, på telefon og skrivebord, lyse og mørke", async ({ browser }) => {
  test.setTimeout(300_000);
  const sider = rutene("apen");
  expect(sider.length).toBeGreaterThanOrEqual(10);
  await provAlle(
    browser,
    sider.map((sti) => ({ monster: sti, sti })),
  );
});

test("innbyggerens sider er uten feil", async ({ browser }) => {
  test.setTimeout(300_000);
  const funnet = await adresserFor(
    browser,
    "innbygger",
    folk.map(({ nummer }) => ({ nummer })),
  );
  expect([...funnet.keys()].sort()).toEqual(rutene("innbygger"));
  await provAlle(browser, [...funnet.values(), ...(await naboer(browser, funnet.get("/soknad/[soknadId]")))]);
});

test("ansattes sider er uten feil, hver fane i saken for seg", async ({ browser }) => {
  test.setTimeout(300_000);
  const hvem = ["sunniva", "salim", "bjorn", "linn", "siv", "boye"].map((brukernavn) => ({ brukernavn }));
  const funnet = await adresserFor(browser, "ansatt", hvem);
  expect([...funnet.keys()].sort()).toEqual(rutene("ansatt"));
  const faner = await naboer(browser, funnet.get("/saksbehandling/sak/[sakId]"));
  const andres = [
    ...(await sidene(browser, { brukernavn: "bjorn" })),
    ...(await sidene(browser, { brukernavn: "linn" })),
  ];
  await provAlle(browser, [...funnet.values(), ...faner, ...andres]);
});

const ettAvHvert = (stier: readonly string[]) => [...Map.groupBy(stier, sideslag).values()].map(([sti = ""]) => sti);

/** One of each kind of page a role is shown: a decider's case is not a caseworker's. */
async function sidene(browser: Browser, hvem: Hvem): Promise<Adresse[]> {
  const funn = await vandringFor(browser, hvem, 40);
  const html = funn.filter((f) => f.status === 200 && /content-type: text\/html/i.test(f.hoder));
  const stier = ettAvHvert(html.map((f) => f.sti)).filter((sti) => /fane=beslutning|\/sak\//.test(sti));
  expect(stier.length, JSON.stringify(hvem)).toBeGreaterThanOrEqual(2);
  return stier.map((sti) => ({ monster: sti, sti, hvem }));
}

/** Addresses below a page that the page itself links to: the steps of a draft, the tabs of a case. */
async function naboer(browser: Browser, fra: Adresse | undefined): Promise<Adresse[]> {
  if (!fra?.hvem) throw new Error("fant ikke siden å lete fra");
  const { monster, hvem } = fra;
  const rot = fra.sti.replace(/\?.*/, "");
  const context = await innlogget(browser, hvem);
  const html = await (await context.request.get(fra.sti)).text();
  await context.close();
  const egne = lenkerI(html).filter((sti) => sti.startsWith(rot) && sti !== fra.sti && !/forhandsvis/.test(sti));
  const stier = ettAvHvert(egne);
  expect(stier.length, `naboer til ${rot}`).toBeGreaterThanOrEqual(3);
  return stier.map((sti) => ({ monster, sti, hvem }));
}

import { expect, type Page } from "@playwright/test";
import { loggInnInnbygger } from "../actions/innlogging.ts";
import { okthash, sesjoner } from "../actions/okt.ts";
import { begynnSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

/** Made for these tests alone: nobody else has a draft of theirs. */
const [SKRIVER, FREMMED, KRASJER, DELER] = ["11847520053", "20839020067", "05897920052", "27818520188"] as const;
/** Never written before: a test run again meets its own drafts. */
const TEKST = `Kontrakten vår går ut i mars, og vi finner ingenting vi har råd til (${Date.now()}).`;
const FELT = "Hvorfor trenger du startlån?";
test.describe.configure({ mode: "serial" });
const db = sesjoner();
test.afterAll(() => db.lukk());

const slutt = async (page: Page) => db.laIdle(await okthash(page.context()), 31);

/** Logs in anew, also where the provider remembers somebody: it is asked to ask. */
async function byttTil(page: Page, hvem: string, til: string) {
  await page.goto(`/logg-inn?ny=1&til=${encodeURIComponent(til)}`);
  await page.getByLabel("Fødselsnummer").fill(hvem);
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL((url) => url.pathname === til);
}

/** A draft's page about the need, by its address. */
async function behov(page: Page, hvem: string) {
  await loggInnInnbygger(page, hvem);
  await begynnSoknad(page);
  const steg = `${page.url()}/behov`;
  await page.goto(steg);
  return steg;
}

/** From «Du er logget ut» through the login to where she was. */
async function innIgjen(page: Page, hvem: string) {
  await page.getByRole("link", { name: "Logg inn igjen" }).click();
  await page.getByLabel("Fødselsnummer").fill(hvem);
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
}

test.describe("uten JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("økten slutter før hun sender siden: det hun skrev, venter på henne og på ingen andre", async ({
    page,
    browser,
  }) => {
    const steg = await behov(page, SKRIVER);
    await page.getByLabel(FELT).fill(TEKST);
    await page.getByLabel("Hvor mye vil du låne?").fill("1 900 000");
    await slutt(page);
    await page.getByRole("button", { name: "Lagre og gå videre" }).last().click();
    await expect(page.getByRole("heading", { level: 1, name: "Du er logget ut" })).toBeVisible();
    await expect(page.getByText("Vi har tatt vare på det du skrev.")).toBeVisible();
    await utenFeil(page);

    await test.step("en annen som logger inn der, finner verken siden eller ordene", async () => {
      const annen = await (await browser.newContext({ storageState: await page.context().storageState() })).newPage();
      await annen.goto(page.url());
      await innIgjen(annen, FREMMED);
      await expect(annen.getByRole("heading", { level: 1, name: /finner ikke/i })).toBeVisible();
      await begynnSoknad(annen);
      await annen.goto(`${annen.url()}/behov`);
      await expect(annen.getByLabel(FELT)).not.toHaveValue(TEKST);
      await annen.context().close();
    });

    await innIgjen(page, SKRIVER);
    await page.waitForURL(steg);
    await expect(page.getByLabel(FELT)).toHaveValue(TEKST);
    await expect(page.getByLabel("Hvor mye vil du låne?")).toHaveValue("1 900 000");
    await expect(page.getByText("Vi har fylt inn noe du skrev")).toBeVisible();
    await utenFeil(page);
    await page.getByRole("button", { name: "Lagre og gå videre" }).last().click();
    await page.goto(steg);
    await expect(page.getByText("Vi har fylt inn noe du skrev")).toHaveCount(0);
    await expect(page.getByLabel(FELT)).toHaveValue(TEKST);
  });

  test("en annen har logget inn i nettleseren før hun sender: ordene er hennes, og siden er nøytral", async ({
    page,
  }) => {
    const steg = await behov(page, FREMMED);
    await page.getByLabel(FELT).fill(TEKST);
    const fane = await page.context().newPage();
    await byttTil(fane, SKRIVER, "/min-side");
    await page.getByRole("button", { name: "Lagre og gå videre" }).last().click();
    await expect(page.getByRole("heading", { level: 1, name: "Noen har logget inn på nytt" })).toBeVisible();
    await innIgjen(page, FREMMED);
    await page.waitForURL(steg);
    await expect(page.getByLabel(FELT)).toHaveValue(TEKST);
  });
});

/** Everything this browser has stored under our address, as text. */
const alleBaser = (page: Page) =>
  page.evaluate(async () => {
    const ut: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = "" } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((ferdig) => {
        const f = indexedDB.open(name);
        f.onsuccess = () => ferdig(f.result);
      });
      for (const hylle of base.objectStoreNames) {
        const rader = await new Promise<unknown[]>((ferdig) => {
          const f = base.transaction(hylle).objectStore(hylle).getAll();
          f.onsuccess = () => ferdig(f.result);
        });
        for (const rad of rader)
          for (const [navn, verdi] of Object.entries(rad as object))
            ut.push(
              `${navn}=${verdi instanceof ArrayBuffer ? new TextDecoder("latin1").decode(verdi) : String(verdi)}`,
            );
      }
      base.close();
    }
    return ut.join("\n");
  });
const kopier = (page: Page) => alleBaser(page).then((alt) => (alt.match(/^data=/gm) ?? []).length);

/** She writes while nothing reaches the house, and the tab goes. */
async function skrivOgKrasj(page: Page, steg: string) {
  await page.waitForLoadState("networkidle");
  await page.context().route("**/api/utkast/**", (r) => r.abort());
  await page.getByLabel(FELT).fill(TEKST);
  await expect.poll(() => kopier(page)).toBe(1);
  const ny = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await ny.goto(new URL("/", steg).href);
  await ny.context().unroute("**/api/utkast/**");
  return ny;
}

test("fanen krasjer med noe ulagret: kopien kan ikke leses, og hun får det tilbake når hun er logget inn (T56)", async ({
  page,
}) => {
  const steg = await behov(page, KRASJER);
  const ny = await skrivOgKrasj(page, steg);
  const alt = await alleBaser(ny);
  for (const del of ["Kontrakten", "mars", KRASJER]) expect(alt).not.toContain(del);

  await db.avslutt(await okthash(ny.context()));
  await ny.goto(steg);
  await innIgjen(ny, KRASJER);
  await ny.waitForURL(steg);
  await expect(ny.getByLabel(FELT)).toHaveValue(TEKST);
  await expect(ny.getByText("Vi har fylt inn noe du skrev")).toBeVisible();
  await expect(ny.getByText(/Lagret kl/).first()).toBeVisible();
  await expect.poll(() => kopier(ny)).toBe(0);
  await utenFeil(ny);
});

test("en annen som logger inn etter krasjet, får aldri ordene, og kopien blir ødelagt (T56)", async ({ page }) => {
  const steg = await behov(page, DELER);
  const ny = await skrivOgKrasj(page, steg);
  expect(await kopier(ny)).toBe(1);
  await byttTil(ny, FREMMED, "/min-side");
  await expect.poll(() => kopier(ny)).toBe(0);
  await ny.goto(steg);
  await expect(ny.getByRole("heading", { level: 1, name: /finner ikke/i })).toBeVisible();
  expect(await ny.content()).not.toContain(TEKST);
});

test("på en maskin flere bruker, blir det ikke lagret noen kopi (T56)", async ({ page }) => {
  const steg = await behov(page, "14858220026");
  await page.goto(steg.replace("/behov", ""));
  await page.getByLabel("Andre bruker også denne maskinen").check();
  await page.goto(steg);
  await page.waitForLoadState("networkidle");
  await page.context().route("**/api/utkast/**", (r) => r.abort());
  await page.getByLabel(FELT).fill(TEKST);
  await expect(page.getByText(/Vi får ikke kontakt/).first()).toBeVisible();
  expect(await kopier(page)).toBe(0);
  expect(await alleBaser(page)).not.toContain("Kontrakten");
});

import { expect } from "@playwright/test";
import { loggInnInnbygger } from "../actions/innlogging.ts";
import { begynnSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

const TEKST = "Vi trenger et sted å bo der barna kan gå på samme skole.";

test("nettet faller ut mens hun skriver: siden sier fra, prøver igjen, og ingenting går tapt", async ({
  page,
  innbygger,
}) => {
  await innbygger.loggInn("Ingrid");
  await begynnSoknad(page);
  const liste = page.url();
  await page.goto(`${liste}/behov`);
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await page.getByLabel("Hvorfor trenger du startlån?").fill(TEKST);
  await expect(page.getByText(/Vi får ikke kontakt|Ikke lagret/).first()).toBeVisible();
  await page.getByRole("button", { name: "Lagre og gå videre" }).last().click();
  await expect(page.getByLabel("Hvorfor trenger du startlån?")).toHaveValue(TEKST);
  await page.context().setOffline(false);
  await expect(page.getByText(/Lagret kl/).first()).toBeVisible({ timeout: 30_000 });
  await page.goto(`${liste}/behov`);
  await expect(page.getByLabel("Hvorfor trenger du startlån?")).toHaveValue(TEKST);
  await utenFeil(page);
});

test("økten slutter midt i søknaden: svaret er lagret, og hun kommer tilbake til samme sted", async ({
  page,
  browser,
}) => {
  await loggInnInnbygger(page, "Eva");
  await begynnSoknad(page);
  const steg = `${page.url()}/behov`;
  await page.goto(steg);
  await page.getByLabel("Hvorfor trenger du startlån?").fill(TEKST);
  await expect(page.getByText(/Lagret kl/).first()).toBeVisible();
  await page.context().clearCookies();
  await page.getByLabel("Hvor mye vil du låne?").fill("1 900 000");
  await expect(page.getByText(/logget ut|logge inn/i).first()).toBeVisible();
  await expect(page.getByLabel("Hvorfor trenger du startlån?")).toHaveValue(TEKST);
  const annen = await (await browser.newContext()).newPage();
  await loggInnInnbygger(annen, "Eva", { til: new URL(steg).pathname });
  await expect(annen.getByLabel("Hvorfor trenger du startlån?")).toHaveValue(TEKST);
  await annen.context().close();
});

test("to faner som skriver ulikt, viser begge svarene og lar henne velge", async ({ page, innbygger }) => {
  await innbygger.loggInn("Maja");
  await begynnSoknad(page);
  const steg = `${page.url()}/behov`;
  await page.goto(steg);
  const annen = await page.context().newPage();
  await annen.goto(steg);
  await annen.getByLabel("Hvor mye vil du låne?").fill("1 500 000");
  await expect(annen.getByText(/Lagret kl/).first()).toBeVisible();
  await page.getByLabel("Hvor mye vil du låne?").fill("2 100 000");
  await expect(page.getByText("1 500 000").first()).toBeVisible();
  await expect(page.getByText("2 100 000").first()).toBeVisible();
  await utenFeil(page);
});

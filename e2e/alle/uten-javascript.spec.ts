import { expect } from "@playwright/test";
import { omDager } from "../actions/dager.ts";
import { enPdf, lovResten } from "../actions/dokumenter.ts";
import { jonas } from "../actions/husholdninger.ts";
import { loggInnInnbygger } from "../actions/innlogging.ts";
import { begynnSoknad, fyllUt, sendSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";

test.use({ javaScriptEnabled: false });

test("en hel søknad kan sendes uten JavaScript, fra kalkulatoren til kvitteringen", async ({ page }) => {
  test.setTimeout(120_000);
  await loggInnInnbygger(page, "Jonas");
  await begynnSoknad(page);
  await test.step("en tom del gir feil ved feltene, og det som er skrevet står", async () => {
    await page.getByRole("link", { name: /Begynn med første del/ }).click();
    await page.getByLabel("Hvor mange andre voksne skal bo der?").fill("mange");
    await page.getByRole("button", { name: "Lagre og gå videre" }).last().click();
    await expect(page).toHaveTitle(/^Feil: /);
    await expect(page.getByLabel("Hvor mange andre voksne skal bo der?")).toHaveValue("mange");
    await expect(page.getByRole("link", { name: /Velg om du skal bo alene/ })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Tilbake" }).click();
  });
  await fyllUt(page, jonas);
  await test.step("papirer lastes opp uten script", async () => {
    const del = page.getByRole("region", { name: "Skattemeldingen for i fjor" });
    await del.getByLabel(/Velg filer/).setInputFiles(enPdf("skatt.pdf"));
    await del.getByRole("button", { name: "Last opp" }).click();
    await expect(page.getByText("skatt.pdf").first()).toBeVisible();
    await lovResten(page, omDager(21));
  });
  await page.getByRole("link", { name: "Gå videre" }).click();
  await sendSoknad(page);
  await expect(page.getByRole("link", { name: /Min side/ }).first()).toBeVisible();
});

test("kalkulatoren regner med en knapp når JavaScript er av", async ({ page }) => {
  await page.goto("/startlan/kalkulator");
  await page.getByRole("button", { name: /Regn/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/kalkulator/);
});

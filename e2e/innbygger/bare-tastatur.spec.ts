import { expect, type Page } from "@playwright/test";
import { test } from "../actions/test.ts";

/** Presses Tab until the control with this name has focus; fails when it is not reached. */
async function tabTil(page: Page, navn: RegExp, rolle: RegExp) {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const her = await page.evaluate(() => {
      const el = document.activeElement;
      const tekst =
        el instanceof HTMLInputElement ? [...(el.labels ?? [])].map((l) => l.textContent).join(" ") : el?.textContent;
      return `${el?.tagName} ${tekst ?? ""}`;
    });
    const [tag = "", ...rest] = her.split(" ");
    if (rolle.test(tag) && navn.test(rest.join(" ").trim())) return;
  }
  throw new Error(`nådde aldri ${navn} med tastaturet`);
}

test("en del av søknaden kan fylles ut med bare tastaturet, og feilene får fokus", async ({ page, innbygger }) => {
  await innbygger.loggInn("Petter");
  await page.goto("/soknad/ny/startlan");
  await tabTil(page, /Begynn på søknaden|Fortsett/, /BUTTON/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Søknad om startlån" })).toBeVisible();
  await tabTil(page, /Begynn med første del|Fortsett der du slapp/, /^A$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hvem skal bo i boligen?" })).toBeVisible();
  await tabTil(page, /Lagre og gå videre/, /BUTTON/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.getByRole("heading", { name: /Du må rette/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(page.getByLabel(/Jeg er eneste voksne/)).toBeChecked();
  await tabTil(page, /Hvor mange andre voksne/, /INPUT/);
  await page.keyboard.type("0");
  await tabTil(page, /^(Ja|Nei)/, /INPUT/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page
    .getByRole("radiogroup", { name: /Skal barn under 18/ })
    .getByLabel("Nei")
    .focus();
  await page.keyboard.press("Space");
  await tabTil(page, /Lagre og gå videre/, /BUTTON/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hvordan bor du i dag?" })).toBeVisible();
});

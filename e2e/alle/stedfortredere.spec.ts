import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

// What `npm test` says of the stack it has started.
const { BASE_URL = "", BD_POST = "", IDPORTEN_WELL_KNOWN = "", ENTRA_WELL_KNOWN = "" } = process.env;

const innlogging = (adresse: string, callback: string) =>
  `${new URL(adresse).origin}/authorize?${new URLSearchParams({
    client_id: "boligdora",
    response_type: "code",
    scope: "openid profile",
    redirect_uri: `${BASE_URL}/api/auth/callback/${callback}`,
    state: "s",
    nonce: "n",
    code_challenge: "x".repeat(43),
    code_challenge_method: "S256",
  })}`;

async function utenFeil(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

test("den lokale ID-porten lister demopersonene og sier fra om et ugyldig nummer", async ({ page }) => {
  await page.goto(innlogging(IDPORTEN_WELL_KNOWN, "idporten"));
  await expect(page.getByRole("heading", { name: "Logg inn med ID-porten" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Amina/ })).toBeVisible();
  await expect(page.getByRole("group", { name: "Sikkerhetsnivå" }).getByRole("radio")).toHaveCount(2);
  await utenFeil(page);

  await page.getByLabel("Fødselsnummer").fill("12345678901");
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("11 siffer");
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.getByLabel("Fødselsnummer")).toHaveValue("12345678901");
  await utenFeil(page);
});

test("den lokale Entra ID lister demoansatte og avviser et ukjent brukernavn", async ({ page }) => {
  await page.goto(innlogging(ENTRA_WELL_KNOWN, "entra"));
  await expect(page.getByRole("heading", { name: "Logg inn som ansatt" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Sunniva/ })).toBeVisible();
  await utenFeil(page);

  await page.getByLabel("Brukernavn").fill("ukjent");
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Fant ingen ansatt");
});

test("posttjeneren viser meldinger på en side uten feil", async ({ page }) => {
  await page.goto(BD_POST);
  await expect(page.getByRole("heading", { name: "Meldinger" })).toBeVisible();
  await utenFeil(page);
});

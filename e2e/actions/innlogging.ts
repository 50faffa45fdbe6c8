import type { Page } from "@playwright/test";
import { personer } from "../../dev/oidc/personer.ts";

export type Niva = "Betydelig" | "Høyt";

/** Goes to a resident's page and signs in there, by name from the demo list or by number. Ends on `til`. */
export async function loggInnInnbygger(page: Page, hvem: string, { til = "/min-side", niva = "Høyt" as Niva } = {}) {
  const nummer = personer.find((p) => p.navn === hvem || p.navn.startsWith(`${hvem} `))?.nummer ?? hvem;
  await page.goto(`/logg-inn?til=${encodeURIComponent(til)}`);
  await page.getByLabel("Fødselsnummer").fill(nummer);
  await page.getByRole("radio", { name: new RegExp(`^${niva}`) }).check();
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL((url) => url.pathname === new URL(til, url).pathname);
}

/** Signs in as staff by user name. Ends on `til`. */
export async function loggInnAnsatt(page: Page, brukernavn: string, { til = "/saksbehandling" } = {}) {
  await page.goto(`/logg-inn/ansatt?til=${encodeURIComponent(til)}`);
  await page.getByLabel("Brukernavn").fill(brukernavn);
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL((url) => url.pathname === new URL(til, url).pathname);
}

import { expect } from "@playwright/test";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

// Free invented numbers: a draft begun by another journey would be resumed.
for (const [skript, nummer] of [
  [true, "03849022023"],
  [false, "19848133372"],
] as const)
  test.describe(skript ? "med skript" : "uten skript", () => {
    test.use({ javaScriptEnabled: skript });

    test("den som lurer, får vite om hun kan eie først, og alle grunner for kommunal bolig, og tar svarene med", async ({
      page,
      context,
    }) => {
      await test.step("siden om kommunal bolig sier hva det er, hvem som bestemmer, og hvem en ringer i natt", async () => {
        await page.goto("/kommunal-bolig");
        await expect(page.getByRole("heading", { level: 1, name: "Kommunal bolig" })).toBeVisible();
        await expect(page.getByRole("heading", { name: "Har du ikke et sted å sove i natt?" })).toBeVisible();
        await expect(page.getByText("Ingen har rett på en bolig fra kommunen.")).toBeVisible();
        await expect(page.getByRole("cell", { name: "Nav, etter sosialtjenesteloven § 27" })).toBeVisible();
        await utenFeil(page);
        await page.getByRole("link", { name: "Kan jeg søke?" }).click();
        await page.waitForURL("/kommunal-bolig/kan-jeg-soke");
      });
      await test.step("hun svarer på litt: det som mangler, sies å mangle", async () => {
        await utenFeil(page);
        await page.getByLabel("Hvor gammel er du?").fill("34");
        await page.getByRole("button", { name: "Se svaret" }).last().click();
        await expect(page.getByRole("heading", { name: "Svaret, så langt" })).toBeVisible();
        await expect(page.getByText(/Skriv hva dere har å leve av/)).toBeVisible();
        await expect(page.getByText("Ikke besvart").first()).toBeVisible();
        await utenFeil(page);
      });
      await test.step("noe uleselig gir en feil ved feltet, og det hun skrev står", async () => {
        await page.getByLabel("Hvor mye har du spart?").fill("mye");
        await page.getByRole("button", { name: "Se svaret" }).last().click();
        await expect(page).toHaveTitle(/^Feil: /);
        await expect(page.getByLabel("Hvor mye har du spart?")).toHaveValue("mye");
        await utenFeil(page);
        await page.getByLabel("Hvor mye har du spart?").fill("45 000");
      });
      await test.step("hele svaret: lånet i kroner, botiden mot kravet og dagen den er lang nok", async () => {
        await page.getByRole("radiogroup", { name: "Er du folkeregistrert i Asker?" }).getByLabel("Ja").check();
        await page.getByLabel("Utbetalt per måned").first().fill("38 000");
        await page.getByRole("button", { name: "Se svaret" }).last().click();
        await page.getByLabel("Når flyttet du til Asker?").fill("1.6.2026");
        await page.getByRole("button", { name: "Se svaret" }).last().click();
        await expect(page.getByText(/klare et lån på rundt [\d\s]+kr/)).toBeVisible();
        await expect(page.getByText("Du har 5 av 36 måneder.")).toBeVisible();
        await expect(page.getByText(/^Fra \d+\. (mai|juni) 2029 er dette på plass/)).toBeVisible();
        await utenFeil(page);
      });
      await test.step("svarene følger med gjennom innloggingen til søknaden", async () => {
        await page.getByRole("button", { name: "Søk om kommunal bolig med disse svarene" }).click();
        await page.getByLabel("Fødselsnummer").fill(nummer);
        await page.getByRole("button", { name: "Logg inn", exact: true }).click();
        await page.waitForURL("/soknad/ny/kommunal-bolig");
        await page.getByRole("button", { name: "Begynn på søknaden" }).click();
        await page.waitForURL(/\/soknad\/[0-9a-f-]{36}$/);
        await page.goto(`${new URL(page.url()).pathname}/bolig-i-dag`);
        await expect(page.getByLabel("Når flyttet du til Asker?")).toHaveValue("1.6.2026");
        expect((await context.cookies()).find((k) => k.name.endsWith("kalkulator"))).toBeUndefined();
      });
    });
  });

import { expect } from "@playwright/test";
import { test } from "../actions/test.ts";

// Two people nobody else plays (the stand-in takes any invented number): a draft begun by another journey would be resumed.
for (const [skript, nummer] of [
  [true, "11838831062"],
  [false, "22847541559"],
] as const)
  test.describe(skript ? "med skript" : "uten skript", () => {
    test.use({ javaScriptEnabled: skript });

    test("det hun regnet på før hun logget inn, følger med gjennom innloggingen og inn i søknaden, én gang", async ({
      page,
      context,
    }) => {
      await page.goto("/startlan/kalkulator");
      await page.getByText("Hva skal lånet brukes til?").first().click();
      await page.getByLabel("Hvor mye vil du låne?").fill("1 700 000");
      await page.getByRole("button", { name: "Ta med dette til søknaden" }).click();
      await page.getByLabel("Fødselsnummer").fill(nummer);
      await page.getByRole("button", { name: "Logg inn", exact: true }).click();

      await page.waitForURL("/soknad/ny/startlan");
      const kake = async () => (await context.cookies()).find((k) => k.name.endsWith("kalkulator"));
      expect(await kake()).toMatchObject({ name: "__Host-kalkulator", secure: true, httpOnly: true });
      await expect(page.getByLabel("Ta med svarene fra kalkulatoren")).toBeChecked();
      await page.getByRole("button", { name: "Begynn på søknaden" }).click();

      await page.waitForURL(/\/soknad\/[0-9a-f-]{36}$/);
      expect(await kake()).toBeUndefined();
      await page.getByRole("link", { name: /Behov/ }).first().click();
      await expect(page.getByLabel("Hvor mye vil du låne?")).toHaveValue("1 700 000");
    });
  });

import { expect } from "@playwright/test";
import { lastOpp, lovResten } from "../actions/dokumenter.ts";
import { amina } from "../actions/husholdninger.ts";
import { begynnSoknad, fyllUt, sendSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test("en alenemor med varig lav inntekt får startlån", async ({ page, innbygger }) => {
  test.setTimeout(120_000);
  await innbygger.loggInn("Amina");
  await test.step("hun søker", async () => {
    await begynnSoknad(page);
    await utenFeil(page);
    await fyllUt(page, amina, utenFeil);
    await utenFeil(page);
    await lastOpp(page, "Skattemeldingen for i fjor", "skattemelding-2025.pdf");
    await lovResten(page, "15.12.2026");
    await utenFeil(page);
    await page.getByRole("link", { name: "Gå videre" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Stemmer dette?" })).toBeVisible();
    await utenFeil(page);
    const saksnr = await sendSoknad(page);
    await utenFeil(page);
    expect(saksnr).toMatch(/^2026\//);
  });
});

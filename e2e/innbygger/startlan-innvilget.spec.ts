import { expect } from "@playwright/test";
import { lastOpp, lovResten } from "../actions/dokumenter.ts";
import { amina } from "../actions/husholdninger.ts";
import {
  fattVedtak,
  gjorGjoremal,
  innstill,
  lagreBeregning,
  taSaken,
  vurderVilkar,
} from "../actions/saksbehandling.ts";
import { begynnSoknad, fyllUt, sendSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test("en alenemor med varig lav inntekt får startlån", async ({ page, innbygger, ansatt }) => {
  test.setTimeout(240_000);
  let saksnr = "";
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
    saksnr = await sendSoknad(page);
    await utenFeil(page);
    expect(saksnr).toMatch(/^\d{4}\/\d+$/);
  });
  await test.step("en saksbehandler vurderer og foreslår", async () => {
    const sunniva = await ansatt.loggInn("sunniva");
    await taSaken(sunniva, saksnr);
    await utenFeil(sunniva);
    await lagreBeregning(sunniva);
    await vurderVilkar(sunniva);
    await gjorGjoremal(sunniva);
    await innstill(sunniva, {
      utfall: "Finansieringsbevis",
      belop: "1 900 000",
      hensyn: "Du har fast jobb og har betalt høyere husleie enn lånet vil koste.",
      barn: "Datteren din får bo på ett sted gjennom barneskolen.",
    });
  });
  await test.step("en annen beslutter", async () => fattVedtak(await ansatt.loggInn("bjorn"), saksnr));
  await test.step("hun leser vedtaket og brevet", async () => {
    await page.goto("/min-side");
    await page
      .getByRole("link", { name: new RegExp(saksnr) })
      .first()
      .click();
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("link", { name: /PDF/ }).first()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
    await utenFeil(page);
    await page
      .getByRole("link", { name: /vedtaket/i })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: /Du (kan få|har fått) startlån/ })).toBeVisible();
    await utenFeil(page);
  });
});

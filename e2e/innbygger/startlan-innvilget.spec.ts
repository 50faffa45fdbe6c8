import { expect } from "@playwright/test";
import { omDager } from "../actions/dager.ts";
import { lastOpp, lovResten } from "../actions/dokumenter.ts";
import { amina } from "../actions/husholdninger.ts";
import { lesTagget, meldinger, venterPaBrev } from "../actions/post.ts";
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
    await lovResten(page, omDager(21));
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
  await test.step("hun får beskjed uten innhold, og leser vedtaket og brevet", async () => {
    await venterPaBrev(page, saksnr, "Vedtak: startlån innvilget");
    await utenFeil(page);
    await lesTagget(
      page,
      await page.getByRole("link", { name: "Vedtak: startlån innvilget (PDF)" }).getAttribute("href"),
    );
    await page.getByRole("link", { name: "Les vedtaket med begrunnelse" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Du kan få startlån på inntil 1 900 000 kr" }),
    ).toBeVisible();
    await expect(page.getByText("kommunens klagenemnd")).toBeVisible();
    await utenFeil(page);
    const mail = await meldinger("amina@example.no");
    expect(mail.length).toBeGreaterThanOrEqual(2);
    expect(mail.join("\n")).not.toMatch(/startlån|innvilget|1 900 000|Amina/i);
  });
});

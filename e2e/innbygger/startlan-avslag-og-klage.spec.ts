import { expect } from "@playwright/test";
import { omDager } from "../actions/dager.ts";
import { lovResten } from "../actions/dokumenter.ts";
import { tor } from "../actions/husholdninger.ts";
import { lesTagget, venterPaBrev } from "../actions/post.ts";
import { fattVedtak, innstill, lagreBeregning, taSaken, vurderVilkar } from "../actions/saksbehandling.ts";
import { begynnSoknad, fyllUt, sendSoknad } from "../actions/soknad.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test("en far med dyr forbruksgjeld får avslag med grunner, og klager", async ({ page, innbygger, ansatt }) => {
  test.setTimeout(240_000);
  let saksnr = "";
  await innbygger.loggInn("Tor");
  await test.step("han søker", async () => {
    await begynnSoknad(page);
    await fyllUt(page, tor);
    await lovResten(page, omDager(21));
    await page.getByRole("link", { name: "Gå videre" }).click();
    saksnr = await sendSoknad(page);
  });
  await test.step("to ansatte kommer til avslag", async () => {
    const sunniva = await ansatt.loggInn("sunniva");
    await taSaken(sunniva, saksnr);
    await lagreBeregning(sunniva);
    await vurderVilkar(sunniva);
    await innstill(sunniva, {
      utfall: "Avslag",
      grunner: ["For lite igjen å betale lånet med"],
      hensyn: "Forbrukslånet tar så mye av lønnen at det ikke er igjen til renter og avdrag.",
      barn: "Det er bedre for barnet at gjelden ordnes først, enn at dere mister boligen igjen.",
      videre: "Snakk med gjeldsrådgiveren i Nav. Du kan søke igjen når forbrukslånet er mindre.",
    });
    await fattVedtak(await ansatt.loggInn("berit"), saksnr);
  });
  await test.step("han leser grunnene", async () => {
    await venterPaBrev(page, saksnr, "Vedtak: avslag på startlån");
    await lesTagget(
      page,
      await page
        .getByRole("link", { name: /^Vedtak: avslag/ })
        .first()
        .getAttribute("href"),
    );
    await page.getByRole("link", { name: "Les vedtaket med begrunnelse" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("ikke");
    await expect(page.getByText("Snakk med gjeldsrådgiveren i Nav.").first()).toBeVisible();
    await utenFeil(page);
  });
  await test.step("han klager, først uten å si på hva", async () => {
    await page.getByRole("link", { name: "Skriv en klage" }).click();
    await utenFeil(page);
    await page.getByRole("button", { name: /Send klagen/ }).click();
    await expect(page).toHaveTitle(/^Feil: /);
    await utenFeil(page);
    await page.getByLabel(/Du kan betale lånet over tid/).check();
    await page
      .getByLabel("Hva mener du er feil, og hva vil du ha endret?")
      .fill("Forbrukslånet er nedbetalt i mars. Da er det nok igjen.");
    await page.getByRole("button", { name: /Send klagen/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /fått klagen/ })).toBeVisible();
    await utenFeil(page);
  });
  await test.step("klagen ligger i køen hos kommunen, og han følger den", async () => {
    const sunniva = await ansatt.loggInn("sunniva", { til: "/saksbehandling" });
    await sunniva.goto("/saksbehandling?fane=ledige");
    await expect(sunniva.getByRole("row", { name: new RegExp(`${saksnr}.*Klage mottatt`) })).toBeVisible();
    await venterPaBrev(page, saksnr, "Kvittering på klagen");
    await expect(page.getByText(/klage/i).first()).toBeVisible();
    await utenFeil(page);
  });
});

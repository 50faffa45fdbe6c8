import { expect } from "@playwright/test";
import { omDager, omDagerIOrd } from "../actions/dager.ts";
import { lesTagget, venterPaBrev } from "../actions/post.ts";
import { apneDel, apneMin } from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test("et foreløpig svar sier hvorfor det tar tid og når svaret kommer, og hun leser det", async ({
  page,
  innbygger,
  ansatt,
}) => {
  test.setTimeout(120_000);
  const sunniva = await ansatt.loggInn("sunniva");
  const saksnr = await apneMin(sunniva, "Fossum, J.");
  await apneDel(sunniva, "Brev");
  await sunniva.locator("summary").filter({ hasText: "Send foreløpig svar" }).click();
  const send = sunniva.getByRole("button", { name: "Send foreløpig svar" });
  await test.step("en dag som har vært, blir stoppet ved feltet, og det skrevne står", async () => {
    await sunniva.getByLabel("Hvorfor tar det tid?").selectOption({ label: "Vi venter på opplysninger" });
    await sunniva.getByLabel("Når regner du med at svaret kommer?").fill("1.1.2020");
    await sunniva.getByLabel("Vil du skrive mer til søkeren?").fill("Vi venter på svar fra lederen din.");
    await send.click();
    await expect(sunniva).toHaveTitle(/^Feil: /);
    await expect(sunniva.getByLabel("Når regner du med at svaret kommer?")).toHaveValue("1.1.2020");
    await expect(sunniva.getByLabel("Vil du skrive mer til søkeren?")).toHaveValue(/lederen din/);
    await utenFeil(sunniva);
  });
  await sunniva.getByLabel("Når regner du med at svaret kommer?").fill(omDager(24));
  await send.click();
  await expect(sunniva.getByText("Foreløpig svar er bestilt. Det ligger snart på Min side.")).toBeVisible();
  await utenFeil(sunniva);
  await innbygger.loggInn("Julie");
  await venterPaBrev(page, saksnr, "Foreløpig svar");
  await expect(page.getByText(omDagerIOrd(24)).first()).toBeVisible();
  await lesTagget(page, await page.getByRole("link", { name: "Foreløpig svar (PDF)" }).first().getAttribute("href"));
  await utenFeil(page);
});

test("et varsel som stoppet, prøves igjen, stopper igjen, og ordnes på telefon", async ({ ansatt }) => {
  test.setTimeout(120_000);
  const linn = await ansatt.loggInn("linn", { til: "/saksbehandling" });
  const side = "/saksbehandling/utsendinger";
  const rader = linn.getByRole("row").filter({ hasText: "Varselet ble ikke sendt" });
  const medSak = rader.filter({ has: linn.getByRole("link") });
  await linn.goto(side);
  const saksnr = (await medSak.first().getByRole("link").textContent()) ?? "";
  const antall = () => rader.filter({ hasText: saksnr }).count();
  const for_ = await antall();
  await utenFeil(linn);
  await medSak.first().getByRole("button", { name: "Prøv igjen" }).click();
  await expect(linn.getByText("Utsendingen er satt i gang på nytt.")).toBeVisible();
  await utenFeil(linn);
  await test.step("uten e-postadresse stopper det igjen og kommer tilbake i listen", async () =>
    expect(async () => {
      await linn.goto(side);
      expect(await antall()).toBe(for_);
    }).toPass({ timeout: 60_000 }));
  const rad = rader.filter({ hasText: saksnr }).first();
  await rad.locator("summary").filter({ hasText: "Ordnet på en annen måte" }).click();
  await rad.getByLabel("Hvordan fikk søkeren beskjed?").selectOption({ label: "På telefon" });
  await rad.getByRole("button", { name: "Ordnet på en annen måte" }).click();
  await expect(linn.getByText("Utsendingen er tatt ut av listen.")).toBeVisible();
  expect(await antall()).toBe(for_ - 1);
  await utenFeil(linn);
});

import { expect } from "@playwright/test";
import {
  apneDel,
  apneTilBeslutning,
  fattVedtak,
  innstill,
  lagreBeregning,
  taSaken,
  vurderVilkar,
} from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";

test.use({ javaScriptEnabled: false });

test("en sak tas, vurderes, innstilles, returneres og avgjøres uten JavaScript", async ({ ansatt }) => {
  test.setTimeout(180_000);
  const sunniva = await ansatt.loggInn("sunniva");
  await sunniva.goto("/saksbehandling?fane=ledige");
  const rad = sunniva.getByRole("row").filter({ hasText: "Bakke, V." });
  const saksnr = (await rad.getByRole("link", { name: /^\d{4}\/\d+$/ }).textContent()) ?? "";
  await taSaken(sunniva, saksnr);
  await lagreBeregning(sunniva);
  await vurderVilkar(sunniva, { ikke: [/./], barn: false });
  await test.step("en innstilling uten innhold sier hva som mangler, og holder på valget", async () => {
    await apneDel(sunniva, "Vedtak");
    await sunniva.getByLabel("Avslag", { exact: true }).check();
    await sunniva.getByRole("button", { name: "Send til beslutning" }).click();
    await expect(
      sunniva.getByRole("heading", { level: 2, name: "Du må rette 3 ting før du kan gå videre" }),
    ).toBeVisible();
    await expect(sunniva).toHaveTitle(/^Feil/);
    await expect(sunniva.getByLabel("Avslag", { exact: true })).toBeChecked();
    await expect(sunniva.getByText("Velg minst én avslagsgrunn").first()).toBeVisible();
  });
  const innstilling = {
    utfall: "Avslag",
    grunner: ["For lite igjen å betale lånet med"],
    hensyn: "Vikariatet går ut, og vi kan ikke regne med inntekten over tid.",
    videre: "Søk igjen når du har fast stilling.",
  };
  await innstill(sunniva, innstilling);
  const bjorn = await ansatt.loggInn("bjorn");
  await apneTilBeslutning(bjorn, saksnr);
  await bjorn.locator("summary").filter({ hasText: "Returner til saksbehandleren" }).click();
  await bjorn.getByLabel("Hvorfor returnerer du saken?").fill("Skriv når stillingen går ut.");
  await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
  await expect(bjorn.getByRole("button", { name: "Fatt vedtak" })).toHaveCount(0);
  await sunniva.goto("/saksbehandling?fane=mine");
  await sunniva.getByRole("link", { name: saksnr, exact: true }).click();
  await innstill(sunniva, {
    ...innstilling,
    hensyn: "Vikariatet går ut i juni. Vi kan ikke regne med inntekten etter det.",
  });
  await fattVedtak(bjorn, saksnr);
});

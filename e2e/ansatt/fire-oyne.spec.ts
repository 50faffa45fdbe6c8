import { expect } from "@playwright/test";
import { apneDel, apneTilBeslutning } from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test("den som har foreslått, kan ikke beslutte, og den andre kan returnere med en grunn", async ({ ansatt }) => {
  test.setTimeout(120_000);
  const bjorn = await ansatt.loggInn("bjorn");
  await bjorn.goto("/saksbehandling?fane=beslutning");
  const rad = bjorn.getByRole("row").filter({ hasText: "Sunniva Berge" }).first();
  const saksnr = (await rad.getByRole("link", { name: /^\d{4}\/\d+$/ }).textContent()) ?? "";
  await utenFeil(bjorn);

  await test.step("forslagsstilleren har ingen knapp", async () => {
    const sunniva = await ansatt.loggInn("sunniva");
    await sunniva.goto("/saksbehandling?fane=enhetens");
    await sunniva.getByRole("link", { name: saksnr, exact: true }).click();
    await apneDel(sunniva, "Vedtak");
    await expect(sunniva.getByRole("button", { name: "Fatt vedtak" })).toHaveCount(0);
    await expect(sunniva.getByRole("heading", { name: "Innstillingen" })).toBeVisible();
  });
  await test.step("en retur uten grunn blir stoppet ved feltet", async () => {
    await apneTilBeslutning(bjorn, saksnr);
    await bjorn.getByText("Returner til saksbehandleren").first().click();
    await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
    await expect(bjorn).toHaveTitle(/^Feil: /);
    await utenFeil(bjorn);
  });
  await test.step("med grunn går saken tilbake, og grunnen står der", async () => {
    await bjorn.getByLabel("Hvorfor returnerer du saken?").fill("Beregningen bruker gammel husleie.");
    await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
    await expect(bjorn.getByRole("button", { name: "Fatt vedtak" })).toHaveCount(0);
    const sunniva = await ansatt.loggInn("sunniva");
    await sunniva.goto("/saksbehandling?fane=enhetens");
    await sunniva.getByRole("link", { name: saksnr, exact: true }).click();
    await apneDel(sunniva, "Vedtak");
    await expect(sunniva.getByText(/Beregningen bruker gammel husleie\./).first()).toBeVisible();
  });
});

import { expect } from "@playwright/test";
import { okthash, sesjoner } from "../actions/okt.ts";
import { apneDel, apneTilBeslutning } from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

const db = sesjoner();
test.afterAll(() => db.lukk());

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
  await test.step("sendes grunnen etter at økten er slutt, står den igjen på siden", async () => {
    const grunn = bjorn.getByLabel("Hvorfor returnerer du saken?");
    await grunn.fill("Beregningen bruker gammel husleie.");
    await db.avslutt(await okthash(bjorn.context()));
    await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
    await expect(bjorn.getByRole("heading", { name: "Du er logget ut" })).toBeVisible();
    await expect(grunn).toHaveValue("Beregningen bruker gammel husleie.");

    const nyFane = bjorn.context().waitForEvent("page");
    await bjorn.getByRole("link", { name: "Logg inn i en ny fane" }).click();
    const fane = await nyFane;
    await fane.getByLabel("Brukernavn").fill("bjorn");
    await fane.getByRole("button", { name: "Logg inn", exact: true }).click();
    await fane.waitForURL((url) => url.pathname === "/saksbehandling");
  });
  await test.step("med grunn går saken tilbake, og grunnen står der", async () => {
    await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
    await expect(bjorn).toHaveURL(/fane=beslutning/);
    const sunniva = await ansatt.loggInn("sunniva");
    await sunniva.goto("/saksbehandling?fane=enhetens");
    await sunniva.getByRole("link", { name: saksnr, exact: true }).click();
    await apneDel(sunniva, "Vedtak");
    await expect(sunniva.getByText(/Beregningen bruker gammel husleie\./).first()).toBeVisible();
  });
});

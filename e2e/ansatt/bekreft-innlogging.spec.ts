import { expect } from "@playwright/test";
import { okthash, sesjoner } from "../actions/okt.ts";
import { apneTilBeslutning } from "../actions/saksbehandling.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

const db = sesjoner();
test.afterAll(() => db.lukk());

test("den som logget inn for lenge siden, må vise hvem hun er på nytt før vedtaket fattes", async ({ ansatt }) => {
  test.setTimeout(120_000);
  const bjorn = await ansatt.loggInn("bjorn");
  await bjorn.goto("/saksbehandling?fane=beslutning");
  const rad = bjorn.getByRole("row").filter({ hasText: "Sunniva Berge" }).last();
  const saksnr = (await rad.getByRole("link", { name: /^\d{4}\/\d+$/ }).textContent()) ?? "";
  await db.laAutentisertVaere(await okthash(bjorn.context()), 16);
  await apneTilBeslutning(bjorn, saksnr);
  const vedtakside = new URL(bjorn.url()).pathname;
  await expect(bjorn.getByText(/blir du bedt om å logge inn på nytt/)).toBeVisible();
  await utenFeil(bjorn);

  await test.step("Entra ID spør, selv om hun er logget inn der, og hun kommer tilbake til vedtaket", async () => {
    await bjorn.getByRole("button", { name: "Fatt vedtak" }).click();
    await bjorn.getByLabel("Brukernavn").fill("bjorn");
    await bjorn.getByRole("button", { name: "Logg inn", exact: true }).click();
    await bjorn.waitForURL((url) => url.pathname === vedtakside);
    await expect(bjorn.getByRole("status").filter({ hasText: /Ingenting er vedtatt ennå/ })).toBeVisible();
    await expect(bjorn.getByText(/blir du bedt om å logge inn på nytt/)).toHaveCount(0);
    await utenFeil(bjorn);
  });
  await test.step("nå fattes vedtaket", async () => {
    await bjorn.getByRole("button", { name: "Fatt vedtak" }).click();
    await expect(bjorn.getByRole("heading", { level: 2, name: "Vedtaket" })).toBeVisible();
    await expect(bjorn.getByRole("button", { name: "Fatt vedtak" })).toHaveCount(0);
  });
});

test("en tekst som sendes etter at økten er slutt, står igjen på siden", async ({ ansatt }) => {
  test.setTimeout(120_000);
  const bjorn = await ansatt.loggInn("bjorn");
  await bjorn.goto("/saksbehandling?fane=beslutning");
  const rad = bjorn.getByRole("row").filter({ hasText: "Sunniva Berge" }).first();
  await rad.getByRole("link", { name: /^\d{4}\/\d+$/ }).click();
  await bjorn.getByRole("main").getByRole("link", { name: "Vedtak", exact: true }).click();
  await bjorn.getByText("Returner til saksbehandleren").first().click();
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
  await bjorn.getByRole("button", { name: "Returner til saksbehandleren" }).click();
  await expect(bjorn).toHaveURL(/fane=beslutning/);
});

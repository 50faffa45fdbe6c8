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

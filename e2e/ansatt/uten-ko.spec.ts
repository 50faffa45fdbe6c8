import { expect } from "@playwright/test";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

// `karin` is switched off and on by another test meanwhile.
const roller = [
  ["kurt", "Kursholder"],
  ["siv", "Systemadministrator"],
  ["rune", "Revisor"],
  ["frida", "Fagadmin"],
  ["boye", "Boligforvalter"],
] as const;

for (const [brukernavn, rolle] of roller)
  test(`${brukernavn} har ingen kø, og lander på en ærlig startside med vei ut`, async ({ ansatt }) => {
    const side = await ansatt.loggInn(brukernavn);
    await expect(side.getByRole("heading", { level: 1, name: "Startsiden din" })).toBeVisible();
    await expect(side.getByRole("main").getByText(`${rolle}.`, { exact: true })).toBeVisible();
    await expect(side.getByRole("link", { name: "Køen", exact: true })).toHaveCount(0);
    await utenFeil(side);
    // Every way that is offered is open.
    const veier = await side.getByRole("main").getByRole("link").all();
    const adresser = await Promise.all(veier.map((v) => v.getAttribute("href")));
    expect(adresser.length).toBeGreaterThan(0);
    for (const adresse of adresser) expect((await side.request.get(adresse ?? "")).status(), `${adresse}`).toBe(200);
    await side.getByRole("button", { name: "Logg ut" }).click();
    await side.waitForURL((url) => url.pathname === "/avsluttet");
    await side.goto("/saksbehandling");
    await expect(side.getByLabel("Brukernavn")).toBeVisible();
  });

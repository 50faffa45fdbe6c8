import { expect } from "@playwright/test";
import { meldinger } from "../actions/post.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

test.use({ javaScriptEnabled: false });

test("den som ikke får til en side, sier fra uten innlogging og uten script, og en ansatt merker det som besvart", async ({
  page,
  ansatt,
}) => {
  const ord = `Skjermleseren hopper over feltet for inntekt (${crypto.randomUUID().slice(0, 8)}).`;
  await page.goto("/tilgjengelighet");
  await page.getByLabel("E-postadressen din").fill("kari");
  await page.getByRole("button", { name: "Send tilbakemeldingen" }).click();
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.getByRole("link", { name: "Skriv hva du ikke får til" })).toHaveAttribute("href", "#tekst");
  await expect(page.getByLabel("E-postadressen din")).toHaveValue("kari");
  await utenFeil(page);
  await page.getByLabel("E-postadressen din").fill("kari@example.no");
  await page.getByLabel("Hva får du ikke til?").fill(ord);
  await page.getByRole("button", { name: "Send tilbakemeldingen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Takk, vi har fått/ })).toBeVisible();
  const nummer = /T-[2-9A-Z]{6}/.exec((await page.getByText(/Nummeret er/).textContent()) ?? "")?.[0] ?? "ingen";
  await utenFeil(page);
  await expect(async () => {
    const post = await meldinger("boligkontoret@asker.example");
    expect(post.filter((m) => m.includes("Ny tilbakemelding")).length).toBeGreaterThan(0);
    expect(post.join()).not.toContain("Skjermleseren");
  }).toPass({ timeout: 45_000 });

  const linn = await ansatt.loggInn("linn", { til: "/saksbehandling/tilbakemeldinger" });
  const rad = linn.getByRole("row", { name: nummer });
  await expect(rad.getByText(ord)).toBeVisible();
  await utenFeil(linn);
  await rad.getByRole("button", { name: "Merk som besvart" }).click();
  await expect(linn.getByRole("status")).toContainText("merket som besvart");
  await expect(linn.getByRole("row", { name: nummer })).toContainText(/Besvart .* av Linn/);
});

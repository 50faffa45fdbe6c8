import { expect, type Page } from "@playwright/test";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

/** The address of the first case a person sees on a page. */
const forsteSak = async (page: Page, adresse: string, lenke: RegExp) => {
  await page.goto(adresse);
  return new URL(
    (await page.getByRole("main").getByRole("link", { name: lenke }).first().getAttribute("href")) ?? "",
    page.url(),
  ).pathname;
};

const status = async (page: Page, adresse: string) => (await page.goto(adresse))?.status();

test("en fremmed innbygger får samme svar for andres saker som for saker som ikke finnes", async ({
  page,
  innbygger,
  ansatt,
}) => {
  const sunniva = await ansatt.loggInn("sunniva");
  const sak = (await forsteSak(sunniva, "/saksbehandling?fane=enhetens", /^\d{4}\/\d+$/)).split("/").at(-1);
  await innbygger.loggInn("Jonas");
  for (const id of [sak, "00000000-0000-4000-8000-000000000000"]) {
    for (const adresse of [
      `/min-side/sak/${id}`,
      `/soknad/${id}`,
      `/soknad/${id}/kvittering`,
      `/vedtak/${id}`,
      `/vedtak/${id}/klage`,
    ]) {
      expect(await status(page, adresse), adresse).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
    for (const adresse of [`/api/brev/${id}`, `/api/fil/${id}`])
      expect((await page.request.get(adresse)).status(), adresse).toBe(404);
  }
  await utenFeil(page);
});

test("en innbygger kommer ikke inn i saksbehandlingen, og en ansatt kommer ikke inn på Min side", async ({
  page,
  innbygger,
  ansatt,
}) => {
  await innbygger.loggInn("Jonas");
  await page.goto("/saksbehandling");
  await expect(page.getByRole("heading", { level: 1, name: "Køen" })).toHaveCount(0);
  const sunniva = await ansatt.loggInn("sunniva");
  await sunniva.goto("/min-side");
  await expect(sunniva.getByRole("heading", { level: 1, name: "Min side" })).toHaveCount(0);
});

test("en sak med strengt fortrolig adresse finnes bare for den som har klarering", async ({ ansatt }) => {
  const linn = await ansatt.loggInn("linn");
  await linn.goto("/saksbehandling?fane=enhetens");
  const rad = linn
    .getByRole("row")
    .filter({ hasText: /kode 6/i })
    .first();
  const adresse = await rad.getByRole("link").first().getAttribute("href");
  const sunniva = await ansatt.loggInn("sunniva");
  expect(await status(sunniva, adresse ?? "")).toBe(404);
  await sunniva.goto("/saksbehandling?fane=enhetens");
  await expect(sunniva.getByText(/kode 6/i)).toHaveCount(0);
});

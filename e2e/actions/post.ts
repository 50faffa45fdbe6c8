import { expect, type Page } from "@playwright/test";

const { BD_POST = "" } = process.env;

type Melding = { emne?: string; subject?: string; tekst?: string; text?: string };

/** What has come to an address: subject and text of each, newest last or first as the server lists them. */
export async function meldinger(til: string): Promise<string[]> {
  const svar = await fetch(`${BD_POST}/api/meldinger?til=${encodeURIComponent(til)}`);
  expect(svar.ok).toBe(true);
  const liste = (await svar.json()) as Melding[];
  return liste.map((m) => `${m.emne ?? m.subject ?? ""}\n${m.tekst ?? m.text ?? ""}`);
}

/** Opens the case on Min side and waits until the worker has laid the letter there. */
export async function venterPaBrev(page: Page, saksnr: string, brev: string) {
  await page.goto("/min-side");
  await page.getByRole("link", { name: new RegExp(`Se saken .*${saksnr}`) }).click();
  await page.waitForURL(/min-side\/sak\//);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: `${brev} (PDF)` }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000 });
}

/** Reads a letter as the browser would download it: a PDF that says of itself that it is PDF/UA. */
export async function lesTagget(page: Page, href: string | null) {
  const svar = await page.request.get(href ?? "");
  expect(svar.status()).toBe(200);
  expect(svar.headers()["content-type"]).toContain("application/pdf");
  const bytes = await svar.body();
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.includes("pdfuaid:part")).toBe(true);
}

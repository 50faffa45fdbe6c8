import { expect, type Page } from "@playwright/test";

/** A one-page PDF as a scanner makes it. */
export const enPdf = (navn: string) => ({
  name: navn,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  ),
});

/** Chooses a file for one document and sees it received. */
export async function lastOpp(page: Page, dokument: string, filnavn: string) {
  const del = page.getByRole("region", { name: dokument });
  await del.getByLabel(/Velg filer/).setInputFiles(enPdf(filnavn));
  await del.getByRole("button", { name: "Last opp" }).click();
  await expect(page.getByRole("region", { name: dokument }).getByText(filnavn).first()).toBeVisible();
}

/** Answers «Jeg har ikke dette nå» for everything that is still missing, with a day it will come. */
export async function lovResten(page: Page, dato: string) {
  const mangler = page.getByRole("region").filter({ hasText: "Mangler" });
  for (let igjen = await mangler.count(); igjen > 0; igjen--) {
    await mangler.first().getByRole("link", { name: "Jeg har ikke dette nå" }).click();
    await page.getByLabel("Når kan du sende det?").fill(dato);
    await page.getByRole("button", { name: "Lagre at jeg ikke har det nå" }).click();
    await expect(mangler).toHaveCount(igjen - 1);
  }
}

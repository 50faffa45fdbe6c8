import { expect, type Page, test } from "@playwright/test";
import { bryteNokkel, holdSesjon } from "../../db/testing/forstyrr.ts";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { merketUtkast } from "../actions/merket.ts";
import { nyttNummer } from "../actions/nummer.ts";
import { okthash } from "../actions/okt.ts";
import { kakelinje, spor } from "../actions/raa.ts";
import { utenFeil } from "../actions/universell.ts";

// The pages one meets when the house itself fails. The fault is made where such faults come from: in the database, for one person.
const { DATABASE_URL = "" } = process.env;

/** What a machine is told where a person is shown a page: the status of the answer she ends on. */
async function statusEtter(page: Page, sti: string) {
  const svar = await page.goto(sti);
  return { status: svar?.status(), hoder: (await svar?.allHeaders()) ?? {}, sti: new URL(page.url()).pathname };
}

for (const javaScriptEnabled of [true, false])
  test(`når databasen ikke rekker fram, står det så, med vei tilbake${javaScriptEnabled ? "" : ", også uten skript"}`, async ({
    browser,
  }) => {
    test.setTimeout(60_000);
    const inne = await innlogget(browser, { nummer: nyttNummer() });
    const context = await browser.newContext({ javaScriptEnabled, storageState: await inne.storageState() });
    const page = await context.newPage();
    const slipp = await holdSesjon(DATABASE_URL, await okthash(inne));
    try {
      const { status, hoder, sti } = await statusEtter(page, "/min-side");
      expect({ status, sti }).toEqual({ status: 503, sti: "/travelt" });
      expect(Number(hoder["retry-after"])).toBeGreaterThan(0);
      expect(hoder["cache-control"]).toBe("private, no-store");
      await expect(page.getByRole("heading", { level: 1, name: "Det er mange inne akkurat nå" })).toBeVisible();
      if (javaScriptEnabled) await utenFeil(page);
    } finally {
      await slipp();
    }
    await page.getByRole("link", { name: "Prøv igjen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Min side|Hei/ })).toBeVisible();
    await Promise.all([inne.close(), context.close()]);
  });

test("når en side kaster, står det en referanse og ikke en feilmelding, og siden er der igjen når feilen er rettet", async ({
  browser,
}) => {
  const m = await merketUtkast(browser);
  const page = await m.context.newPage();
  const rett = await bryteNokkel(DATABASE_URL, m.soknadId);
  try {
    const { status, hoder, sti } = await statusEtter(page, `/soknad/${m.soknadId}/behov`);
    expect({ status, sti }).toEqual({ status: 500, sti: "/feil" });
    expect(hoder["cache-control"]).toBe("private, no-store");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const html = await page.content();
    for (const indre of [/nokkel/i, /decrypt|authenticate|GCM/i, /\bat \w+ \(/, /node_modules/])
      expect(html).not.toMatch(indre);
    await utenFeil(page);

    const kake = await kakelinje(m.context);
    const rsc = await spor(`/soknad/${m.soknadId}/behov`, { kake });
    expect(rsc.body).not.toContain(m.merke);
    // A machine route says the same in its own way.
    const lagring = await m.context.request.patch(`/api/utkast/${m.soknadId}`, {
      data: { felt: { bankNavn: { verdi: "x", basertPa: 1 } } },
      headers: { origin: process.env.BASE_URL ?? "" },
    });
    expect(lagring.status()).toBe(500);
    expect(await lagring.json()).toEqual({
      kode: "feil",
      referanse: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
    });
  } finally {
    await rett();
  }
  expect((await statusEtter(page, `/soknad/${m.soknadId}/behov`)).status).toBe(200);
  await m.context.close();
});

import { expect, test } from "@playwright/test";
import { avtrykk } from "../../db/testing/avtrykk.ts";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { merketUtkast } from "../actions/merket.ts";
import { utenFeil } from "../actions/universell.ts";

const { BASE_URL = "", DATABASE_URL = "" } = process.env;

test("på betydelig nivå kan hun skrive, men ikke sende: siden tilbyr å logge inn sikrere, og sending utenom siden er 403 (T02)", async ({
  browser,
}) => {
  const admin = openAdmin(DATABASE_URL, 1);
  const m = await merketUtkast(browser, "idporten-loa-substantial");
  const page = await m.context.newPage();
  const oversikt = `/soknad/${m.soknadId}/oppsummering`;
  const for_ = await avtrykk(admin, m.soknadId);

  await test.step("siden sier det, og har ingen knapp å sende med", async () => {
    await page.goto(oversikt);
    await expect(page.getByRole("button", { name: "Send søknaden" })).toHaveCount(0);
    await utenFeil(page);
  });
  await test.step("den som sender utenom siden, får 403, og ingenting er skrevet", async () => {
    const svar = await page.evaluate(
      async ([sti = "", kropp = ""]) => {
        const r = await fetch(sti, { method: "POST", headers: { "content-type": "application/json" }, body: kropp });
        return { status: r.status, kropp: (await r.json()) as unknown };
      },
      [`/api/innsending/${m.nokkel}`, JSON.stringify({ soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true })],
    );
    expect(svar).toEqual({ status: 403, kropp: { kode: "acr_for_lav" } });
    expect(await avtrykk(admin, m.soknadId)).toBe(for_);
  });
  await test.step("etter sikrere innlogging er hun tilbake på oppsummeringen og kan sende", async () => {
    await page.locator('main a[href*="niva=hoy"]').click();
    await page.getByLabel("Fødselsnummer").fill(m.nummer);
    await page.getByRole("radio", { name: /^Høyt/ }).check();
    await page.getByRole("button", { name: "Logg inn", exact: true }).click();
    await page.waitForURL(`${BASE_URL}${oversikt}`);
    await page.getByLabel(/Opplysningene er riktige/).check();
    await page.getByRole("button", { name: "Send søknaden" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Vi har fått søknaden din/ })).toBeVisible();
  });
  await Promise.all([m.context.close(), admin.end()]);
});

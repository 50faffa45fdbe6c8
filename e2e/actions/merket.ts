import { randomBytes } from "node:crypto";
import type { Browser, BrowserContext } from "@playwright/test";
import { loveAlle } from "../../db/testing/dokumentsvar.ts";
import { startlanEksempel } from "../../db/testing/eksempler.ts";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { helsemerke } from "../../dev/test/demofakta.ts";
import { innlogget } from "./funn-i-demoen.ts";
import { nyttNummer } from "./nummer.ts";
import type { Niva } from "./stille-innlogging.ts";

const { BASE_URL = "", DATABASE_URL = "" } = process.env;

/** A resident nobody has heard of, whose every free text carries a mark of hers alone. */
export type Merket = {
  nummer: string;
  merke: string;
  context: BrowserContext;
  soknadId: string;
  nokkel: string;
  revisjon: number;
};

/** Logs in as somebody new and fills a whole draft through the machine route, as the page does. The caller closes her context. */
export async function merketUtkast(browser: Browser, niva?: Niva): Promise<Merket> {
  const nummer = nyttNummer();
  const merke = `MERKE-${randomBytes(6).toString("hex")}`;
  const context = await innlogget(browser, { nummer, ...(niva ? { niva } : {}) });
  const side = await context.newPage();
  await side.goto("/soknad/ny/startlan");
  await side.locator("main form button[type=submit]").first().click();
  await side.waitForURL(/\/soknad\/[0-9a-f-]{36}$/);
  const soknadId = side.url().split("/").at(-1) ?? "";
  await side.close();
  const tekst = `${merke} ${helsemerke}`;
  const svar = { ...startlanEksempel, behovTekst: tekst, boligproblemTekst: tekst, bankNavn: merke };
  const felt = Object.fromEntries(Object.entries(svar).map(([navn, verdi]) => [navn, { verdi, basertPa: 0 }]));
  const lagret = await context.request.patch(`/api/utkast/${soknadId}`, {
    data: { felt },
    headers: { origin: BASE_URL },
  });
  if (lagret.status() !== 200) throw new Error(`utkastet ble ikke lagret: ${await lagret.text()}`);
  const admin = openAdmin(DATABASE_URL, 1);
  const { nokkel, revisjon } = await loveAlle(admin, soknadId);
  await admin.end();
  return { nummer, merke, context, soknadId, nokkel, revisjon };
}

/** The same person after sending: with a case. */
export async function merketSak(browser: Browser): Promise<Merket & { sakId: string; saksnr: string }> {
  const m = await merketUtkast(browser);
  const svar = await m.context.request.post(`/api/innsending/${m.nokkel}`, {
    data: { soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true },
    headers: { origin: BASE_URL },
  });
  if (svar.status() !== 200) throw new Error(`søknaden ble ikke sendt: ${await svar.text()}`);
  const { sakId, saksnr } = (await svar.json()) as { sakId: string; saksnr: string };
  return { ...m, sakId, saksnr };
}

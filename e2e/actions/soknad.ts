import { expect, type Page } from "@playwright/test";

/** One answer as a stranger gives it: the question as it reads on screen, and the option pressed or the text written. */
export type Svar =
  | { sporsmal: string; valg: string | readonly string[] }
  | { felt: string; tekst: string }
  | { liste: string; rader: readonly (readonly Svar[])[] };

const eksakt = (navn: string) => ({ name: navn, exact: true }) as const;

const sporsmalet = (omrade: Omrade, navn: string) =>
  omrade.getByRole("radiogroup", { name: navn }).or(omrade.getByRole("group", { name: navn }));

type Omrade = Pick<Page, "getByRole" | "getByLabel">;

async function gi(omrade: Omrade, svar: Svar) {
  if ("valg" in svar) {
    const gruppe = sporsmalet(omrade, svar.sporsmal);
    for (const valg of [svar.valg].flat()) await gruppe.getByLabel(valg, { exact: true }).check();
  } else if ("felt" in svar) {
    const felt = omrade.getByLabel(svar.felt);
    const erListe = await felt.evaluate((el) => el.tagName === "SELECT");
    await (erListe ? felt.selectOption({ label: svar.tekst }) : felt.fill(svar.tekst));
  }
}

/** Without script a question that follows from an answer comes when the page is asked for it, with the page's own button. */
async function hentSporsmal(page: Page, svar: Svar) {
  const visVidere = page.getByRole("button", { name: "Vis spørsmålene som følger av svarene" });
  if ((await visVidere.count()) === 0) return;
  const mal =
    "valg" in svar
      ? sporsmalet(page, svar.sporsmal)
      : "felt" in svar
        ? page.getByLabel(svar.felt)
        : page.getByRole("group", { name: svar.liste, exact: true });
  if ((await mal.count()) === 0) await visVidere.click();
}

/** Fills the step on screen. Rows are added with the page's own button; without script that is a round trip. */
export async function svarPa(page: Page, svar: readonly Svar[]) {
  for (const s of svar) {
    await hentSporsmal(page, s);
    if ("liste" in s) await fyllRader(page, s.liste, s.rader);
    else await gi(page, s);
  }
}

async function fyllRader(page: Page, liste: string, rader: readonly (readonly Svar[])[]) {
  const gruppe = page.getByRole("group", { name: liste, exact: true });
  for (const [i, rad] of rader.entries()) {
    const radene = gruppe.getByRole("group", { name: new RegExp(`${i + 1}$`) });
    if ((await radene.count()) === 0) await gruppe.getByRole("button", { name: /Legg til/ }).click();
    for (const svar of rad) await gi(radene.first(), svar);
  }
}

/** Sends the step and waits for the next page's heading. */
export async function gaVidere(page: Page, nesteTittel: string) {
  await page.getByRole("button", eksakt("Lagre og gå videre")).last().click();
  await expect(page.getByRole("heading", { level: 1, name: nesteTittel })).toBeVisible();
}

/** From the service's page to the task list of a new draft. */
export async function begynnSoknad(page: Page) {
  await page.goto("/soknad/ny/startlan");
  await page.getByRole("button", { name: /Begynn på søknaden|Fortsett/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Søknad om startlån" })).toBeVisible();
}

/** Goes through every step of a household's answers, from the first to the documents. `sjekk` looks at each page filled in. */
export async function fyllUt(
  page: Page,
  steg: readonly { tittel: string; svar: readonly Svar[] }[],
  sjekk: (page: Page) => Promise<void> = async () => {},
) {
  await page.getByRole("link", { name: /Begynn med første del|Fortsett der du slapp/ }).click();
  for (const [i, s] of steg.entries()) {
    await expect(page.getByRole("heading", { level: 1, name: s.tittel })).toBeVisible();
    await svarPa(page, s.svar);
    await sjekk(page);
    await gaVidere(page, steg[i + 1]?.tittel ?? "Hvilke dokumenter skal du sende?");
  }
}

/** Reviews and sends; gives the case number on the receipt. */
export async function sendSoknad(page: Page): Promise<string> {
  await page.getByLabel(/Opplysningene er riktige/).check();
  await page.getByRole("button", eksakt("Send søknaden")).click();
  await expect(page.getByRole("heading", { level: 1, name: /Vi har fått søknaden din/ })).toBeVisible();
  const saksnr = ((await page.getByRole("main").textContent()) ?? "").match(/\d{4}\/\d+/)?.[0];
  expect(saksnr).toBeDefined();
  return saksnr ?? "";
}

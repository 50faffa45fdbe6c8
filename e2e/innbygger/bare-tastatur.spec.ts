import { expect, type Page } from "@playwright/test";
import { personer } from "../../dev/oidc/personer.ts";
import { omDager } from "../actions/dager.ts";
import { enPdf } from "../actions/dokumenter.ts";
import { amina, type Stegsvar } from "../actions/husholdninger.ts";
import {
  folgLenke,
  merOverskrift,
  rettForsteFeil,
  svarMedTastatur,
  tabTil,
  tabTilbake,
  trykk,
  trykkKnapp,
} from "../actions/tastatur.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

const nummerTil = (navn: string) => personer.find((p) => p.navn === navn)?.nummer ?? "";

async function loggInn(page: Page, navn: string, til: string) {
  await page.goto(`/logg-inn?til=${encodeURIComponent(til)}`);
  await tabTil(page, { slag: /^text$/, navn: "Fødselsnummer" });
  await page.keyboard.type(nummerTil(navn));
  await trykkKnapp(page, /^Logg inn$/);
  await page.waitForURL(til);
}

const videre = (page: Page) => trykkKnapp(page, "Lagre og gå videre");

/** A step sent empty: the summary has focus, its link goes to the first control, and the way back leads to the link. */
async function tomtSteg(page: Page) {
  await videre(page);
  const felt = await rettForsteFeil(page, /Velg om du skal bo alene/);
  expect(felt).toMatchObject({ slag: "radio", synlig: true, fri: true });
  expect((await tabTilbake(page)).slag).toBe("a");
  await utenFeil(page);
}

async function steg(page: Page, { tittel, svar }: Stegsvar) {
  await merOverskrift(page, tittel);
  await svarMedTastatur(page, svar);
  await expect(page.getByText(/^Lagret kl/).first()).toBeVisible();
  await videre(page);
}

/** One paper chosen from the machine, the rest promised. */
async function dokumenter(page: Page) {
  await merOverskrift(page, "Hvilke dokumenter skal du sende?");
  await tabTil(page, { slag: /^file$/, navn: "Skattemeldingen" });
  const velger = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await velger).setFiles(enPdf("skatt.pdf"));
  await expect(page.getByRole("link", { name: "skatt.pdf" })).toBeVisible();
  const mangler = page.getByRole("region").filter({ hasText: "Mangler" });
  for (let igjen = await mangler.count(); igjen > 0; igjen--) {
    await folgLenke(page, "Jeg har ikke dette nå");
    await merOverskrift(page, /^Når kan du sende/);
    await tabTil(page, { slag: /^text$/, navn: "Når kan du sende det?" });
    await page.keyboard.type(omDager(21));
    await trykkKnapp(page, "Lagre at jeg ikke har det nå");
    await expect(page.getByLabel("Når kan du sende det?")).toHaveCount(0);
    await expect(mangler).toHaveCount(igjen - 1);
    await expect(page.locator("section:focus")).toContainText("Kommer senere");
  }
  await folgLenke(page, /^Gå videre$/);
}

async function send(page: Page) {
  await merOverskrift(page, "Stemmer dette?");
  await trykkKnapp(page, "Send søknaden");
  expect(await rettForsteFeil(page, /./)).toMatchObject({ slag: "checkbox", synlig: true });
  await page.keyboard.press("Space");
  await trykkKnapp(page, "Send søknaden");
  await merOverskrift(page, /Vi har fått søknaden din/);
  await utenFeil(page);
}

test("en hel søknad går med bare tastaturet, fra innloggingen til kvitteringen og Min side", async ({ page }) => {
  test.setTimeout(240_000);
  await loggInn(page, "Maria Santos", "/soknad/ny/startlan");
  await trykkKnapp(page, /Begynn på søknaden/);
  await merOverskrift(page, "Søknad om startlån");
  await folgLenke(page, "Begynn med første del");
  const [forste, ...resten] = amina;
  await test.step("en tom del gir fokus til feilene", async () => {
    await merOverskrift(page, forste?.tittel ?? "");
    await tomtSteg(page);
    await page.reload();
  });
  if (forste) {
    await svarMedTastatur(page, forste.svar);
    await videre(page);
  }
  for (const del of resten) await test.step(del.tittel, () => steg(page, del));
  await test.step("dokumenter", () => dokumenter(page));
  await test.step("se over og send", () => send(page));
  await test.step("saken på Min side", async () => {
    await folgLenke(page, /^Min side$/);
    await merOverskrift(page, "Min side");
    await folgLenke(page, /^Se saken/);
    await merOverskrift(page, "Startlån");
    await trykk(page, /^summary$/, "Trekk");
    await expect(page.getByRole("button", { name: "Ja, trekk søknaden min", exact: true })).toBeVisible();
  });
});

test("en klage går med bare tastaturet, fra Min side til kvitteringen", async ({ page }) => {
  await loggInn(page, "Omar Farah", "/min-side");
  await folgLenke(page, /^Les vedtaket/);
  await merOverskrift(page, "Du får ikke startlån denne gangen");
  await utenFeil(page);
  await folgLenke(page, "Skriv en klage");
  await merOverskrift(page, "Klag på vedtaket");
  await trykkKnapp(page, "Send klagen");
  expect(await rettForsteFeil(page, /Skriv hva du er uenig i/)).toMatchObject({ slag: "textarea", synlig: true });
  await page.keyboard.type("Jeg sparer 8 000 i måneden nå, og gjorde det da også.");
  await tabTil(page, { slag: /^textarea$/, navn: "Hvorfor kommer klagen etter fristen?" });
  await page.keyboard.type("Jeg var på sykehus da brevet kom.");
  await trykkKnapp(page, "Send klagen");
  await merOverskrift(page, /fått klagen/);
  await utenFeil(page);
});

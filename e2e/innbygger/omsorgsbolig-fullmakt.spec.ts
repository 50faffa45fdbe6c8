import { type Browser, expect, type Page, test } from "@playwright/test";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { nyttNummer } from "../actions/nummer.ts";
import { fyllUt, type Svar, sendSoknad } from "../actions/soknad.ts";
import { utenFeil } from "../actions/universell.ts";

type Stegsvar = { tittel: string; svar: readonly Svar[] };

/** A mother who waits at home and dares not be alone at night. Invented. */
const moren: readonly Stegsvar[] = [
  {
    tittel: "Hvem skal bo i boligen?",
    svar: [{ sporsmal: "Skal du bo alene eller sammen med en partner?", valg: "Alene" }],
  },
  {
    tittel: "Hvordan bor du i dag?",
    svar: [
      { sporsmal: "Hvordan bor du nå?", valg: "Jeg eier boligen" },
      { sporsmal: "Er du folkeregistrert i Asker?", valg: "Ja" },
      { felt: "Når flyttet du til Asker?", tekst: "1.6.1984" },
      { sporsmal: "Hvor venter du på boligen?", valg: "Hjemme" },
    ],
  },
  {
    tittel: "Hva trenger du?",
    svar: [
      { sporsmal: "Får du hjelp hjemme i dag?", valg: "Ja, av begge" },
      { sporsmal: "Er du trygg der du bor nå?", valg: "Nei" },
      { sporsmal: "Når trenger du at noen er i huset?", valg: "Hele døgnet" },
      { sporsmal: "Hva må boligen ha?", valg: ["Inngang uten trapp", "Heis, eller at den ligger i første etasje"] },
      { felt: "Hvorfor trenger du en omsorgsbolig?", tekst: "Jeg tør ikke være alene om natten." },
      { sporsmal: "Vil du spise middag sammen med de andre i huset?", valg: "Ja" },
    ],
  },
  {
    tittel: "Hjelp og kontakt",
    svar: [
      { sporsmal: "Vil du også ha hjelp til å finne eller beholde et sted å bo?", valg: "Nei" },
      { sporsmal: "Hva slags rett har du til å bo i Norge?", valg: "Jeg er norsk eller nordisk statsborger" },
    ],
  },
];

const hos = async (browser: Browser, nummer: string, skript: boolean): Promise<Page> => {
  const okt = await innlogget(browser, { nummer });
  if (skript) return okt.newPage();
  const uten = await browser.newContext({ javaScriptEnabled: false, storageState: await okt.storageState() });
  return uten.newPage();
};

test("datteren søker omsorgsbolig for moren med fullmakt; saken er morens, og hun tar fullmakten tilbake", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const [morsNummer, dattersNummer] = [nyttNummer(), nyttNummer()];
  const mor = await hos(browser, morsNummer, false);
  const datter = await hos(browser, dattersNummer, true);

  await test.step("moren gir fullmakt, uten script; det hun skrev feil, sies ved feltet og blir stående", async () => {
    await mor.goto("/min-side");
    await mor.getByRole("link", { name: /Gi noen fullmakt/ }).click();
    await mor.getByLabel("Hva heter den du vil gi fullmakt?").fill("Kari Datter");
    await mor.getByLabel(/Fødselsnummeret eller D-nummeret/).fill(morsNummer);
    await mor.getByRole("button", { name: "Gi fullmakt" }).click();
    await expect(mor).toHaveTitle(/^Feil: /);
    await expect(mor.getByRole("link", { name: /Dette er ditt eget nummer/ })).toHaveAttribute("href", "#fnr");
    await expect(mor.getByLabel("Hva heter den du vil gi fullmakt?")).toHaveValue("Kari Datter");
    await utenFeil(mor);
    await mor.getByLabel(/Fødselsnummeret eller D-nummeret/).fill(dattersNummer);
    await mor.getByLabel("Omsorgsbolig", { exact: true }).check();
    await mor.getByLabel("6 måneder", { exact: true }).check();
    await mor.getByRole("button", { name: "Gi fullmakt" }).click();
    await expect(mor.getByText("Fullmakten er gitt.")).toBeVisible();
    await expect(mor.getByRole("heading", { name: "Til Kari Datter" })).toBeVisible();
  });

  await test.step("datteren tar den i bruk, og hver side sier hvem hun handler for", async () => {
    await datter.goto("/min-side/fullmakter");
    await utenFeil(datter);
    await datter.getByRole("button", { name: /^Hjelp / }).click();
    await expect(datter.getByRole("region", { name: "Du handler for en annen" })).toBeVisible();
    await utenFeil(datter);
    expect((await datter.request.get("/min-side/fullmakter")).status()).toBe(404);
  });

  let saksnr = "";
  await test.step("hun søker for moren", async () => {
    await datter.getByRole("link", { name: "Søk om omsorgsbolig" }).click();
    await datter.getByRole("button", { name: /Begynn på søknaden/ }).click();
    await expect(datter.getByRole("heading", { level: 1, name: "Søknad om omsorgsbolig" })).toBeVisible();
    await fyllUt(datter, moren);
    await datter.getByRole("link", { name: "Gå videre" }).click();
    saksnr = await sendSoknad(datter);
    await expect(datter.getByRole("region", { name: "Du handler for en annen" })).toBeVisible();
  });

  await test.step("annet enn fullmakten nevner, får hun ikke begynne på", async () => {
    await datter.goto("/soknad/ny/startlan");
    await datter.getByRole("button", { name: /Begynn på søknaden/ }).click();
    await expect(datter.getByRole("heading", { level: 1, name: "Søknad om startlån" })).toHaveCount(0);
  });

  await test.step("saken står hos moren; hun tar fullmakten tilbake, og datteren er seg selv", async () => {
    await mor.goto("/min-side");
    await expect(mor.getByText(`Sak ${saksnr}`, { exact: true })).toBeVisible();
    await mor.goto("/min-side/fullmakter");
    await mor.getByRole("button", { name: "Ta tilbake fullmakten til Kari Datter" }).click();
    await expect(mor.getByText("Avsluttet.")).toBeVisible();
    await datter.goto("/min-side");
    await expect(datter.getByRole("region", { name: "Du handler for en annen" })).toHaveCount(0);
    await expect(datter.getByText(new RegExp(saksnr))).toHaveCount(0);
  });
});

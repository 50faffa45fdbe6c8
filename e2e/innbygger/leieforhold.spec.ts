import { expect, type Page } from "@playwright/test";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { personIOkt } from "../../db/testing/person-i-okt.ts";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { begyntLeie } from "../actions/husstand.ts";
import { nyttNummer } from "../actions/nummer.ts";
import { okthash } from "../actions/okt.ts";
import { test } from "../actions/test.ts";
import { utenFeil } from "../actions/universell.ts";

const { DATABASE_URL = "" } = process.env;
/** Today as Asker has it, whatever the machine's own zone. */
const iso = (dag: Date) => dag.toLocaleDateString("sv-SE", { timeZone: "Europe/Oslo" });
const norsk = (dag: Date) => dag.toLocaleDateString("nb-NO", { timeZone: "Europe/Oslo" });

/** Opens the folded form and presses its button, which says the same. */
async function gjor(side: Page, knapp: string, fyll?: () => Promise<unknown>) {
  await side.locator("summary", { hasText: knapp }).click();
  await fyll?.();
  await side.getByRole("button", { name: knapp }).click();
}

for (const skript of [true, false])
  test(`fra tilbudet er akseptert til spørsmålet om hva hun vil videre, ${skript ? "med" : "uten"} skript hos leieren`, async ({
    browser,
    ansatt,
  }) => {
    const admin = openAdmin(DATABASE_URL, 1);
    const hos = await innlogget(browser, { nummer: nyttNummer() });
    const personId = await personIOkt(admin, await okthash(hos));
    const hun = await (skript
      ? hos.newPage()
      : (await browser.newContext({ javaScriptEnabled: false, storageState: await hos.storageState() })).newPage());
    await hun.setViewportSize({ width: 360, height: 740 });
    const leieforholdId = begyntLeie(personId, iso(new Date()), iso(new Date(Date.now() + 4 * 366 * 86_400_000)));
    const hennes = `/min-side/leieforhold/${leieforholdId}`;
    const boye = await ansatt.loggInn("boye", { til: `/saksbehandling/leieforhold/${leieforholdId}` });

    await test.step("kommunen legger fram kontrakten", async () => {
      await utenFeil(boye);
      await gjor(boye, "Legg fram kontrakten", () => boye.getByLabel("Depositum").check());
      await expect(boye.getByText("Kontrakten er lagt fram.", { exact: false })).toBeVisible();
    });
    await test.step("hun leser den på Min side og signerer; uten kryss sies det hva som mangler", async () => {
      await hun.goto("/min-side");
      await expect(hun.getByText("Du skal lese og signere kontrakten.")).toBeVisible();
      await utenFeil(hun);
      await hun.goto(`${hennes}/kontrakt`);
      await expect(async () => {
        await hun.reload();
        await expect(hun.getByRole("button", { name: "Signer kontrakten" })).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 30_000 });
      await expect(
        hun.getByText("10 000 kr hver måned".replace(" kr", "\u00a0kr").replace("10 ", "10\u00a0")),
      ).toBeVisible();
      await utenFeil(hun);
      await hun.getByRole("button", { name: "Signer kontrakten" }).click();
      await expect(hun).toHaveTitle(/^Feil: /);
      await utenFeil(hun);
      await hun.getByLabel("Jeg har lest kontrakten og vil signere den").check();
      await hun.getByRole("button", { name: "Signer kontrakten" }).click();
      await expect(hun.getByText("Du har signert kontrakten.", { exact: false })).toBeVisible();
    });
    await test.step("kommunen signerer, og skriver protokollen", async () => {
      await boye.reload();
      await gjor(boye, "Signer for kommunen");
      await expect(boye.getByText("Kontrakten er signert av begge.", { exact: false })).toBeVisible();
      await gjor(boye, "Skriv protokoll for innflytting", async () => {
        await boye.locator("#protokoll-overtakelse-dato").fill(norsk(new Date()));
        await boye.getByLabel("Strømmåler (kWh)").fill("12045");
        await boye.getByLabel("Nøkler").fill("3");
        for (const valg of await boye.getByLabel("I orden").all()) await valg.check();
        await boye.locator("#protokoll-overtakelse-merknad").fill("Ripe i benken.");
      });
      await expect(boye.getByText("Protokollen er lagret.", { exact: false })).toBeVisible();
      await utenFeil(boye);
    });
    await test.step("hun bekrefter den, og så er de flyttet inn", async () => {
      await hun.goto(`${hennes}/protokoll/overtakelse`);
      await expect(hun.getByText("Ripe i benken.")).toBeVisible();
      await utenFeil(hun);
      await hun.getByLabel("Er det noe som ikke stemmer?", { exact: false }).fill("Kranen drypper.");
      await hun.getByRole("button", { name: "Bekreft protokollen" }).click();
      await expect(hun.getByText("Du har bekreftet protokollen.")).toBeVisible();
      await boye.reload();
      await expect(boye.getByText("Kranen drypper.")).toBeVisible();
      await gjor(boye, "Registrer at de har flyttet inn");
      await expect(boye.getByText("Innflyttingen er registrert.")).toBeVisible();
    });
    await test.step("ny leie varsles, og hun får se hvorfor", async () => {
      await gjor(boye, "Varsle ny leie etter indeksen", async () => {
        await boye.getByLabel("Indeksen er lest for").fill("10.2025");
        await boye.getByLabel("Indeks da").fill("130,0");
        await boye.getByLabel("Ny måned").fill("10.2026");
        await boye.getByLabel("Indeks nå").fill("133,9");
      });
      await expect(boye.getByText("Varselet om ny leie er på vei til leieren.")).toBeVisible();
      await hun.goto(hennes);
      await expect(hun.getByText(/Konsumprisindeksen var 130,0 i oktober 2025 og 133,9 i oktober 2026/)).toBeVisible();
      await utenFeil(hun);
    });
    await test.step("når kontrakten nærmer seg slutten, spør vi hva hun vil; startlån først", async () => {
      // The night's job makes this row; that it does is proved on the database.
      await admin`insert into leieoppgave (leieforhold_id, slag, gjelder, tekst_kryptert) values (${leieforholdId}, 'slutt', '2101-12-31', '')`;
      await hun.goto(`${hennes}/neste`);
      await expect(hun.getByRole("link", { name: "Regn ut i kalkulatoren" })).toBeVisible();
      await utenFeil(hun);
      await hun.getByLabel("Kjøpe egen bolig med startlån").check();
      await hun.getByRole("button", { name: "Send svaret" }).click();
      await expect(hun.getByText("Takk for svaret.", { exact: false })).toBeVisible();
      await boye.reload();
      await expect(boye.getByText("Leieren svarer: Kjøpe egen bolig med startlån.")).toBeVisible();
      await utenFeil(boye);
    });
    await hos.close();
    await hun.context().close();
    await admin.end();
  });

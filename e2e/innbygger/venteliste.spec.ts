import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { personIOkt } from "../../db/testing/person-i-okt.ts";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { ventendeHusstand } from "../actions/husstand.ts";
import { nyttNummer } from "../actions/nummer.ts";
import { okthash } from "../actions/okt.ts";
import { utenFeil } from "../actions/universell.ts";

const { DATABASE_URL = "" } = process.env;
const dagen = (om: number) => new Date(Date.now() + om * 86_400_000);

for (const skript of [true, false])
  test.describe(skript ? "med skript" : "uten skript", () => {
    test.use({ javaScriptEnabled: skript });

    test("familien på lista ser hvorfor, bekrefter med ett trykk, melder en endring og går ut; andre ser ingenting", async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const admin = openAdmin(DATABASE_URL, 1);
      const kontekster: BrowserContext[] = [];
      const ny = async (): Promise<[string, Page]> => {
        const hos = await innlogget(browser, { nummer: nyttNummer() });
        kontekster.push(hos);
        return [await personIOkt(admin, await okthash(hos)), await medSkript(hos, browser, skript)];
      };
      const [hunId, hun] = await ny();
      const [hanId, han] = await ny();
      const [, fremmed] = await ny();
      const sakId = ventendeHusstand(hunId, hanId);
      const plassen = `/min-side/sak/${sakId}/venteliste`;

      await test.step("på Min side står plassen med båndet og spørsmålet", async () => {
        await hun.goto("/min-side");
        await expect(hun.getByText("Prioritet B – høy")).toBeVisible();
        await expect(hun.getByText("Venter dere fortsatt?", { exact: false })).toBeVisible();
        await utenFeil(hun);
        await hun.getByRole("link", { name: "Se plassen" }).click();
        await hun.waitForURL(plassen);
      });
      await test.step("plassen viser behovet, grunnen, hver faktor med paragraf, hva om, og at det er for få til å si tid", async () => {
        await expect(hun.getByText("To soverom").or(hun.getByText("2 soverom"))).toBeVisible();
        await expect(hun.getByText("Kontrakten går ut til nyttår.")).toBeVisible();
        await hun.getByText("Leieforholdet tar snart slutt: Ja").click();
        await expect(hun.getByText("Må du flytte? Ja, leiekontrakten går ut")).toBeVisible();
        await expect(hun.getByText("Mister dere boligen: prioritet A")).toBeVisible();
        await utenFeil(hun);
      });
      await test.step("ett trykk bekrefter, og den andre voksne ser det", async () => {
        await hun.getByRole("button", { name: "Ja, vi venter fortsatt" }).click();
        await expect(hun.getByText(/Takk! Vi har fått svaret/)).toBeVisible();
        await expect(hun.getByRole("button", { name: "Ja, vi venter fortsatt" })).toHaveCount(0);
        await utenFeil(hun);
        await han.goto(plassen);
        await expect(han.getByText(/Dere bekreftet sist/)).toBeVisible();
        await expect(han.getByText("Kontrakten går ut til nyttår.")).toHaveCount(0);
        await utenFeil(han);
      });
      await test.step("en fremmed får 404 på plassen og skjemaet", async () => {
        for (const sti of [plassen, `${plassen}/endring`]) expect((await fremmed.goto(sti))?.status()).toBe(404);
      });
      await test.step("skjemaet sendt uendret sier fra; med en endring går det inn", async () => {
        await hun.getByRole("link", { name: "Meld fra om endringer" }).click();
        await hun.waitForURL(`${plassen}/endring`);
        await utenFeil(hun);
        await hun.getByRole("button", { name: "Send meldingen" }).last().click();
        await expect(hun).toHaveTitle(/^Feil: /);
        await utenFeil(hun);
        await hun.getByRole("radiogroup", { name: "Har du dyr som skal flytte med deg?" }).getByLabel("Ja").check();
        await hun.getByLabel("Holmen").check();
        await hun.getByRole("button", { name: "Send meldingen" }).last().click();
        await hun.waitForURL(/svar=meldt/);
        await expect(hun.getByText(/Takk! Vi har fått meldingen/)).toBeVisible();
        await expect(hun.getByText(/hva dere trenger, områder/)).toBeVisible();
      });
      await test.step("en plass på pause tas opp igjen med ett trykk", async () => {
        await admin`update ventelisteplass set status = 'pauset' where sak_id = ${sakId}`;
        await han.goto(plassen);
        await utenFeil(han);
        await han.getByRole("button", { name: "Ta opp igjen plassen" }).click();
        await expect(han.getByText(/Takk! Vi har fått svaret/)).toBeVisible();
      });
      await test.step("hun går ut: uten kryss og grunn sies det hva som mangler, med begge er hun ute", async () => {
        await hun.goto(plassen);
        await hun.getByText("Gå ut av ventelista", { exact: true }).click();
        await hun.getByRole("button", { name: "Gå ut av lista" }).click();
        await expect(hun).toHaveTitle(/^Feil: /);
        await utenFeil(hun);
        if (!skript) await hun.getByText("Gå ut av ventelista", { exact: true }).click();
        await hun.getByLabel("Vi har kjøpt bolig").check();
        await hun.getByLabel("Ja, vi vil gå ut av ventelista").check();
        await hun.getByRole("button", { name: "Gå ut av lista" }).click();
        await hun.waitForURL(/svar=trukket/);
        await expect(hun.getByText("Dere er ute av ventelista.", { exact: false })).toBeVisible();
        await utenFeil(hun);
      });
      expect(
        await admin`select status, rute_ut, siste_bekreftet::text >= ${dagen(-1).toISOString().slice(0, 10)} as nylig
          from ventelisteplass where sak_id = ${sakId}`,
      ).toEqual([{ status: "trukket", rute_ut: "kjopt_startlan", nylig: true }]);
      for (const hos of kontekster) await hos.close();
      await admin.end();
    });
  });

/** The same session with scripts off: a context decides that once and for all. */
async function medSkript(
  hos: BrowserContext,
  browser: Parameters<typeof innlogget>[0],
  skript: boolean,
): Promise<Page> {
  if (skript) return hos.newPage();
  const uten = await browser.newContext({ javaScriptEnabled: false, storageState: await hos.storageState() });
  return uten.newPage();
}

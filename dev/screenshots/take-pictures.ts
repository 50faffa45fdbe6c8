import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { alle } from "#db/seed/folk/alle.ts";
import { browserArgs, findBrowser } from "../browser/find-browser.ts";
import { type Picture, pictures } from "./pictures.ts";

/** Takes every picture in `docs/bilder`. The page must answer 200, or the picture is a fault. */
export async function takePictures(baseUrl: string, data: string, folder: string, say: (line: string) => void) {
  const browser = await chromium.launch({ executablePath: await findBrowser(data), args: browserArgs() });
  try {
    for (const picture of pictures) {
      await takePicture(browser, baseUrl, picture, join(folder, `${picture.file}.png`));
      say(`  ${picture.file}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: Browser, baseUrl: string, picture: Picture, file: string) {
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: { width: picture.width, height: picture.width === 390 ? 844 : 900 },
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (picture.as) await signIn(page, picture.as, picture.path);
  const answer = await page.goto(picture.path);
  if (answer?.status() !== 200) throw new Error(`${picture.path} svarte ${answer?.status()}`);
  if (picture.follow) {
    const address = await page.locator(`main a[href^="${picture.follow}"]`).first().getAttribute("href");
    if (!address) throw new Error(`${picture.path} har ingen lenke til ${picture.follow}…`);
    await page.goto(address);
  }
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: file });
  await context.close();
}

async function signIn(page: Page, who: NonNullable<Picture["as"]>, path: string) {
  const staff = "ansatt" in who;
  await page.goto(`/logg-inn${staff ? "/ansatt" : ""}?${new URLSearchParams({ til: path })}`);
  if (staff) await page.getByLabel("Brukernavn").fill(who.ansatt);
  else await page.getByLabel("Fødselsnummer").fill(residentWith(who.innbygger));
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL((url) => url.pathname === path);
}

/** «sak» is the person of the demo with most cases; anything else is a first name. */
function residentWith(who: string) {
  const found =
    who === "sak"
      ? alle.toSorted((a, b) => b.saker.length - a.saker.length)[0]
      : alle.find((person) => person.navn.split(" ")[0] === who);
  if (!found) throw new Error(`ingen demoperson heter ${who}`);
  return found.nummer;
}

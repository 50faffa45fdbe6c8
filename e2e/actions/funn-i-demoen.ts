import type { Browser, BrowserContext } from "@playwright/test";
import { personer } from "../../dev/oidc/personer.ts";
import { medUtkast } from "../../dev/test/demofakta.ts";
import { ruteFor, rutekart, siderIDemoen } from "./rutekart.ts";
import { type Hvem, loggInnStille } from "./stille-innlogging.ts";
import { type Funn, vandre } from "./vandring.ts";

/** A page of the demo and who can open it: one address per route. */
export type Adresse = { monster: string; sti: string; hvem?: Hvem };

/** The people of the fixed addresses belong to the journeys; the rest of the demo municipality may be looked at, drafts first: few have one. */
export const folk = personer
  .slice(8)
  .toSorted((a, b) => Number(medUtkast.includes(b.nummer)) - Number(medUtkast.includes(a.nummer)));

/** A context of its own for one person, logged in. The caller closes it. */
export async function innlogget(browser: Browser, hvem: Hvem): Promise<BrowserContext> {
  const context = await browser.newContext();
  await loggInnStille(context.request, hvem);
  return context;
}

/** Every page of a class that takes no parameter: not every role is shown a link to all of them. */
const innganger = (vern: "innbygger" | "ansatt") =>
  rutekart()
    .filter((r) => r.slag === "side" && r.vern === vern && !r.monster.includes("["))
    .map((r) => r.monster);

/** What a person is shown when she follows every link from every page that takes no parameter. */
export async function vandringFor(browser: Browser, hvem: Hvem, maks: number): Promise<Funn[]> {
  const context = await innlogget(browser, hvem);
  try {
    return await vandre(context.request, innganger("brukernavn" in hvem ? "ansatt" : "innbygger"), maks);
  } finally {
    await context.close();
  }
}

/**
 * One address for each route of a class, found by walking as one person after another until every route has been seen.
 * What nobody was shown is left out; the caller says which may be missing.
 */
export async function adresserFor(
  browser: Browser,
  vern: "innbygger" | "ansatt",
  hvem: readonly Hvem[],
): Promise<Map<string, Adresse>> {
  const kart = rutekart();
  const sokte = siderIDemoen(vern);
  const funnet = new Map<string, Adresse>();
  for (const en of hvem) {
    if (sokte.every((monster) => funnet.has(monster))) break;
    for (const { sti, status } of await vandringFor(browser, en, 90)) {
      const monster = ruteFor(new URL(sti, "http://x").pathname, kart)?.monster;
      if (monster && status === 200 && sokte.includes(monster) && !funnet.has(monster))
        funnet.set(monster, { monster, sti, hvem: en });
    }
  }
  return funnet;
}

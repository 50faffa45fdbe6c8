import { test as base, type Page } from "@playwright/test";
import { loggInnAnsatt, loggInnInnbygger, type Niva } from "./innlogging.ts";

type Innlogget = {
  innbygger: { loggInn: (hvem: string, valg?: { til?: string; niva?: Niva }) => Promise<Page> };
  /** Each member of staff sits at a machine of their own: a call for another name opens another browser context, one for the same name goes back to it. */
  ansatt: { loggInn: (brukernavn: string, valg?: { til?: string }) => Promise<Page> };
};

/** `page` is the resident's; staff get pages of their own. */
export const test = base.extend<Innlogget>({
  innbygger: async ({ page }, use) => {
    await use({
      loggInn: async (hvem, valg) => {
        await loggInnInnbygger(page, hvem, valg);
        return page;
      },
    });
  },
  ansatt: async ({ browser }, use) => {
    const sider = new Map<string, Page>();
    await use({
      loggInn: async (brukernavn, valg) => {
        const kjent = sider.get(brukernavn);
        if (kjent) {
          await kjent.goto(valg?.til ?? "/saksbehandling");
          return kjent;
        }
        const side = await (await browser.newContext()).newPage();
        sider.set(brukernavn, side);
        await loggInnAnsatt(side, brukernavn, valg);
        return side;
      },
    });
    for (const side of sider.values()) await side.context().close();
  },
});

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What holds in every state a journey passes: nothing for axe to say, and no sideways scroll, on a phone and on a desk. */
export async function utenFeil(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`),
      `${page.url()} ved ${width} px`,
    ).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${page.url()} ved ${width} px`,
    ).toBeLessThanOrEqual(width);
  }
}

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A page whose scripts are off reads what stands in `noscript`. */
const kjorerSkript = (page: Page) =>
  page.evaluate(() => {
    const prove = document.createElement("div");
    prove.innerHTML = "<noscript><i></i></noscript>";
    return prove.querySelector("i") === null;
  });

/** What holds in every state a journey passes: nothing for axe to say, and no sideways scroll, on a phone and on a desk. axe is a script itself: with scripts off only the width is seen. The legacy mode, since our pages have no frames and the other opens a page of its own for each look. */
export async function utenFeil(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const violations = (await kjorerSkript(page))
      ? (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations
      : [];
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

import { chromium } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { browserArgs, findBrowser } from "./dev/browser/find-browser.ts";
const base = "http://localhost:4600";
const exe = await findBrowser("/work/wt/minside/.data");
const browser = await chromium.launch({ executablePath: exe, args: browserArgs() });
const login = async (page: any, nummer: string, til: string) => {
  await page.goto(`${base}/logg-inn?til=${encodeURIComponent(til)}`);
  await page.locator(`button[value="${nummer}"]`).click();
  await page.waitForURL((u: URL) => u.pathname === til);
};
const se = async (page: any, navn: string) => {
  const axe = await new AxeBuilder({ page }).analyze();
  const bredde = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(navn, page.url().replace(base, ""), "axe:", axe.violations.map((v: any) => v.id + ":" + v.nodes[0].html.slice(0, 120)).join(" | ") || 0, "overflow", bredde, "tittel", await page.title());
  await page.screenshot({ path: `/tmp/ms/${navn}.png`, fullPage: true });
};
const folk: Record<string, string> = { marit: "14857810202", ali: "17888207813", omar: "15878049613", georg: "19845344267", samira: "23839135025", nora: "16858721044", amina: "12838510068", leila: "63888825195", tobias: "30889904204" };
for (const [navn, nummer] of Object.entries(folk)) {
  for (const w of [1280, 360]) {
    const ctx = await browser.newContext({ viewport: { width: w, height: 800 }, locale: "nb-NO" });
    const page = await ctx.newPage();
    page.on("pageerror", (e) => console.log("PAGEERROR", navn, e.message));
    page.on("console", (m) => m.type() === "error" && console.log("CONSOLE", navn, m.text().slice(0, 200)));
    await login(page, nummer, "/min-side");
    await se(page, `${navn}-minside-${w}`);
    const saker = await page.getByRole("link", { name: /^Se saken/ }).evaluateAll((a: any[]) => a.map((x) => x.getAttribute("href")));
    const vedtak = await page.getByRole("link", { name: /^Les vedtaket/ }).evaluateAll((a: any[]) => a.map((x) => x.getAttribute("href")));
    for (const [i, s] of saker.entries()) { await page.goto(base + s); await se(page, `${navn}-sak${i}-${w}`); }
    for (const [i, v] of vedtak.entries()) {
      await page.goto(base + v); await se(page, `${navn}-vedtak${i}-${w}`);
      await page.goto(base + v + "/klage"); await se(page, `${navn}-klage${i}-${w}`);
    }
    await ctx.close();
  }
}
await browser.close();

import { expect, type Page } from "@playwright/test";
import type { Svar } from "./soknad.ts";

/** What has focus, as one who cannot use a mouse meets it. */
type Fokus = {
  slag: string;
  navn: string;
  gruppe: string;
  /** It looks otherwise than without focus: a ring round it or round its frame, or it came forth. */
  synlig: boolean;
  /** Nothing lies over it and it is inside the window. */
  fri: boolean;
  /** It comes after what had focus before: in the document, and on the page below it or in the next column. */
  etter: boolean;
};

/** Reads what has focus and remembers it, so that the next reading can say whether the order held. */
const lesFokus = (page: Page) =>
  page.evaluate((): Fokus => {
    const vindu = window as typeof window & { sistFokus?: { el: Element; topp: number; hoyre: number } };
    const el = document.activeElement ?? document.body;
    const ren = (tekst: string | null | undefined) => (tekst ?? "").replace(/\s+/g, " ").trim();
    const omriss = (av: Element | null) => {
      if (!av) return "";
      const { outlineStyle, outlineWidth } = getComputedStyle(av);
      return outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth}`;
    };
    const utseende = (av: Element) =>
      `${omriss(av)} ${getComputedStyle(av).boxShadow} ${av.getBoundingClientRect().width > 1}`;
    // The same thing without focus, laid beside it for a moment: what differs is what shows that this one has it.
    const skillerSegUt = () => {
      const tvilling = el.cloneNode(true) as Element;
      for (const navn of ["name", "id"]) tvilling.removeAttribute(navn);
      el.after(tvilling);
      const ulik = utseende(tvilling) !== utseende(el);
      tvilling.remove();
      return ulik;
    };
    const felt = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement || el instanceof HTMLSelectElement;
    const r = el.getBoundingClientRect();
    const [x, y] = [r.left + Math.min(r.width, 24) / 2, r.top + Math.min(r.height, 24) / 2];
    const overst = document.elementFromPoint(x, y);
    const for_ = vindu.sistFokus;
    const topp = r.top + window.scrollY;
    const etter =
      !for_?.el.isConnected ||
      ((for_.el.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        (topp + r.height > for_.topp || r.left >= for_.hoyre));
    vindu.sistFokus = { el, topp, hoyre: r.right };
    return {
      slag: el instanceof HTMLInputElement ? el.type : el.tagName.toLowerCase(),
      navn: ren(
        el.getAttribute("aria-label") ??
          (felt ? [...(el.labels ?? [])].map((l) => l.textContent).join(" ") : el.textContent),
      ),
      gruppe: ren(el.closest("fieldset")?.querySelector("legend")?.textContent),
      synlig: el !== document.body && (skillerSegUt() || omriss(el.parentElement) !== ""),
      fri: overst !== null && (el.contains(overst) || overst.contains(el)),
      etter,
    };
  });

const glemRekke = (page: Page) => page.evaluate(() => Reflect.deleteProperty(window, "sistFokus"));

const MAKS = 120;
type Mal = { slag: RegExp; navn: string | RegExp; gruppe?: string };

const treffer = (f: Fokus, { slag, navn, gruppe }: Mal) =>
  slag.test(f.slag) &&
  (typeof navn === "string" ? f.navn.toLowerCase().includes(navn.toLowerCase()) : navn.test(f.navn)) &&
  (gruppe === undefined || f.gruppe.includes(gruppe));

/** Presses Tab until what is sought has focus. Each stop on the way must be seen, free, and come after the one before. */
export async function tabTil(page: Page, mal: Mal): Promise<Fokus> {
  const veien: string[] = [];
  for (let i = 0; i < MAKS; i++) {
    await page.keyboard.press("Tab");
    const f = await lesFokus(page);
    if (f.slag === "body") continue;
    expect(f, `${page.url()}: «${f.navn}» etter «${veien.at(-1) ?? ""}»`).toMatchObject({
      synlig: true,
      fri: true,
      ...(i > 0 && { etter: true }),
    });
    if (treffer(f, mal)) return f;
    veien.push(f.navn.slice(0, 40));
  }
  throw new Error(`nådde aldri «${mal.navn}» med tastaturet: ${veien.join(" → ")}`);
}

/** The way back leads over the same stops. */
export async function tabTilbake(page: Page): Promise<Fokus> {
  await glemRekke(page);
  await page.keyboard.press("Shift+Tab");
  return lesFokus(page);
}

export const trykk = async (page: Page, slag: RegExp, navn: string | RegExp) => {
  await tabTil(page, { slag, navn });
  await page.keyboard.press("Enter");
};
export const trykkKnapp = (page: Page, navn: string | RegExp) => trykk(page, /^button$/, navn);
export const folgLenke = (page: Page, navn: string | RegExp) => trykk(page, /^a$/, navn);

/** A page has come, and the heading that says so has focus. */
export async function merOverskrift(page: Page, navn: string | RegExp) {
  const overskrift = page.getByRole("heading", { level: 1, name: navn });
  await expect(overskrift).toBeVisible();
  await expect(overskrift).toBeFocused();
  await glemRekke(page);
}

/** A refused form: its title says so, the summary has focus, and its first link goes to a control one can use at once. */
export async function rettForsteFeil(page: Page, lenke: RegExp): Promise<Fokus> {
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.getByRole("heading", { level: 2, name: /Du må rette/ })).toBeFocused();
  await glemRekke(page);
  await folgLenke(page, lenke);
  await glemRekke(page);
  return lesFokus(page);
}

/** Radio buttons are one stop; the arrows choose. */
async function velgEn(page: Page, sporsmal: string, valg: string) {
  let f = await tabTil(page, { slag: /^radio$/, navn: "", gruppe: sporsmal });
  if (f.navn === valg) return page.keyboard.press("Space");
  for (let i = 0; f.navn !== valg && i < 12; i++) {
    await page.keyboard.press("ArrowDown");
    f = await lesFokus(page);
    expect(f.gruppe).toContain(sporsmal);
  }
  expect(f.navn).toBe(valg);
}

async function skriv(page: Page, felt: string, tekst: string) {
  const f = await tabTil(page, { slag: /^(text|tel|email|textarea|select)$/, navn: felt });
  if (f.slag !== "select") return page.keyboard.type(tekst);
  const valgt = () =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLSelectElement ? document.activeElement.selectedOptions[0]?.text : "",
    );
  for (let i = 0; (await valgt()) !== tekst && i < 30; i++) await page.keyboard.press("ArrowDown");
  expect(await valgt()).toBe(tekst);
}

/** Answers in the page's own order with keys alone. A new row takes focus when it is added. */
export async function svarMedTastatur(page: Page, svar: readonly Svar[]): Promise<void> {
  for (const s of svar) {
    if ("liste" in s) {
      for (const rad of s.rader) {
        await trykkKnapp(page, /^Legg til/);
        await expect(page.locator("fieldset:focus")).toBeVisible();
        await glemRekke(page);
        await svarMedTastatur(page, rad);
      }
    } else if ("felt" in s) await skriv(page, s.felt, s.tekst);
    else if (typeof s.valg === "string") await velgEn(page, s.sporsmal, s.valg);
    else
      for (const valg of s.valg) {
        await tabTil(page, { slag: /^checkbox$/, navn: valg, gruppe: s.sporsmal });
        await page.keyboard.press("Space");
      }
  }
}

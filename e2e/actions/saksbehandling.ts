import { expect, type Page } from "@playwright/test";
import { omDager } from "./dager.ts";
import { utenFeil } from "./universell.ts";

/** Takes a case nobody holds, from the list of free cases. */
export async function taSaken(page: Page, saksnr: string) {
  await page.goto("/saksbehandling?fane=ledige");
  await page.getByRole("button", { name: `Ta saken ${saksnr}` }).click();
  await expect(page.getByRole("button", { name: `Ta saken ${saksnr}` })).toHaveCount(0);
  await page.goto("/saksbehandling?fane=mine");
  await page.getByRole("link", { name: saksnr, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Sak ${saksnr}` })).toBeVisible();
}

/** A part of the case or of the assessment, by its link's words. */
export async function apneDel(page: Page, ...lenker: readonly string[]) {
  for (const lenke of lenker) {
    await page.getByRole("main").getByRole("link", { name: lenke, exact: true }).click();
    await expect(page.getByRole("link", { name: lenke, exact: true })).toHaveAttribute("aria-current", /page|true/);
  }
}

const lagret = (page: Page) =>
  expect(
    page
      .getByRole("status")
      .filter({ hasText: /lagret|registrert/i })
      .first(),
  ).toBeVisible();

/** Stores the calculation with what the applicant stated. */
export async function lagreBeregning(page: Page) {
  await apneDel(page, "Vurdering", "Beregning");
  await utenFeil(page);
  await page.getByRole("button", { name: "Lagre beregningen" }).click();
  await lagret(page);
}

/** Judges everything the engine left open: fulfilled, but for those named in `ikke`. */
export async function vurderVilkar(page: Page, { ikke = [] as readonly RegExp[], barn = true } = {}) {
  await apneDel(page, "Vurdering", "Vilkår");
  await utenFeil(page);
  const apne = page.getByRole("group").filter({ has: page.getByRole("radio", { name: "Ikke vurdert ennå" }) });
  const navn = await apne.evaluateAll((alle) => alle.map((el) => el.querySelector("legend")?.textContent ?? ""));
  expect(navn.length).toBeGreaterThan(0);
  for (const [i, tittel] of navn.entries()) {
    const nei = ikke.some((m) => m.test(tittel));
    await apne
      .nth(i)
      .getByLabel(nei ? "Ikke oppfylt" : "Oppfylt", { exact: true })
      .check();
    await apne
      .nth(i)
      .getByLabel("Begrunnelse")
      .fill(nei ? "Det er ikke dokumentert." : "Vurdert etter samtalen og papirene i saken.");
  }
  if (barn) await page.getByLabel("Barnets beste").fill("Et fast sted å bo gjør at barnet kan bli på skolen sin.");
  await page.getByRole("button", { name: "Lagre vurderingen" }).click();
  await lagret(page);
}

/** The oral explanation and the credit check, both today's duties before a grant. */
export async function gjorGjoremal(page: Page) {
  await apneDel(page, "Vurdering", "Samtale og kredittsjekk");
  await utenFeil(page);
  const samtale = page.getByRole("region", { name: "Samtale om lånet" });
  await samtale.getByLabel("Når var samtalen?").fill(omDager(0));
  await samtale.getByLabel("På telefon").check();
  await samtale.getByLabel("Hvem var med?").fill("Søkeren og saksbehandleren");
  await samtale.getByRole("radiogroup", { name: "Ble det brukt tolk?" }).getByLabel("Nei").check();
  for (const tema of await samtale.getByRole("checkbox").all()) await tema.check();
  await samtale.getByRole("radiogroup", { name: "Ble lånet frarådet skriftlig?" }).getByLabel("Nei").check();
  await samtale.getByRole("button", { name: "Registrer samtalen" }).click();
  await lagret(page);
  const kreditt = page.getByRole("region", { name: "Kredittsjekk" });
  await kreditt.getByLabel("Når ble den gjort?").fill(omDager(0));
  await kreditt.getByLabel("Ingen anmerkninger").check();
  await kreditt.getByRole("button", { name: "Registrer kredittsjekken" }).click();
  await lagret(page);
}

type Innstilling = {
  utfall: string;
  belop?: string;
  grunner?: readonly string[];
  hensyn: string;
  barn?: string;
  videre?: string;
};

/** Writes the innstilling and sends it on; another person decides. */
export async function innstill(page: Page, i: Innstilling) {
  await apneDel(page, "Vedtak");
  await utenFeil(page);
  await page.getByRole("radiogroup", { name: "Utfall" }).getByLabel(i.utfall, { exact: true }).check();
  if (i.belop) await page.getByLabel("Beløp").fill(i.belop);
  for (const grunn of i.grunner ?? []) await page.getByLabel(grunn).check();
  await page.getByLabel("Dette har vi lagt vekt på").fill(i.hensyn);
  if (i.barn) await page.getByLabel("Barnets beste").fill(i.barn);
  if (i.videre) await page.getByLabel("Veien videre").fill(i.videre);
  await page.getByRole("button", { name: "Send til beslutning" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Til beslutning" })).toBeVisible();
  await utenFeil(page);
}

/** Opens a case that waits for a decision, as the decider finds it. */
export async function apneTilBeslutning(page: Page, saksnr: string) {
  await page.goto("/saksbehandling?fane=beslutning");
  await page.getByRole("link", { name: saksnr, exact: true }).click();
  await apneDel(page, "Vedtak");
}

/** Decides as another person; the letter goes out. */
export async function fattVedtak(page: Page, saksnr: string) {
  await apneTilBeslutning(page, saksnr);
  await utenFeil(page);
  await page.getByRole("button", { name: "Fatt vedtak" }).click();
  await expect(page.getByRole("button", { name: "Fatt vedtak" })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2, name: "Vedtaket" })).toBeVisible();
  await utenFeil(page);
}

/** Opens the case of this applicant (as the queue writes the name, «Yusuf, S.») among those one has; gives its number. */
export async function apneMin(page: Page, navn: string): Promise<string> {
  await page.goto("/saksbehandling?fane=mine");
  const lenke = page
    .getByRole("row")
    .filter({ hasText: navn })
    .getByRole("link", { name: /^\d{4}\/\d+$/ });
  const saksnr = (await lenke.textContent()) ?? "";
  await lenke.click();
  await expect(page.getByRole("heading", { level: 1, name: `Sak ${saksnr}` })).toBeVisible();
  return saksnr;
}

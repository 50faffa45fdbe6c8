import { type BrowserContext, expect, type Page } from "@playwright/test";
import { loggInnAnsatt, loggInnInnbygger } from "../actions/innlogging.ts";
import { OKTKAKE, okthash, oktkake, sesjoner } from "../actions/okt.ts";
import { test } from "../actions/test.ts";

const { BASE_URL = "", IDPORTEN_WELL_KNOWN = "" } = process.env;
const idporten = new URL(IDPORTEN_WELL_KNOWN || "http://localhost").origin;
const db = sesjoner();
test.afterAll(() => db.lukk());

const okt = async (context: BrowserContext) => (await context.request.get("/api/okt")).status();

test("en plantet kake åpner ingenting, og innloggingen gir en ny som databasen bare kjenner avtrykket av (T01)", async ({
  page,
  context,
}) => {
  const plantet = { headers: { cookie: `${OKTKAKE}=plantet` }, maxRedirects: 0 };
  const side = await context.request.get("/min-side", plantet);
  expect([side.status(), side.headers().location]).toEqual([307, "/logg-inn?til=%2Fmin-side"]);
  expect((await context.request.get("/api/okt", plantet)).status()).toBe(401);

  await loggInnInnbygger(page, "Amina");
  const kake = await oktkake(context);
  expect(kake?.value).not.toContain("plantet");
  expect(kake).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/", domain: "localhost" });
  expect(kake?.value.length).toBeLessThan(400);
  const hash = await okthash(context);
  expect(await db.les(hash)).toMatchObject({ acr: "idporten-loa-high", avsluttet: null });
  expect(kake?.value).not.toContain(Buffer.from(hash).toString("base64url"));
});

test("innlogging på betydelig nivå kan løftes, og den gamle innloggingen er da over (T02)", async ({
  page,
  context,
}) => {
  await loggInnInnbygger(page, "Jonas", { niva: "Betydelig" });
  const lav = await okthash(context);
  expect(await db.les(lav)).toMatchObject({ acr: "idporten-loa-substantial" });

  await page.goto("/logg-inn?niva=hoy&til=/min-side");
  await page.getByLabel("Fødselsnummer").fill("15860160231");
  await page.getByRole("radio", { name: /^Høyt/ }).check();
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL("/min-side");
  expect(await db.les(await okthash(context))).toMatchObject({ acr: "idporten-loa-high" });
  expect(await db.les(lav)).toMatchObject({ grunn: "nyInnlogging" });
});

test("mangler en av de tre sikringene, eller brukes svaret to ganger, er det en rolig side og ingen innlogging (T03)", async ({
  page,
  context,
}) => {
  for (const sikring of ["state", "pkce", "nonce"]) {
    const siden = new Date(Date.now() - 1_000);
    await page.goto("/logg-inn?til=/min-side");
    await page.getByLabel("Fødselsnummer").fill("12838510068");
    await context.clearCookies({ name: `__Host-innlogging-${sikring}` });
    await page.getByRole("button", { name: "Logg inn", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Innloggingen lyktes ikke" })).toBeVisible();
    expect(await oktkake(context)).toBeUndefined();
    const rader = (await db.feil(siden)).filter((r) => r.kode === `innlogging.feilet.${sikring}`);
    expect(rader).toEqual([{ kode: `innlogging.feilet.${sikring}`, data: '{"utsteder": "idporten"}' }]);
    await context.clearCookies();
  }
  let svaradresse = "";
  page.on("request", (r) => {
    if (r.url().includes("/api/auth/callback/")) svaradresse = r.url();
  });
  await loggInnInnbygger(page, "Amina");
  const for_ = await oktkake(context);
  await page.goto(svaradresse);
  await expect(page.getByRole("heading", { name: "Innloggingen lyktes ikke" })).toBeVisible();
  expect((await oktkake(context))?.value).toBe(for_?.value);
});

test("en adresse utenfra blir aldri stedet innloggingen ender (T06)", async ({ browser }) => {
  for (const ond of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/%2F%2Fevil",
    "javascript:alert(1)",
  ]) {
    const egen = await browser.newContext();
    const page = await egen.newPage();
    await page.goto(`/logg-inn?til=${encodeURIComponent(ond)}`);
    await page.getByRole("button", { name: /^Amina/ }).click();
    await page.waitForURL("/min-side");
    await egen.close();
  }
});

test("en innlogging som avsluttes et annet sted, er over i neste forespørsel, på siden med knapp og uten ring (T08)", async ({
  page,
  context,
}) => {
  await loggInnInnbygger(page, "Ingrid");
  await db.avslutt(await okthash(context));
  expect(await okt(context)).toBe(401);
  const fane = await context.newPage();
  await fane.goto("/min-side");
  await expect(fane.getByRole("heading", { name: "Innloggingen er avsluttet" })).toBeVisible();
  await fane.getByRole("link", { name: "Logg inn igjen" }).click();
  await expect(fane.getByLabel("Fødselsnummer")).toBeVisible();
});

/** Staff without a case role land on a page of their own. */
async function loggInnUtenSaker(side: Page, brukernavn: string) {
  await side.goto("/logg-inn/ansatt");
  await side.getByLabel("Brukernavn").fill(brukernavn);
  await side.getByRole("button", { name: "Logg inn", exact: true }).click();
  await side.waitForURL("/saksbehandling");
}

test("en ansatt som slås av, er ute i neste forespørsel og kommer ikke inn igjen (T08)", async ({ page, context }) => {
  await loggInnUtenSaker(page, "karin");
  expect(await okt(context)).toBe(200);
  expect(await oktkake(context)).toMatchObject({ sameSite: "Strict", secure: true, httpOnly: true });
  await db.settAktiv("karin", false);
  try {
    expect(await okt(context)).toBe(401);
    await page.goto("/logg-inn/ansatt");
    await expect(page.getByRole("heading", { name: "Du har ikke tilgang ennå" })).toBeVisible();
  } finally {
    await db.settAktiv("karin", true);
  }
});

test("utlogging avslutter hos oss først og hos ID-porten etterpå, og Tilbake viser ingenting (T09, T55)", async ({
  page,
  context,
}) => {
  await loggInnInnbygger(page, "Tor");
  const hash = await okthash(context);
  const navn = (await page.getByText(/^Logget inn som /).textContent()) ?? "";
  const ut = page.waitForRequest((r) => r.url().startsWith(idporten) && r.method() === "POST");
  await page.getByRole("button", { name: "Logg ut" }).click();
  const sendt = new URLSearchParams((await ut).postData() ?? "");
  expect(await db.les(hash)).toMatchObject({ grunn: "loggetUt" });
  expect(sendt.get("id_token_hint")?.split(".")).toHaveLength(3);
  expect(sendt.get("state")?.length).toBeGreaterThan(16);
  expect((await ut).url()).not.toContain("id_token");
  await page.waitForURL(/\/avsluttet/);
  await expect(page.getByRole("heading", { name: "Du er logget ut" })).toBeVisible();
  expect(await oktkake(context)).toBeUndefined();

  await page.goBack();
  await expect(page.getByText(navn)).toHaveCount(0);
  await page.goto("/min-side");
  await page.getByRole("button", { name: /^Amina/ }).click();
  await page.waitForURL("/min-side");
  await expect(page.getByText(navn)).toHaveCount(0);
  expect(await db.les(hash)).toMatchObject({ grunn: "loggetUt" });
});

test("ID-porten avslutter økten uten kaker, gjentatt og med feil utsteder er svaret det samme (T09)", async ({
  page,
  context,
  playwright,
}) => {
  await loggInnInnbygger(page, "Eva");
  const rad = await db.les(await okthash(context));
  const fremmed = await playwright.request.newContext({ baseURL: BASE_URL });
  const kall = async (iss: string, sid: string) =>
    (await fremmed.get(`/api/utlogging?${new URLSearchParams({ iss, sid })}`)).status();
  expect(await kall("https://evil.example", rad?.op_sid ?? "")).toBe(200);
  expect(await okt(context)).toBe(200);
  expect(await kall(rad?.issuer ?? "", rad?.op_sid ?? "")).toBe(200);
  expect(await okt(context)).toBe(401);
  expect(await kall(rad?.issuer ?? "", rad?.op_sid ?? "")).toBe(200);
  expect((await fremmed.get("/api/utlogging")).status()).toBe(200);
  await fremmed.dispose();
  const fane = await context.newPage();
  await fane.goto("/min-side");
  await expect(fane.getByText("Du logget ut i en annen tjeneste")).toBeVisible();
});

test("etter tretti minutters hvile er siden dekket, og utlogging virker likevel (T09)", async ({ page, context }) => {
  await loggInnInnbygger(page, "Dawit");
  await db.laIdle(await okthash(context), 31);
  const fane = await context.newPage();
  await fane.goto("/min-side");
  await expect(fane.getByText("Det gikk for lang tid")).toBeVisible();
  const svar = await context.request.post("/logg-ut", { headers: { origin: BASE_URL } });
  expect([svar.status(), (await svar.text()).includes("id_token_hint")]).toEqual([200, true]);
  expect(await oktkake(context)).toBeUndefined();
});

test("den som ikke slipper inn, får en forklaring, og den som ikke har noen oppgave, kan logge ut (T09)", async ({
  page,
  browser,
}) => {
  const gjest = await (await browser.newContext()).newPage();
  await gjest.goto("/logg-inn/ansatt");
  await gjest.getByLabel("Brukernavn").fill("gjest");
  await gjest.getByRole("button", { name: "Logg inn", exact: true }).click();
  await expect(gjest.getByRole("heading", { name: "Du har ikke tilgang ennå" })).toBeVisible();
  expect(await oktkake(gjest.context())).toBeUndefined();
  await gjest.context().close();

  const side = await (await browser.newContext()).newPage();
  await loggInnUtenSaker(side, "siv");
  const svar = await side.context().request.post("/logg-ut", { headers: { origin: BASE_URL } });
  expect(svar.status()).toBe(200);
  expect(await oktkake(side.context())).toBeUndefined();
  await side.context().close();
  await page.goto("/logg-inn");
  await page.getByRole("button", { name: "Avbryt innloggingen" }).click();
  await expect(page.getByRole("heading", { name: "Du er ikke logget inn" })).toBeVisible();
});

test("to på samme maskin blir aldri én: den neste ser bare sitt (T55)", async ({ page, context }) => {
  await loggInnInnbygger(page, "Maja");
  const maja = await okthash(context);
  const navn = (await page.getByText(/^Logget inn som /).textContent()) ?? "";
  await page.goto("/logg-inn?ny=1");
  await page.getByLabel("Fødselsnummer").fill("08506833176");
  await page.getByRole("button", { name: "Logg inn", exact: true }).click();
  await page.waitForURL("/min-side");
  await expect(page.getByText(/^Logget inn som /)).not.toHaveText(navn);
  // Ended by the provider, which tells us when another person logs in there, or else by the new login.
  expect((await db.les(maja))?.avsluttet).toBeInstanceOf(Date);
});

test("en innbygger og en ansatt i samme nettleser avløser hverandre, og ingen av dem låner den andres", async ({
  page,
  context,
}) => {
  await loggInnInnbygger(page, "Amina");
  await page.goto("/saksbehandling");
  await expect(page.getByRole("heading", { name: "Du er logget inn som noen andre" })).toBeVisible();
  await loggInnAnsatt(page, "sunniva");
  await page.goto("/min-side");
  await expect(page.getByRole("heading", { name: "Du er logget inn som noen andre" })).toBeVisible();
  expect(await okt(context)).toBe(200);
});

test("hele innlogging og utlogging går uten skript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await loggInnInnbygger(page, "Amina");
  await expect(page.getByText(/^Logget inn som /)).toBeVisible();
  await page.getByRole("button", { name: "Logg ut" }).click();
  await page.getByRole("button", { name: "Logg ut av ID-porten" }).click();
  await page.waitForURL(/\/avsluttet/);
  await expect(page.getByRole("heading", { name: "Du er logget ut" })).toBeVisible();
  expect(await oktkake(context)).toBeUndefined();
  await context.close();
});

import { type APIRequestContext, expect } from "@playwright/test";
import { loggInnInnbygger } from "../actions/innlogging.ts";
import { okthash, sesjoner } from "../actions/okt.ts";
import { test } from "../actions/test.ts";

/** Of the demo municipality: has a case with a decision. */
const KJERSTI = "28919225027";
const { BASE_URL = "" } = process.env;
const db = sesjoner();
test.afterAll(() => db.lukk());

/** Every way we know of to ask Next for a page past its front door. */
function veier(sti: string): readonly (readonly [adresse: string, hoder: Record<string, string>])[] {
  const kodet = sti.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return [
    [sti, {}],
    [sti, { rsc: "1" }],
    [`${sti}?_rsc=abc`, { rsc: "1" }],
    [sti, { rsc: "1", "next-router-prefetch": "1" }],
    [sti, { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }],
    [sti, { "x-nextjs-data": "1" }],
    [sti, { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }],
    [`${sti}.rsc`, {}],
    [`${sti}.txt`, { rsc: "1" }],
    [`${sti}.segments/_tree.segment.rsc`, {}],
    [`${sti}/`, {}],
    [`/${sti}`, {}],
    [kodet, {}],
    [sti.replace("/", "/%2e/"), {}],
    [sti.toUpperCase(), {}],
    [`/nb${sti}`, {}],
    [`/nb${sti}`, { rsc: "1" }],
    [`/NB${sti}`, {}],
    [`${sti}?locale=nb&sakId=1&nextauth=callback`, {}],
  ];
}

async function lekkasjer(hvem: APIRequestContext, stier: readonly string[], merker: readonly string[]) {
  const funn: string[] = [];
  let spurt = 0;
  for (const sti of stier)
    for (const [adresse, headers] of veier(sti)) {
      const svar = await hvem.get(`${BASE_URL}${adresse}`, { headers, maxRedirects: 0 });
      const alt = `${JSON.stringify(svar.headers())}${await svar.text()}`;
      for (const merke of merker) if (alt.includes(merke)) funn.push(`${adresse} ${JSON.stringify(headers)}: ${merke}`);
      spurt++;
    }
  return { funn, spurt };
}

test("ingen vei til en personlig side viser noe til den uten innlogging eller til en annen innbygger (T11)", async ({
  browser,
  playwright,
  baseURL,
}) => {
  const eier = await browser.newContext();
  const side = await eier.newPage();
  await loggInnInnbygger(side, KJERSTI);
  const sak = await db.sakFor(await okthash(eier));
  if (!sak) throw new Error("Kjersti skulle hatt en sak i demokommunen");
  const stier = [`/min-side/sak/${sak.sakId}`, `/soknad/${sak.soknadId}/kvittering`, `/vedtak/${sak.vedtakId}`];
  const egen = await (await eier.request.get(stier[0] ?? "")).text();
  expect(egen, "merket må finnes på eierens egen side").toContain(sak.saksnr);

  const ukjent = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
  const uten = await lekkasjer(ukjent, ["/min-side", ...stier], [sak.saksnr, "Logget inn som"]);
  expect(uten.funn).toEqual([]);

  const annen = await browser.newContext();
  await loggInnInnbygger(await annen.newPage(), "Tor");
  const fremmed = await lekkasjer(annen.request, stier, [sak.saksnr]);
  expect(fremmed.funn).toEqual([]);
  expect(uten.spurt + fremmed.spurt).toBeGreaterThan(90);
  await Promise.all([ukjent.dispose(), annen.close(), eier.close()]);
});

import { type APIResponse, expect, type Page } from "@playwright/test";
import { loggInnInnbygger } from "../actions/innlogging.ts";
import { oktkake } from "../actions/okt.ts";
import { test } from "../actions/test.ts";

const { BASE_URL = "" } = process.env;
const UUID = "0193b7a0-1111-7222-8333-444455556666";

const felles = {
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const filsvar = {
  "content-security-policy": /^sandbox; default-src 'none'; frame-ancestors 'none'$/,
  "cache-control": /^private, (?:no-cache, )?no-store/,
  "referrer-policy": /^no-referrer$/,
  "permissions-policy": /camera=\(\)/,
};
const utenSpor = (svar: APIResponse) => {
  expect(svar.headers()["x-powered-by"]).toBeUndefined();
  expect(svar.headers().server).toBeUndefined();
};

test("fremmed, tom og manglende Origin nektes på handlinger og maskinruter, og ingenting er gjort (T05)", async ({
  page,
  context,
}) => {
  await loggInnInnbygger(page, "Amina");
  const steder = [
    ["POST", "/min-side"],
    ["POST", "/soknad/ny/startlan"],
    ["POST", "/logg-ut"],
    ["POST", "/api/okt"],
    ["PATCH", `/api/utkast/${UUID}`],
    ["POST", `/api/innsending/${UUID}`],
    ["POST", "/saksbehandling"],
  ] as const;
  const opphav: Record<string, string>[] = [{ origin: "https://evil.example" }, { origin: "null" }, {}];
  for (const [method, sti] of steder)
    for (const headers of opphav) {
      const svar = await context.request.fetch(sti, { method, headers, data: "x" });
      expect([svar.status(), method, sti, headers]).toEqual([403, method, sti, headers]);
    }
  expect((await context.request.get("/api/okt")).status()).toBe(200);
  expect((await context.request.post("/api/okt", { headers: { origin: BASE_URL } })).status()).toBe(200);
});

test("oppdiktede hoder endrer ingenting (T07)", async ({ page, context, playwright }) => {
  const onde = {
    "x-middleware-subrequest": Array(5).fill("middleware").join(":"),
    "x-middleware-rewrite": "/nb/startlan",
    "x-nextjs-data": "1",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-for": "127.0.0.1",
    "x-nonce": "abc",
    "x-bd-sti": "/evil",
  };
  const ukjent = await playwright.request.newContext({ baseURL: BASE_URL });
  for (const sti of ["/", "/min-side", "/saksbehandling", "/logg-inn?til=/min-side", "/finnes/ikke", "/avsluttet"]) {
    const rent = await ukjent.get(sti, { maxRedirects: 0 });
    const ondt = await ukjent.get(sti, { maxRedirects: 0, headers: onde });
    expect([sti, ondt.status()]).toEqual([sti, rent.status()]);
    expect(`${JSON.stringify(ondt.headers())}${await ondt.text()}`).not.toContain("evil");
    expect(ondt.headers()["content-security-policy"]).not.toContain("nonce-abc'");
  }
  await ukjent.dispose();
  await loggInnInnbygger(page, "Amina");
  const egen = await context.request.get("/min-side", { headers: onde });
  expect(egen.status()).toBe(200);
  expect(await egen.text()).not.toContain("evil.example");
});

test("hver slags svar har hodene sine (T58)", async ({ page, context, playwright }) => {
  const ukjent = await playwright.request.newContext({ baseURL: BASE_URL });
  const hent = (sti: string, headers = {}) => ukjent.get(sti, { maxRedirects: 0, headers });
  const forside = await hent("/");
  const skript = /\/_next\/static\/[^"]+\.js/.exec(await forside.text())?.[0] ?? "";
  const tabell: readonly (readonly [APIResponse, number, Record<string, RegExp>])[] = [
    [
      forside,
      200,
      {
        "cache-control": /^public, max-age=60$/,
        "content-security-policy": /script-src 'self' 'sha256-/,
        "referrer-policy": /^strict-origin-when-cross-origin$/,
      },
    ],
    [await hent("/min-side"), 303, { "cache-control": /private, no-store/ }],
    [await hent("/min-side", { "sec-fetch-dest": "empty" }), 401, { "cache-control": /private, no-store/ }],
    [await hent("/logg-inn"), 303, { "cache-control": /private, no-store/, "referrer-policy": /^same-origin$/ }],
    [await hent("/ikke-funnet"), 404, { "content-security-policy": /'nonce-.*'strict-dynamic'/ }],
    [await hent("/finnes/ikke"), 404, { "content-security-policy": /'nonce-/ }],
    [await hent("/feil?kode=ABCD-2345"), 500, { "content-security-policy": /'nonce-/, "cache-control": /no-store/ }],
    [
      await hent("/api/okt"),
      401,
      { "content-security-policy": /^sandbox; default-src 'none'/, "cache-control": /private, no-store/ },
    ],
    [await hent("/api/helse/live"), 200, { "content-security-policy": /^sandbox/, "cache-control": /no-store/ }],
    [await hent("/api/helse/ready"), 200, { "content-security-policy": /^sandbox/ }],
    [await hent("/api/auth/signin"), 404, { "content-security-policy": /^sandbox/ }],
    [await hent("/api/utlogging"), 200, { "content-security-policy": /frame-ancestors http/ }],
    [await hent(skript), 200, { "cache-control": /immutable/ }],
    [await hent("/ikon.svg"), 200, {}],
    // Outside the proxy: every answer of the upload's address has its headers all the same.
    [await ukjent.post(`/api/vedlegg/${UUID}`, { data: "x" }), 403, filsvar],
    [
      await ukjent.post(`/api/vedlegg/${UUID}`, {
        data: "x",
        headers: { origin: BASE_URL, accept: "application/json" },
      }),
      401,
      filsvar,
    ],
    [
      await ukjent.post(`/api/vedlegg/${UUID}`, { data: "x", headers: { origin: BASE_URL }, maxRedirects: 0 }),
      303,
      filsvar,
    ],
    [await hent(`/api/vedlegg/${UUID}`), 405, filsvar],
    [await hent(`/api/vedlegg/${UUID}/finnes/ikke`), 404, filsvar],
    [await ukjent.post("/", { data: "x" }), 403, { "content-security-policy": /^sandbox/ }],
  ];
  for (const [svar, status, hoder] of tabell) {
    const sted = new URL(svar.url()).pathname;
    expect([sted, svar.status()]).toEqual([sted, status]);
    expect(svar.headers(), sted).toMatchObject(felles);
    for (const [navn, verdi] of Object.entries(hoder))
      expect(svar.headers()[navn] ?? "", `${sted} ${navn}`).toMatch(verdi);
    const policy = svar.headers()["content-security-policy"] ?? "";
    expect(policy, sted).not.toContain("unsafe-");
    if (policy && sted !== "/api/utlogging") expect(policy, sted).toContain("frame-ancestors 'none'");
    utenSpor(svar);
  }
  await ukjent.dispose();

  await loggInnInnbygger(page, "Amina");
  const egen = await context.request.get("/min-side");
  expect(egen.headers()).toMatchObject({
    ...felles,
    "cache-control": expect.stringContaining("private, no-store"),
    "referrer-policy": "same-origin",
  });
  expect(egen.headers()["content-security-policy"]).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic';/);
  expect(egen.headers()["set-cookie"]).toBeUndefined();
  for (const kake of (await context.cookies(BASE_URL)).filter((k) => k.name.startsWith("__")))
    expect(kake).toMatchObject({ name: expect.stringMatching(/^__Host-/), secure: true, httpOnly: true, path: "/" });
  expect(`${(await oktkake(context))?.name}${(await oktkake(context))?.value}`.length).toBeLessThan(4_096);
});

test("to innbyggere om hverandre får aldri hverandres side (T12)", async ({ browser }) => {
  const hvem = await Promise.all(
    ["Amina", "Tor"].map(async (navn) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await loggInnInnbygger(page, navn);
      return { context, merke: (await page.getByText(/^Logget inn som /).textContent()) ?? "" };
    }),
  );
  const spor = async (i: number) => {
    const { context, merke } = hvem[i % 2] ?? { context: undefined, merke: "" };
    const s = await context?.request.get("/min-side");
    return { merke, kode: s?.status(), lagring: s?.headers()["cache-control"], tekst: (await s?.text()) ?? "" };
  };
  const svar: Awaited<ReturnType<typeof spor>>[] = [];
  for (let runde = 0; runde < 8; runde++) svar.push(...(await Promise.all([0, 1, 2, 3, 4, 5].map(spor))));
  const merker = hvem.map((h) => h.merke.replace("Logget inn som ", ""));
  expect(new Set(merker).size).toBe(2);
  for (const { merke, kode, lagring, tekst } of svar) {
    expect([kode, lagring]).toEqual([200, expect.stringContaining("private, no-store")]);
    for (const m of merker) expect(tekst.includes(m)).toBe(merke.endsWith(m));
  }
  await Promise.all(hvem.map((h) => h.context.close()));
});

const sluk = [
  `<script>kjort('skript')</script>`,
  `<script src="https://evil.example/a.js"></script>`,
  `<img src="/finnes-ikke.png" onerror="kjort('onerror')">`,
  `<svg onload="kjort('onload')"></svg>`,
  `<details open ontoggle="kjort('ontoggle')"><summary>x</summary></details>`,
  `<input autofocus onfocus="kjort('onfocus')">`,
  `<a id="jslenke" href="javascript:kjort('lenke')">x</a>`,
  `<iframe src="https://evil.example/ramme"></iframe>`,
  `<iframe srcdoc="<script>parent.kjort('srcdoc')</script>"></iframe>`,
  `<object data="https://evil.example/o"></object>`,
  `<style>body{--lekket:1}</style>`,
  `<p style="color:red">x</p>`,
  `<link rel="stylesheet" href="https://evil.example/s.css">`,
  `<base href="https://evil.example/">`,
];

type Maalt = { brudd: string[]; kjorte: string[] };

async function teller(page: Page) {
  await page.addInitScript(() => {
    const maalt: Maalt = { brudd: [], kjorte: [] };
    Object.assign(window, { maalt, kjort: (hva: string) => void maalt.kjorte.push(hva) });
    document.addEventListener("securitypolicyviolation", (e) => void maalt.brudd.push(e.effectiveDirective));
  });
  return () => page.evaluate(() => (window as unknown as { maalt: Maalt }).maalt);
}

for (const sti of ["/", "/min-side"] as const)
  test(`det noen får lagt inn på ${sti}, kjører ikke, og hvert forsøk meldes (T59)`, async ({ page }) => {
    await loggInnInnbygger(page, "Amina");
    const les = await teller(page);
    await page.route(`**${sti}`, async (rute) => {
      const svar = await rute.fetch();
      const kropp = (await svar.text()).replace("</body>", `${sluk.join("")}</body>`);
      await rute.fulfill({ response: svar, body: kropp });
    });
    await page.goto(sti);
    await page.locator("#jslenke").evaluate((lenke: HTMLAnchorElement) => lenke.click());
    await expect.poll(async () => (await les()).brudd.length).toBeGreaterThanOrEqual(12);
    const { brudd, kjorte } = await les();
    expect(kjorte).toEqual([]);
    for (const direktiv of [
      "script-src-elem",
      "script-src-attr",
      "frame-src",
      "object-src",
      "base-uri",
      "style-src-elem",
      "style-src-attr",
    ])
      expect(brudd, direktiv).toContain(direktiv);
  });

test("en vanlig tur gjennom huset melder ingenting (T59)", async ({ page }) => {
  const les = await teller(page);
  const steder = [
    "/",
    "/startlan",
    "/startlan/kalkulator",
    "/veileder",
    "/personvern",
    "/tilgjengelighet",
    "/avsluttet",
    "/ikke-funnet",
  ];
  await loggInnInnbygger(page, "Amina");
  for (const sti of [...steder, "/min-side", "/soknad/ny/startlan"]) {
    await page.goto(sti);
    await page.waitForLoadState("networkidle");
    expect({ sti, brudd: (await les()).brudd }).toEqual({ sti, brudd: [] });
  }
});

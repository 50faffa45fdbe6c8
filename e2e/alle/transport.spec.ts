import { type Browser, expect, test } from "@playwright/test";
import { adresserFor, folk, innlogget } from "../actions/funn-i-demoen.ts";
import { type Merket, merketSak, merketUtkast } from "../actions/merket.ts";
import { altI, kakelinje, spor, sporVidere } from "../actions/raa.ts";
import { fyllUt, rutekart } from "../actions/rutekart.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";
import { transporter } from "../actions/transporter.ts";

// T11 and T12: no byte of somebody's case comes out by another way than the one that is guarded.
type Mal = { monster: string; sti: string; merker: readonly string[] };
type Leser = { navn: string; kake: string };

const vernede = rutekart().filter((r) => r.vern === "innbygger" || r.vern === "ansatt");
const stier = (vern: "innbygger" | "ansatt") => vernede.filter((r) => r.vern === vern).map((r) => r.monster);

/** Asks for every target in every way as every reader; answers each time a mark was seen. */
async function lekkasjer(mal: readonly Mal[], lesere: readonly Leser[]) {
  const sett: string[] = [];
  let antall = 0;
  for (const { sti, merker } of mal)
    for (const { navn, kake } of lesere)
      for (const t of transporter) {
        const svar = await sporVidere(t.sti?.(sti) ?? sti, { kake, ...(t.hoder ? { hoder: t.hoder } : {}) });
        antall++;
        const alt = altI(svar);
        for (const merke of merker)
          if (alt.includes(merke)) sett.push(`${sti} som ${navn}, ${t.navn}: «${merke}» (${svar.status})`);
        if (svar.status >= 500) sett.push(`${sti} som ${navn}, ${t.navn}: ${svar.status}`);
      }
  return { sett, antall };
}

/** Whose marks can be seen by the right person: without any, the test above would find nothing because nothing is there. */
async function synligeFor(mal: readonly Mal[], kake: string) {
  const synlige: string[] = [];
  for (const { monster, sti, merker } of mal) {
    const alt = altI(await spor(sti, { kake }));
    if (merker.some((merke) => alt.includes(merke))) synlige.push(monster);
  }
  return synlige;
}

async function leserFor(browser: Browser, navn: string, hvem: Hvem): Promise<Leser> {
  const context = await innlogget(browser, hvem);
  const kake = await kakelinje(context);
  await context.close();
  return { navn, kake };
}

const anonym: Leser = { navn: "anonym", kake: "" };

test("innbyggerens sider gir ingen andre et ord, hvordan de enn blir spurt om", async ({ browser }) => {
  test.setTimeout(300_000);
  const [utkast, sendt, annen] = [await merketUtkast(browser), await merketSak(browser), await merketUtkast(browser)];
  const funnet = await adresserFor(
    browser,
    "innbygger",
    folk.map(({ nummer }) => ({ nummer })),
  );
  const navnAv = (hvem: Hvem | undefined) =>
    folk.find((p) => hvem && "nummer" in hvem && p.nummer === hvem.nummer)?.navn ?? "";
  // An offer and a tenancy that nobody has: the page says so to all, and must not say more to some.
  const verdier = {
    leieforholdId: crypto.randomUUID(),
    tilbudId: crypto.randomUUID(),
    soknadId: utkast.soknadId,
    steg: "behov",
    tjeneste: "startlan",
    slag: "innflytting",
    sakId: sendt.sakId,
  };
  const mal = stier("innbygger").map((monster): Mal => {
    const iDemoen = funnet.get(monster);
    if (monster.includes("[vedtakId]") && iDemoen) return { monster, sti: iDemoen.sti, merker: [navnAv(iDemoen.hvem)] };
    const id = monster.endsWith("/kvittering") ? sendt.soknadId : utkast.soknadId;
    return {
      monster,
      sti: fyllUt(monster, { ...verdier, soknadId: id }),
      merker: [utkast.merke, sendt.merke, sendt.saksnr],
    };
  });
  expect(mal.map((m) => m.monster)).toEqual(stier("innbygger"));

  const eiere = [utkast, sendt, annen];
  const kaker = await Promise.all(eiere.map((m) => kakelinje(m.context)));
  const synlige = new Set([...(await synligeFor(mal, kaker[0] ?? "")), ...(await synligeFor(mal, kaker[1] ?? ""))]);
  for (const monster of [
    "/min-side",
    "/min-side/sak/[sakId]",
    "/soknad/[soknadId]/[steg]",
    "/soknad/[soknadId]/oppsummering",
    "/soknad/[soknadId]/kvittering",
  ])
    expect([...synlige], "eieren ser merket sitt").toContain(monster);

  const lesere = [
    anonym,
    { navn: "en annen innbygger", kake: kaker[2] ?? "" },
    await leserFor(browser, "saksbehandler", { brukernavn: "sunniva" }),
  ];
  const { sett, antall } = await lekkasjer(mal, lesere);
  console.log(`${mal.length} sider × ${lesere.length} lesere × ${transporter.length} måter: ${antall} svar lest`);
  expect(sett).toEqual([]);
  expect(antall).toBe(stier("innbygger").length * lesere.length * transporter.length);
  await Promise.all(eiere.map((m) => m.context.close()));
});

test("ansattes sider gir verken innbyggere eller roller uten sak et ord", async ({ browser }) => {
  test.setTimeout(300_000);
  const sak = await merketSak(browser);
  const mal = stier("ansatt").map(
    (monster): Mal => ({
      monster,
      sti: fyllUt(monster, {
        boligId: crypto.randomUUID(),
        kjoringId: crypto.randomUUID(),
        leieforholdId: crypto.randomUUID(),
        tilbudId: crypto.randomUUID(),
        slag: "kontrakt",
        sakId: sak.sakId,
      }),
      merker: [sak.merke, sak.saksnr],
    }),
  );
  const saksbehandler = await leserFor(browser, "saksbehandler", { brukernavn: "sunniva" });
  expect(await synligeFor(mal, saksbehandler.kake)).toContain("/saksbehandling/sak/[sakId]");

  const uten = ["siv", "frida", "karin", "boye", "kurt", "rune", "gjest"];
  const lesere: Leser[] = [anonym, { navn: "søkeren selv", kake: await kakelinje(sak.context) }];
  for (const brukernavn of uten.slice(0, 6)) lesere.push(await leserFor(browser, brukernavn, { brukernavn }));
  const { sett, antall } = await lekkasjer(mal, lesere);
  console.log(`${mal.length} sider × ${lesere.length} lesere × ${transporter.length} måter: ${antall} svar lest`);
  expect(sett).toEqual([]);
  expect(antall).toBe(stier("ansatt").length * lesere.length * transporter.length);
  await sak.context.close();
});

test("maskinrutene gir ingen andre noe, og sier det samme om det som ikke finnes", async ({ browser }) => {
  const [m, annen] = [await merketSak(browser), await merketUtkast(browser)];
  const kake = await kakelinje(annen.context);
  const ukjent = "00000000-0000-4000-8000-000000000000";
  const ruter = [
    { sti: (id: string) => `/api/innsending/${id}`, id: m.nokkel },
    { sti: (id: string) => `/api/utkast/${id}`, id: m.soknadId, metode: "PATCH", kropp: JSON.stringify({ felt: {} }) },
    {
      sti: (id: string) => `/api/innsending/${id}`,
      id: m.nokkel,
      metode: "POST",
      kropp: JSON.stringify({ soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true }),
    },
    { sti: (id: string) => `/api/vedlegg/${id}`, id: m.soknadId, metode: "POST", kropp: "{}" },
    { sti: (id: string) => `/api/brev/${id}`, id: m.sakId },
    { sti: (id: string) => `/api/fil/${id}`, id: m.soknadId },
  ];
  const hoder = { "content-type": "application/json", origin: process.env.BASE_URL ?? "" };
  for (const { sti, id, metode = "GET", kropp } of ruter) {
    const valg = { metode, hoder, ...(kropp === undefined ? {} : { kropp }) };
    const uinnlogget = await spor(sti(id), valg);
    // The upload is a form that works without script too: its answer is the way to the login.
    const tilInnlogging = uinnlogget.status === 303 && String(uinnlogget.headers.location).startsWith("/logg-inn?");
    expect(uinnlogget.status === 401 || tilInnlogging, `${metode} ${sti(id)} uten innlogging`).toBe(true);
    const fremmed = await spor(sti(id), { ...valg, kake });
    const finnesIkke = await spor(sti(ukjent), { ...valg, kake });
    expect([fremmed.status, fremmed.body], `${metode} ${sti(id)} som en annen`).toEqual([
      finnesIkke.status,
      finnesIkke.body,
    ]);
    for (const svar of [uinnlogget, fremmed]) {
      expect(svar.headers["cache-control"]).toBe("private, no-store");
      for (const merke of [m.merke, m.saksnr]) expect(altI(svar)).not.toContain(merke);
    }
  }
  await Promise.all([m.context.close(), annen.context.close()]);
});

test("to innbyggere om hverandre får aldri hverandres sider, og ingenting kan lagres underveis", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const to: Merket[] = [await merketUtkast(browser), await merketUtkast(browser)];
  const kaker = await Promise.all(to.map((m) => kakelinje(m.context)));
  const steg = [
    "",
    "/husstand",
    "/bolig-i-dag",
    "/behov",
    "/okonomi",
    "/sparing",
    "/banksvar",
    "/boligen",
    "/dokumenter",
    "/oppsummering",
  ];
  let egne = 0;
  for (let runde = 0; runde < 3; runde++)
    for (const del of ["/min-side", ...steg])
      for (const [i, m] of to.entries()) {
        const sti = del === "/min-side" ? del : `/soknad/${m.soknadId}${del}`;
        for (const hoder of [undefined, { rsc: "1" }]) {
          const svar = await sporVidere(sti, { kake: kaker[i] ?? "", ...(hoder ? { hoder } : {}) });
          const alt = altI(svar);
          expect(svar.status, sti).toBe(200);
          expect(svar.headers["cache-control"], sti).toBe("private, no-store");
          expect(alt, sti).not.toContain(to[1 - i]?.merke);
          expect(alt, sti).not.toContain(to[1 - i]?.soknadId);
          if (alt.includes(m.merke)) egne++;
        }
      }
  expect(egne, "egne merker sett").toBeGreaterThanOrEqual(20);
  await Promise.all(to.map((m) => m.context.close()));
});

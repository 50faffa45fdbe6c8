import { type Browser, expect, test } from "@playwright/test";
import { traceInnsending } from "../../db/testing/innsendt.ts";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { listInnstilte, traceSak } from "../../db/testing/saksspor.ts";
import { innlogget } from "../actions/funn-i-demoen.ts";
import { merketSak, merketUtkast } from "../actions/merket.ts";
import { kakelinje, spor } from "../actions/raa.ts";
import { finnSkjema, sendSkjema } from "../actions/skjema.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";

// Everybody at once, each on a connection of their own: one wins, the rest are told, and the database holds one of each.
test.describe.configure({ mode: "default" });
const { BASE_URL = "", DATABASE_URL = "" } = process.env;
const admin = openAdmin(DATABASE_URL, 2);
test.afterAll(() => admin.end());

async function kakeFor(browser: Browser, hvem: Hvem) {
  const context = await innlogget(browser, hvem);
  const kake = await kakelinje(context);
  await context.close();
  return kake;
}

const json = { "content-type": "application/json", origin: BASE_URL };
const samtidig = <T>(antall: number, gjor: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: antall }, (_, i) => gjor(i)));
const enGang = { saker: 1, innsendinger: 1, hendelser: 1, brev: 1, jobber: 1, sendt: 1 };

test("tjue sendinger av samme søknad på likt gir én sak og samme kvittering til alle", async ({ browser }) => {
  const m = await merketUtkast(browser);
  const kake = await kakelinje(m.context);
  const kropp = JSON.stringify({ soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true });
  const send = (nokkel: string) => spor(`/api/innsending/${nokkel}`, { metode: "POST", kake, hoder: json, kropp });

  // Every other with the key of the draft, every other with a key of its own making.
  const svar = await samtidig(20, (i) => send(i % 2 === 0 ? m.nokkel : crypto.randomUUID()));
  const egne = svar.filter((_, i) => i % 2 === 0);
  const andre = svar.filter((_, i) => i % 2 === 1);
  expect(egne.map((s) => s.status)).toEqual(egne.map(() => 200));
  expect(new Set(egne.map((s) => (JSON.parse(s.body) as { saksnr: string }).saksnr)).size).toBe(1);
  expect(andre.map((s) => s.status)).toEqual(andre.map(() => 422));
  await expect.poll(() => traceInnsending(admin, m.soknadId)).toEqual(enGang);

  const senere = await send(m.nokkel);
  expect([senere.status, senere.body]).toEqual([200, egne[0]?.body]);
  const endret = await spor(`/api/innsending/${m.nokkel}`, {
    metode: "POST",
    kake,
    hoder: json,
    kropp: JSON.stringify({ soknadId: m.soknadId, revisjon: m.revisjon + 1, bekreftet: true }),
  });
  expect([endret.status, (JSON.parse(endret.body) as { kode: string }).kode]).toEqual([422, "nokkelGjenbrukt"]);
  expect(await traceInnsending(admin, m.soknadId)).toEqual(enGang);
  await m.context.close();
});

test("den som sender mens svaret endres i en annen fane, sender det hun så, eller får se det nye", async ({
  browser,
}) => {
  const m = await merketUtkast(browser);
  const kake = await kakelinje(m.context);
  const lagre = (verdi: string) =>
    spor(`/api/utkast/${m.soknadId}`, {
      metode: "PATCH",
      kake,
      hoder: json,
      kropp: JSON.stringify({ felt: { bankNavn: { verdi, basertPa: 1 } } }),
    });
  const send = () =>
    spor(`/api/innsending/${m.nokkel}`, {
      metode: "POST",
      kake,
      hoder: json,
      kropp: JSON.stringify({ soknadId: m.soknadId, revisjon: m.revisjon, bekreftet: true }),
    });
  const [lagret, sendt] = await Promise.all([lagre("Den andre banken"), send()]);
  const spor_ = await traceInnsending(admin, m.soknadId);
  // Whichever came first decides both answers.
  if (sendt.status === 200) {
    expect(lagret.status).not.toBe(200);
    expect(spor_).toMatchObject({ saker: 1, sendt: 1 });
  } else {
    expect([sendt.status, lagret.status]).toEqual([409, 200]);
    expect(spor_).toMatchObject({ saker: 0, sendt: 0 });
  }
  await m.context.close();
});

test("to lagringer av samme felt på samme versjon: én står, den andre får begge verdiene", async ({ browser }) => {
  const m = await merketUtkast(browser);
  const kake = await kakelinje(m.context);
  const svar = await samtidig(10, (i) =>
    spor(`/api/utkast/${m.soknadId}`, {
      metode: "PATCH",
      kake,
      hoder: json,
      kropp: JSON.stringify({ felt: { bankNavn: { verdi: `Bank ${i}`, basertPa: 1 } } }),
    }),
  );
  expect(svar.map((s) => s.status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  const vant = svar.findIndex((s) => s.status === 200);
  for (const [i, s] of svar.entries()) if (i !== vant) expect(s.body, `taper ${i}`).toContain(`Bank ${vant}`);
  await m.context.close();
});

test("fire saksbehandlertrykk på samme ledige sak: én får den, de andre får vite hvem", async ({ browser }) => {
  const m = await merketSak(browser);
  await m.context.close();
  const kaker = [await kakeFor(browser, { brukernavn: "sunniva" }), await kakeFor(browser, { brukernavn: "salim" })];
  const knapp = new RegExp(`aria-label="Ta saken ${m.saksnr}"`);
  const skjemaer = await Promise.all(kaker.map((kake) => finnSkjema("/saksbehandling?fane=ledige", kake, knapp)));
  const svar = await samtidig(4, (i) => {
    const skjema = skjemaer[i % 2];
    if (!skjema) throw new Error("saken står ikke som ledig");
    return sendSkjema(skjema, kaker[i % 2] ?? "");
  });
  const vant = svar.filter((s) => s.status === 303);
  expect(vant.map((s) => String(s.headers.location))).toEqual([expect.stringContaining("tatt=")]);
  for (const s of svar.filter((en) => en.status !== 303)) {
    expect(s.status).toBe(200);
    expect(s.body).toMatch(/Sunniva Berge|Salim/);
  }
  const etter = await traceSak(admin, m.sakId);
  expect(etter.hendelser).toMatchObject({ "sak.tatt": 1 });
  expect(etter.ansvarlig).toBe(["sunniva", "salim"][svar.findIndex((s) => s.status === 303) % 2]);
});

test("to besluttere på likt gir ett vedtak, ett brev og én hendelse; resten får vite hvem som var først", async ({
  browser,
}) => {
  const beslutterne = ["bjorn", "berit"] as const;
  // The journeys take theirs among those Sunniva proposed.
  const sak = (await listInnstilte(admin)).find((s) => s.foreslattAv === "salim");
  if (!sak) throw new Error("demoen har ingen sak til beslutning");
  const sti = `/saksbehandling/sak/${sak.sakId}/vedtak`;
  const for_ = await traceSak(admin, sak.sakId);
  const contexts = await Promise.all(beslutterne.map((brukernavn) => innlogget(browser, { brukernavn })));
  const kaker = await Promise.all(contexts.map(kakelinje));
  const sider = await Promise.all(contexts.map((c) => c.newPage()));
  for (const side of sider) await side.goto(sti);
  const skjemaer = await Promise.all(kaker.map((kake) => finnSkjema(sti, kake, /id="vedta"/)));
  expect(await finnSkjema(sti, await kakeFor(browser, { brukernavn: sak.foreslattAv }), /id="vedta"/)).toBeUndefined();

  const svar = await samtidig(12, (i) => {
    const skjema = skjemaer[i % 2];
    if (!skjema) throw new Error(`${beslutterne[i % 2]} har ingen knapp`);
    return sendSkjema(skjema, kaker[i % 2] ?? "");
  });
  const fattet = (s: (typeof svar)[number]) => s.status === 303 && /lagret=vedtatt/.test(String(s.headers.location));
  expect(svar.filter(fattet)).toHaveLength(1);
  const vinner = svar.findIndex(fattet) % 2;
  const forst = ["Bjørn", "Berit"][vinner] ?? "";
  for (const [i, s] of svar.entries()) {
    if (fattet(s)) continue;
    // Whoever decided still has the case; to the other it is no longer there, and without script she is told so in the queue.
    if (i % 2 === vinner) expect([s.status, s.body.includes(forst)]).toEqual([200, true]);
    else expect([s.status, s.headers.location]).toEqual([303, "/saksbehandling?fane=beslutning&forst=annen"]);
  }
  const taper = sider[1 - vinner];
  if (!taper) throw new Error("ingen tapte");
  await taper.getByRole("button", { name: "Fatt vedtak" }).click();
  await expect(taper.getByRole("main")).toContainText(forst);
  const etter = await traceSak(admin, sak.sakId);
  expect({ ...etter.hendelser, vedtak: etter.vedtak, brev: etter.brev - for_.brev }).toMatchObject({
    "vedtak.vedtatt": 1,
    vedtak: 1,
    brev: 1,
  });
  expect(etter.tilstand).not.toBe("innstilt");

  // The winner's old page once more, when all is over: as stale as can be.
  const skjema = skjemaer[vinner];
  const gammelt = skjema && (await sendSkjema(skjema, kaker[vinner] ?? ""));
  expect(gammelt?.status).toBe(200);
  const { revisjon, vedtak } = await traceSak(admin, sak.sakId);
  expect({ revisjon, vedtak }).toEqual({ revisjon: etter.revisjon, vedtak: 1 });
  for (const context of contexts) await context.close();
});

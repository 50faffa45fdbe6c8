import { expect, test } from "@playwright/test";
import { openAdmin } from "../../db/testing/open-admin.ts";
import { lesSaksfasit, type Sakssvar } from "../../db/testing/saksfasit.ts";
import { newSeed, randomFrom } from "../../dev/drill/random.ts";
import { folk, innlogget } from "../actions/funn-i-demoen.ts";
import { okthash, sesjoner } from "../actions/okt.ts";
import { kakelinje, spor } from "../actions/raa.ts";
import type { Hvem } from "../actions/stille-innlogging.ts";

// T10: a sample over HTTP of the matrix that `policy.test.ts` goes through cell by cell. The seed is printed; BD_FRO plays it again.
const { BD_FRO, DATABASE_URL = "" } = process.env;
const ruter = ["", "?fane=dokumenter", "/vurdering", "/vedtak", "?fane=brev", "?fane=logg"] as const;

test("tre hundre forsøk trukket fra tabellen gir over HTTP det tabellen sier", async ({ browser }) => {
  test.setTimeout(180_000);
  const fro = Number(BD_FRO ?? newSeed());
  const trekk = randomFrom(fro);
  const admin = openAdmin(DATABASE_URL, 1);
  const fasit = await lesSaksfasit(admin);
  const kaker = new Map<string, string>();
  const kakeFor = async (navn: string, hvem: Hvem) => {
    const kjent = kaker.get(navn);
    if (kjent !== undefined) return kjent;
    const context = await innlogget(browser, hvem);
    const kake = await kakelinje(context);
    await context.close();
    kaker.set(navn, kake);
    return kake;
  };

  // As many that are let in as are not, and every role among them.
  const noen = (kan: boolean) => trekk.shuffled(fasit.filter((f) => f.kanLese === kan)).slice(0, 120);
  const trukket = [...noen(true), ...noen(false)];
  const avvik: string[] = [];
  for (const f of trukket) {
    const rute = ruter[trekk.below(ruter.length)] ?? "";
    const svar = await spor(`/saksbehandling/sak/${f.sakId}${rute}`, { kake: await kakeFor(f.brukernavn, f) });
    const fikk = svar.status === 200 && svar.body.includes(f.saksnr);
    const sluppetInn = { ...f, rute, status: svar.status, til: svar.headers.location };
    if (fikk !== (await gjelderNa(f))) avvik.push(JSON.stringify(sluppetInn));
    if (!fikk && svar.body.includes(f.saksnr)) avvik.push(`saksnummeret slapp ut: ${JSON.stringify(sluppetInn)}`);
  }

  /** The journeys move cases meanwhile; what differs is asked of the table once more. */
  async function gjelderNa(f: Sakssvar) {
    const na = (await lesSaksfasit(admin)).find((x) => x.brukernavn === f.brukernavn && x.sakId === f.sakId);
    return na?.kanLese ?? false;
  }

  const innbyggere = await egneSaker(browser, trekk.shuffled(folk), 6);
  for (const leser of innbyggere)
    for (const eier of innbyggere)
      for (const sti of [`/min-side/sak/${eier.sakId}`, `/soknad/${eier.soknadId}/kvittering`]) {
        const svar = await spor(sti, { kake: leser.kake });
        const fikk = svar.status === 200 && svar.body.includes(eier.saksnr);
        if (fikk !== (leser === eier)) avvik.push(`${leser.navn} ${sti} (${eier.navn}): ${svar.status}`);
      }
  await admin.end();
  const antall = trukket.length + innbyggere.length ** 2 * 2;
  console.log(`frø ${fro}: ${antall} forsøk, ${new Set(trukket.map((f) => f.brukernavn)).size} ansatte`);
  expect(avvik).toEqual([]);
  expect(antall).toBeGreaterThanOrEqual(300);
});

/** Residents of the demo with a case each, as their own session knows it. */
async function egneSaker(
  browser: Parameters<typeof innlogget>[0],
  hvem: readonly { nummer: string; navn: string }[],
  antall: number,
) {
  const db = sesjoner();
  const funnet: { navn: string; kake: string; sakId: string; soknadId: string; saksnr: string }[] = [];
  for (const { nummer, navn } of hvem) {
    if (funnet.length === antall) break;
    const context = await innlogget(browser, { nummer });
    const sak = await db.sakFor(await okthash(context));
    if (sak) funnet.push({ navn, kake: await kakelinje(context), ...sak });
    await context.close();
  }
  await db.lukk();
  return funnet;
}

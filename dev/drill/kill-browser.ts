import { type Browser, chromium, type Page } from "@playwright/test";
import { traceInnsending } from "#db/testing/innsendt.ts";
import { browserArgs, findBrowser } from "../browser/find-browser.ts";
import type { Child, Env } from "../stack/child.ts";
import { anyFree } from "../stack/ports.ts";
import type { Started } from "../stack/started.ts";
import { Breaks, type Checked } from "./checked.ts";
import type { DrillStack, Instance } from "./drill-stack.ts";
import { makeResident } from "./resident.ts";

const texts = {
  fram: "Søknaden kom fram.",
  ikke: "Søknaden kom ikke fram.",
  uvisst: "Vi vet ikke om søknaden kom fram ennå.",
} as const;
type Text = keyof typeof texts;

/** Where the app dies, whether it comes back at once or only when the page has given its «we do not know», and what must be read last. */
const scenes: readonly { point: string; late: boolean; last: Text; pressAgain: boolean }[] = [
  { point: "soknad.submit.forCommit", late: false, last: "ikke", pressAgain: true },
  { point: "soknad.submit.etterCommit", late: false, last: "fram", pressAgain: false },
  { point: "soknad.submit.etterCommit", late: true, last: "fram", pressAgain: false },
  { point: "soknad.submit.forCommit", late: true, last: "ikke", pressAgain: true },
];

/** T44 as the person meets it: the right one of three texts on the page, and one case when she has followed it. */
export async function drillBrowser(stack: DrillStack, started: Started): Promise<Checked> {
  const breaks = new Breaks();
  const executablePath = await findBrowser(stack.surroundings.data);
  const browser = await chromium.launch({ executablePath, args: browserArgs() });
  started.own(() => browser.close());
  // Most of a scene is the page's own waiting: they are played side by side, each in a house with its own address.
  const ports: number[] = [];
  for (const _ of scenes) ports.push(await anyFree());
  await Promise.all(
    scenes.map(async (scene, i) => {
      const name = `${scene.point}${scene.late ? ", sen oppstart" : ""}`;
      const origin = `http://localhost:${ports[i]}`;
      const apps: Instance[] = [];
      const start = async (extra?: Env) => {
        const app = await stack.startApp({ ...extra, BASE_URL: origin, NEXTAUTH_URL: origin }, ports[i]);
        apps.push(app);
        return app.child;
      };
      await play({ stack, browser, start, origin, scene, name, breaks }).catch((fault: unknown) =>
        breaks.expect(false, `${name}: ${String(fault).slice(0, 400)}`),
      );
      await Promise.all(apps.map(({ child }) => child.stop()));
    }),
  );
  await browser.close();
  return { navn: "T44 teksten på siden etter drapet", ganger: scenes.length, brudd: breaks.list };
}

type Play = {
  stack: DrillStack;
  browser: Browser;
  start: (extra?: Env) => Promise<Child>;
  origin: string;
  scene: (typeof scenes)[number];
  name: string;
  breaks: Breaks;
};

async function play({ stack, browser, start, origin, scene, name, breaks }: Play) {
  const person = await makeResident(stack.admin, stack.surroundings.secrets.nextauth);
  const victim = await start({ BD_DRAP_VED: scene.point });
  const context = await browser.newContext({ baseURL: origin, locale: "nb-NO" });
  const [name_ = "", value = ""] = person.cookie.split("=", 2);
  // By https, or the browser refuses a Secure cookie beforehand; it is sent to localhost all the same.
  await context.addCookies([
    { name: name_, value, url: origin.replace("http:", "https:"), secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
  const page = await context.newPage();
  await page.goto(`/soknad/${person.soknadId}/oppsummering`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Send søknaden" }).click();
  breaks.expect((await victim.exited) === 137, `${name}: appen ble ikke drept ved punktet`);
  if (scene.late) breaks.expect(await reads(page, "uvisst"), `${name}: sa ikke at det er uvisst`);
  await start();
  breaks.expect(await reads(page, scene.last), `${name}: leste ikke «${texts[scene.last]}»`);
  if (scene.pressAgain) {
    await page.getByRole("button", { name: "Send søknaden" }).click();
    await page.waitForURL(/\/kvittering$/, { timeout: 20_000 });
  } else {
    await page.getByRole("link", { name: "Se kvitteringen" }).click();
    await page.waitForURL(/\/kvittering$/, { timeout: 20_000 });
  }
  const { saker, innsendinger } = await traceInnsending(stack.admin, person.soknadId);
  breaks.expect(saker === 1 && innsendinger === 1, `${name}: ${saker} saker, ${innsendinger} innsendinger`);
  await context.close();
}

const reads = (page: Page, text: Text) =>
  page
    .getByRole("status")
    .filter({ hasText: texts[text] })
    .waitFor({ timeout: 45_000 })
    .then(
      () => true,
      () => false,
    );

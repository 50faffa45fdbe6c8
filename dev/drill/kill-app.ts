import { type Spor, traceInnsending } from "#db/testing/innsendt.ts";
import { anyFree } from "../stack/ports.ts";
import { Breaks, type Checked } from "./checked.ts";
import type { DrillStack, Instance } from "./drill-stack.ts";
import type { Point } from "./points.ts";
import type { Random } from "./random.ts";
import { browserOf, makeResident, saksnrIn } from "./resident.ts";

const once: Spor = { saker: 1, innsendinger: 1, hendelser: 1, brev: 1, jobber: 1, sendt: 1 };
const never: Spor = { saker: 0, innsendinger: 0, hendelser: 0, brev: 0, jobber: 0, sendt: 0 };
const same = (a: Spor, b: Spor) => JSON.stringify(a) === JSON.stringify(b);
const words = (t: Spor) => (same(t, once) ? "hele" : same(t, never) ? "ingenting" : `halvt: ${JSON.stringify(t)}`);

/** When the app is killed: at a named point inside, or from outside at a share (per thousand) of the time a sending takes. */
export type Moment = Point | { name: string; share: number };

/** The moments of one round: every named point, and enough seeded times to make twenty. */
export function momentsOf(points: readonly Point[], random: Random): Moment[] {
  const timed = Array.from({ length: Math.max(4, 20 - points.length) }, (_, i) => {
    const share = random.below(1_300);
    return { name: `utenfra ${i + 1}`, share };
  });
  return random.shuffled<Moment>([...points, ...timed]);
}

type Round = { stack: DrillStack; survivor: Instance; victim: Instance; usual: number; moment: Moment; breaks: Breaks };

/**
 * T44. The app dies with `kill -9` in the middle of sending. It is started again and asked; what it answers must be what the
 * database holds; the same key sent again must give one case and the same receipt, whatever had happened.
 */
export async function drillKillApp(
  stack: DrillStack,
  moments: readonly Moment[],
  say: (line: string) => void,
): Promise<Checked> {
  const breaks = new Breaks();
  const tall = { drept: 0, stodEtterpa: 0, ingentingEtterpa: 0, bekreftet: 0 };
  const survivor = await stack.startApp({}, await anyFree());
  const usual = await timeSending(stack, survivor);
  let victim = await arm(stack, moments[0]);
  for (const [i, moment] of moments.entries()) {
    const { person, before, acknowledged } = await strike({ stack, survivor, victim, usual, moment, breaks });
    victim = await arm(stack, moments[i + 1]);
    tall.drept += 1;
    tall[same(before, once) ? "stodEtterpa" : "ingentingEtterpa"] += 1;
    if (acknowledged) tall.bekreftet += 1;
    await settle({ stack, survivor, victim, usual, moment, breaks }, person, before, acknowledged);
    if ((i + 1) % 50 === 0) say(`  ${i + 1} av ${moments.length} drap`);
  }
  await Promise.all([survivor.child.stop(), victim.child.stop()]);
  return { navn: "T44 appen drept under innsending", ganger: moments.length, brudd: breaks.list, tall };
}

const arm = (stack: DrillStack, moment: Moment | undefined) =>
  stack.startApp(moment && "after" in moment ? { BD_DRAP_VED: moment.name } : {});

/** How long the first sending of a fresh app takes here, in milliseconds: what the shares are shares of. */
async function timeSending(stack: DrillStack, fresh: Instance) {
  const person = await makeResident(stack.admin, stack.surroundings.secrets.nextauth);
  const began = performance.now();
  await browserOf(person, stack.origin).send(fresh.at, 1);
  return performance.now() - began;
}

async function strike({ stack, victim, usual, moment, breaks }: Round) {
  const person = await makeResident(stack.admin, stack.surroundings.secrets.nextauth);
  const browser = browserOf(person, stack.origin);
  const sending = browser.send(victim.at, 1);
  if ("share" in moment) {
    await new Promise((resolve) => setTimeout(resolve, (usual * moment.share) / 1_000));
    victim.child.kill("SIGKILL");
  }
  const answer = await sending;
  const acknowledged = saksnrIn(answer);
  // A point that is never passed would prove nothing: then the app is still alive.
  if ("after" in moment && answer) victim.child.kill("SIGKILL");
  breaks.expect(!("after" in moment && answer), `${moment.name}: appen svarte ${answer?.status} i stedet for å dø`);
  await victim.child.exited;
  await drained(stack);
  const before = await traceInnsending(stack.admin, person.soknadId);
  breaks.expect(same(before, once) || same(before, never), `${moment.name}: ${words(before)} etter drapet`);
  if ("after" in moment)
    breaks.expect(same(before, moment.after ? once : never), `${moment.name}: ${words(before)}, ventet det motsatte`);
  breaks.expect(!acknowledged || same(before, once), `${moment.name}: bekreftet ${acknowledged}, men ikke lagret`);
  return { person, before, acknowledged };
}

async function settle(
  { stack, survivor, victim, moment, breaks }: Round,
  person: Awaited<ReturnType<typeof makeResident>>,
  before: Spor,
  acknowledged: string | undefined,
) {
  const browser = browserOf(person, stack.origin);
  const asked = await browser.ask(victim.at);
  const arrived = asked?.status === 200 && (JSON.parse(asked.body) as { mottatt: boolean }).mottatt;
  breaks.expect(asked?.status === 200, `${moment.name}: «kom den fram?» ga ${asked?.status}`);
  breaks.expect(
    arrived === same(before, once),
    `${moment.name}: svarte mottatt=${arrived}, databasen sier ${words(before)}`,
  );

  const again = await browser.send(survivor.at, 1);
  const saksnr = saksnrIn(again);
  breaks.expect(saksnr !== undefined, `${moment.name}: ny sending ga ${again?.status} ${again?.body.slice(0, 200)}`);
  for (const earlier of [acknowledged, arrived ? saksnrIn(asked) : undefined])
    breaks.expect(!earlier || earlier === saksnr, `${moment.name}: først ${earlier}, så ${saksnr}`);
  const after = await traceInnsending(stack.admin, person.soknadId);
  breaks.expect(same(after, once), `${moment.name}: ${words(after)} etter ny sending`);
}

/** The server notices a dead client only when it next reads; wait until none of the dead app's transactions is open. */
async function drained({ admin }: DrillStack) {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const [row] = await admin<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
      where application_name = 'boligdora' and usename = 'bd_app' and xact_start is not null`;
    if (row?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

import type { Answer } from "./http.ts";
import type { Journal } from "./journal.ts";
import type { Random } from "./random.ts";
import { browserOf, question, type Resident, saksnrIn } from "./resident.ts";

export type WriterChoice = {
  at: string;
  origin: string;
  journal: Journal;
  random: Random;
  next: () => Resident | undefined;
  stopped: () => boolean;
  tally: { saves: number; sends: number; unknown: number };
};

type Saved = { felt: Record<string, number>; revisjon: number; konflikter: { versjon: number }[] };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const saved = (answer: Answer | undefined): Saved | undefined =>
  answer?.status === 200 || answer?.status === 409 ? JSON.parse(answer.body) : undefined;

/**
 * One busy person after another: changes an answer some times, then sends. Written in the journal before each request and after
 * each acknowledgement. No answer, or «too busy», means unknown: she tries again with the same, as the page does.
 */
export async function write(c: WriterChoice) {
  for (let r = c.next(); r && !c.stopped(); r = c.next()) await oneResident(c, r);
}

async function oneResident(c: WriterChoice, r: Resident) {
  const browser = browserOf(r, c.origin);
  let version = 1;
  let revision = 1;
  const rounds = 3 + c.random.below(5);
  for (let n = 1; n <= rounds; n++) {
    const verdi = String(2_000_000 + n);
    c.journal.write({ hva: "lagrer", soknadId: r.soknadId, verdi });
    for (let stored = false; !stored; ) {
      const answer = await persist(c, () => browser.save(c.at, verdi, version));
      const body = saved(answer);
      if (!body) throw new Error(`lagringen ga ${answer.status}: ${answer.body.slice(0, 200)}`);
      const [conflict] = body.konflikter;
      if (conflict) version = conflict.versjon;
      else {
        stored = true;
        version = body.felt[question] ?? version;
        revision = body.revisjon;
      }
    }
    c.journal.write({ hva: "lagret", soknadId: r.soknadId, verdi });
    c.tally.saves += 1;
  }
  c.journal.write({ hva: "sender", soknadId: r.soknadId });
  const answer = await persist(c, () => browser.send(c.at, revision));
  const saksnr = saksnrIn(answer);
  if (!saksnr) throw new Error(`innsendingen ga ${answer.status}: ${answer.body.slice(0, 200)}`);
  c.journal.write({ hva: "sendt", soknadId: r.soknadId, saksnr });
  c.tally.sends += 1;
}

/** Until the server answers for itself. */
async function persist(c: WriterChoice, act: () => Promise<Answer | undefined>): Promise<Answer> {
  for (const end = Date.now() + 120_000; ; ) {
    const answer = await act();
    if (answer && answer.status < 500) return answer;
    c.tally.unknown += 1;
    if (Date.now() > end) throw new Error(`ikke noe svar på to minutter (${answer?.status ?? "brudd"})`);
    await pause(100 + c.random.below(200));
  }
}

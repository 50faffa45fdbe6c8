import "server-only";
import type { Actor } from "#domain/kernel/actor.ts";
import { type Pool, pool, type Tx } from "./client.ts";
import { utenInnhold } from "./databasefeil.ts";
import { demotid } from "./demotid.ts";
import { raw } from "./handle.ts";
import { erForSent, erUtenForbindelse } from "./uten-forbindelse.ts";

/** The database could not answer in time, or too many were already waiting. Callers answer 503 with Retry-After. */
export class Overbelastet extends Error {
  override name = "Overbelastet";
}

const SVARFRIST_MS = Number(process.env.DB_SVARFRIST_MS ?? 8_000);

const text = (actor: Actor) => ({
  aktor: actor.kind === "innbygger" ? actor.personId : actor.kind === "ansatt" ? actor.ansattId : "",
  roller: actor.kind === "ansatt" ? actor.roller.join(",") : "",
  enheter: actor.kind === "ansatt" ? actor.enheter.join(",") : "",
  klarering: actor.kind === "ansatt" ? actor.klarering : "",
  jobb: actor.kind === "system" ? actor.jobb : "",
  fullmektig: (actor.kind === "innbygger" && actor.fullmektig?.personId) || "",
  omfang: (actor.kind === "innbygger" && actor.fullmektig?.tjenester.join(",")) || "",
});

/**
 * The only door to the database: one transaction with the actor set locally, under forced row-level security.
 * `formal` says why (a use case's name); it is stored with every look-up. Nothing but database calls may be awaited in `fn`.
 * Throws `Overbelastet` when the pool is full, the answer does not come or the server is gone; whether it committed is then unknown.
 * What the database itself refuses comes as `Databasefeil`, without a word of what was written.
 */
export async function withActor<T>(actor: Actor, formal: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const p = pool(actor.kind === "system" && actor.jobb !== "innlogging" ? "jobb" : "app");
  if (p.venter >= p.maks * 3) throw new Overbelastet("for mange venter på databasen");
  p.venter++;
  try {
    return await within(again(() => run(p, actor, formal, fn)));
  } catch (feil) {
    if (erUtenForbindelse(feil)) throw new Overbelastet("databasen er borte");
    throw erForSent(feil) ? new Overbelastet("databasen ventet for lenge") : utenInnhold(feil);
  } finally {
    p.venter--;
  }
}

/** A deadlock or a serialization failure undid everything: the whole transaction may be run again, at most twice. */
async function again<T>(work: () => Promise<T>, igjen = 2): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const kode =
      (error as { code?: string; cause?: { code?: string } }).code ??
      (error as { cause?: { code?: string } }).cause?.code;
    if (igjen === 0 || (kode !== "40P01" && kode !== "40001")) throw error;
    await new Promise((done) => setTimeout(done, 10 + Math.random() * 40));
    return again(work, igjen - 1);
  }
}

function run<T>(p: Pool, actor: Actor, formal: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const t = text(actor);
  return p.db.transaction(async (tx) => {
    // Executed, not awaited: the context travels in the same flush as the first queries.
    const context = raw(
      tx,
    )`select set_config('app.kind', ${actor.kind}, true), set_config('app.aktor', ${t.aktor}, true),
      set_config('app.roller', ${t.roller}, true), set_config('app.enheter', ${t.enheter}, true),
      set_config('app.klarering', ${t.klarering}, true), set_config('app.jobb', ${t.jobb}, true),
      set_config('app.formal', ${formal}, true), set_config('app.fullmektig', ${t.fullmektig}, true),
      set_config('app.omfang', ${t.omfang}, true)`.execute();
    const reise = demotid();
    if (reise) await raw(tx)`select set_config('app.tid', ${reise.toISOString()}, true)`;
    const [value] = await Promise.all([fn(tx as Tx), context]);
    return value;
  });
}

/** postgres.js can leave a promise unsettled when the server dies; the caller gets an answer all the same. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overbelastet("databasen svarte ikke")), SVARFRIST_MS);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

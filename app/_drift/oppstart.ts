import { existsSync } from "node:fs";
import { sjekkMiljo } from "#domain/kernel/miljo.ts";
import { drift, openKo } from "#usecases/kernel/drift.ts";
import { dempKonsoll } from "#usecases/kernel/konsoll.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { maskert } from "#usecases/kernel/maskert.ts";

const EX_CONFIG = 78;
/** How long what is running may go on after a fault nobody caught. */
const TOMMES_MS = 5_000;

/** Last net for what libraries print themselves: no eleven digits reach the log (T51). */
function maskOutput(strom: NodeJS.WriteStream) {
  const skriv = strom.write.bind(strom) as (del: string | Uint8Array, ...mer: never[]) => boolean;
  strom.write = ((del: string | Uint8Array, ...mer: never[]) =>
    skriv(typeof del === "string" ? maskert(del) : del, ...mer)) as typeof strom.write;
}

/** After such a fault the state of the process is unknown: say so, take no new people, let the running finish, end. */
function dropDead(feil: unknown) {
  if (drift.tommes) return;
  drift.tommes = true;
  logg.fatal({ kode: "prosess.ufanget", feil }, "en feil ble ikke fanget; prosessen avsluttes");
  setTimeout(() => process.exit(1), TOMMES_MS);
}

/** What must hold before anybody is let in. Without the hashes every page made in advance would stand without scripts. */
function startfeil(): readonly string[] {
  const miljo = sjekkMiljo(process.env, "nett");
  if (!miljo.ok) return miljo.feil;
  const { cspHasher } = miljo.value;
  const mangler = process.env.NODE_ENV === "production" && !existsSync(/*turbopackIgnore: true*/ cspHasher);
  return mangler ? [`CSP_HASHER peker på ${cspHasher}, som ikke finnes: bygg på nytt`] : [];
}

/** Runs once, before the first request. Ends the process with one line per fault when the environment does not hold (T66). */
export function startUp() {
  maskOutput(process.stdout);
  maskOutput(process.stderr);
  const feil = startfeil();
  if (feil.length > 0) {
    for (const linje of feil) process.stderr.write(`${linje}\n`);
    process.exit(EX_CONFIG);
  }
  dempKonsoll(console, logg);
  // Next's own listener prints the error whole and lives on.
  process.removeAllListeners("uncaughtException");
  process.removeAllListeners("unhandledRejection");
  process.on("uncaughtException", dropDead);
  process.on("unhandledRejection", (feil) =>
    logg.error({ kode: "prosess.avvist", feil }, "et løfte ble avvist uten at noen så det"),
  );
  // A first sending would else wait for this connection inside its own transaction.
  openKo().catch((feil: unknown) => logg.warn({ kode: "ko.oppstart", feil }, "køen svarte ikke ved oppstart"));
  process.once("SIGTERM", () => {
    drift.tommes = true;
    logg.info({ kode: "prosess.stopp", signal: "SIGTERM" }, "stopper");
  });
}

/** One line for an error that reached Next: where, by which digest, never the message. */
export function logRequestError(feil: unknown, metode: string, rute: string, slag: string) {
  const digest = typeof feil === "object" && feil !== null && "digest" in feil ? String(feil.digest) : undefined;
  logg.error({ kode: "side.feil", feil, metode, rute, slag, digest }, "en forespørsel feilet");
}

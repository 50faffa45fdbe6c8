import { setTimeout } from "node:timers/promises";
import { closePools } from "#db/client.ts";
import { closeJobs, warmJobs } from "#db/jobs.ts";
import { sjekkMiljo } from "#domain/kernel/miljo.ts";
import { anchorKjeder } from "#usecases/drift/anchor-kjeder.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { som } from "./jobbsvar.ts";
import { startJobber } from "./start-jobber.ts";

const ANKERFRIST_MS = 3_000;

const miljo = sjekkMiljo(process.env, "arbeider");
if (!miljo.ok) {
  for (const linje of miljo.feil) process.stderr.write(`${linje}\n`);
  process.exit(78);
}

await warmJobs();
const arbeider = await startJobber();
logg.info({ slag: "klar" }, "arbeider");

/** What has happened since the last anchor is anchored before going, if that can be done at once. */
async function ankre() {
  const frist = setTimeout(ANKERFRIST_MS, undefined, { ref: false }).then(
    () => ({ ok: false, kode: "anker.frist" }) as const,
  );
  const svar = await Promise.race([anchorKjeder(som("anker"), {}), frist]).catch(
    (feil: unknown) => ({ ok: false, kode: "anker.feil", feil }) as const,
  );
  if (!svar.ok) logg.warn({ ...svar, slag: "anker" }, "arbeider");
}

let stopper = false;
async function stopp(signal: NodeJS.Signals) {
  if (stopper) process.exit(1);
  stopper = true;
  logg.info({ slag: "stopper", signal }, "arbeider");
  await arbeider.stop();
  await ankre();
  await closeJobs();
  await closePools();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stopp(signal));

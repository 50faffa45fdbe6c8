import { closePools } from "#db/client.ts";
import { closeJobs, warmJobs } from "#db/jobs.ts";
import { sjekkMiljo } from "#domain/kernel/miljo.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { startJobber } from "./start-jobber.ts";

const miljo = sjekkMiljo(process.env);
if (!miljo.ok) {
  for (const linje of miljo.feil) process.stderr.write(`${linje}\n`);
  process.exit(78);
}

await warmJobs();
const arbeider = await startJobber();
logg.info({ slag: "klar" }, "arbeider");

let stopper = false;
async function stopp(signal: NodeJS.Signals) {
  if (stopper) process.exit(1);
  stopper = true;
  logg.info({ slag: "stopper", signal }, "arbeider");
  await arbeider.stop();
  await closeJobs();
  await closePools();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stopp(signal));

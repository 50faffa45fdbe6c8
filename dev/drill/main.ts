import { join } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";
import { onStop } from "../launch/on-stop.ts";
import { makeDataFolder } from "../stack/folders.ts";
import { takeFolder } from "../stack/single.ts";
import { Started } from "../stack/started.ts";
import { newSeed } from "./random.ts";
import { writeReport } from "./report.ts";
import { drillNames, runDrill } from "./run-drill.ts";

// node --conditions=react-server dev/drill/main.ts <build folder> <report> [--full] [--seed N] [--bare app,side,postgres]
const [build = "", file = "", ...rest] = process.argv.slice(2);
const after = (flag: string) => (rest.includes(flag) ? rest[rest.indexOf(flag) + 1] : undefined);
const only = (after("--bare") ?? "").split(",").filter((name) => name !== "");
const started = new Started();
// What is about to be killed is always the drill's own.
delete process.env.DATABASE_URL;

try {
  const unknown = only.find((name) => !drillNames.some((known) => known === name));
  if (unknown) throw new LaunchFault(`Kjenner ikke øvelsen «${unknown}». Bruk: ${drillNames.join(", ")}`);
  const seed = Number(after("--seed") ?? newSeed());
  if (!Number.isInteger(seed)) throw new LaunchFault("--seed skal være et helt tall");
  const data = makeDataFolder(".data-drill");
  const folder = takeFolder(data, 0);
  if (folder.held) throw new LaunchFault(`En annen øvelse går allerede (prosess ${folder.held.pid}).`);
  process.once("exit", folder.release);
  onStop(started, 130);
  const report = await runDrill(
    { seed, full: rest.includes("--full"), only: new Set(only) },
    { data, build, say: (line) => console.log(line) },
    started,
  );
  writeReport(file.startsWith("/") ? file : join(process.cwd(), file), report);
  await started.stop();
  process.exit(report.feilet === 0 ? 0 : 1);
} catch (fault) {
  if (!started.asked) {
    await started.stop();
    console.error(fault instanceof LaunchFault ? fault.message : fault);
    process.exit(1);
  }
}

import { fillDatabase, startBase } from "../stack/base.ts";
import type { Surroundings } from "../stack/environment.ts";
import { makeDataFolder } from "../stack/folders.ts";
import { runToEnd } from "../stack/parts.ts";
import { readPorts } from "../stack/ports.ts";
import { readSecrets } from "../stack/secrets.ts";
import { takeFolder } from "../stack/single.ts";
import { Started } from "../stack/started.ts";
import { LaunchFault } from "./launch-fault.ts";
import { onStop } from "./on-stop.ts";

// npm run seed -- --saker N: many plain cases beside the demo municipality's, to see how the house behaves at size.
const started = new Started();
try {
  const saker = readCount(process.argv.slice(2));
  onStop(started, 130);
  const s = await reachDatabase();
  console.log(`Lager ${saker} saker …`);
  await runToEnd(s, "mange", ["db/seed/mange.ts", String(saker)], (child) => started.own(() => child.stop()));
  await started.stop();
  console.log(`Ferdig: ${saker} saker til.`);
} catch (fault) {
  if (!started.asked) {
    await started.stop();
    console.error(fault instanceof LaunchFault ? fault.message : fault);
    process.exitCode = 1;
  }
}

function readCount(args: readonly string[]) {
  const count = Number(args[args.indexOf("--saker") + 1]);
  if (args.includes("--saker") && Number.isInteger(count) && count > 0) return count;
  throw new LaunchFault("Bruk: npm run seed -- --saker 10000");
}

/** The database of a running `npm start`, or the same one started for the purpose. */
async function reachDatabase(): Promise<Surroundings> {
  const data = makeDataFolder(".data");
  const port = Number(process.env.PORT ?? 3000);
  const folder = takeFolder(data, port);
  const choice = { data, build: ".next", modus: "demo" } as const;
  const ports = folder.held && readPorts(data);
  if (ports) {
    const secrets = readSecrets(data);
    const admin =
      process.env.DATABASE_URL ?? `postgres://postgres:${secrets.databaseAdmin}@127.0.0.1:${ports.postgres}/boligdora`;
    return { ...choice, ports, secrets, admin };
  }
  process.once("exit", folder.release);
  const { surroundings } = await startBase({ ...choice, port }, started);
  await fillDatabase(surroundings, started, console.log);
  return surroundings;
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { personer } from "../oidc/personer.ts";
import { existingData, removePlace } from "../postgres/place.ts";
import { stopPrevious } from "../postgres/previous.ts";
import { tail } from "../stack/child.ts";
import { usesStandIn } from "../stack/environment.ts";
import { makeDataFolder } from "../stack/folders.ts";
import { takeFolder } from "../stack/single.ts";
import { type Stack, startStack } from "../stack/start-stack.ts";
import { Started } from "../stack/started.ts";
import { LaunchFault } from "./launch-fault.ts";
import { onStop } from "./on-stop.ts";
import { startProduction } from "./start-production.ts";

const args = process.argv.slice(2);
const unknown = args.find((a) => !["--reset", "--utvikling"].includes(a));
const started = new Started();

try {
  if (unknown) throw new LaunchFault(`Kjenner ikke ${unknown}. Bruk: npm start -- [--reset] [--utvikling]`);
  await (process.env.MODUS === "prod" ? startProduction(started) : startDemo());
} catch (fault) {
  if (!started.asked) {
    await started.stop();
    console.error(fault instanceof LaunchFault ? fault.message : fault);
    process.exit(fault instanceof LaunchFault ? fault.exitCode : 1);
  }
}

async function startDemo() {
  const port = readPort(process.env.PORT ?? "3000");
  const data = makeDataFolder(".data");
  const folder = takeFolder(data, port);
  if (folder.held) {
    throw new LaunchFault(
      `Boligdøra kjører allerede på port ${folder.held.port} (prosess ${folder.held.pid}). Stopp den først.`,
    );
  }
  process.once("exit", folder.release);
  onStop(started);
  if (args.includes("--reset")) await reset(data);

  const stack = await startStack(
    {
      data,
      build: ".next",
      port,
      modus: "demo",
      developing: args.includes("--utvikling"),
      patience: folder.stale ? 15_000 : 0,
      say: (line) => console.log(line),
    },
    started,
  );
  console.log(block(stack));
  const ended = await stack.ended;
  throw new LaunchFault(
    `${ended.name} stoppet uventet, og resten er stoppet. Slutten av ${ended.logFile}:\n${tail(ended.logFile)}`,
  );
}

function readPort(text: string) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_530) return port;
  throw new LaunchFault(`PORT skal være et tall fra 1 til 65529, ikke «${text}».`);
}

/** Everything the demo has gathered; the build may stay. */
async function reset(data: string) {
  await stopPrevious(existingData(data));
  removePlace(data);
  for (const name of ["hemmeligheter.json", "porter.json", "post", "filer"]) {
    rmSync(join(data, name), { recursive: true, force: true });
  }
}

function block(stack: Stack) {
  const people = ["Amina", "Tor"]
    .map((navn) => personer.find((p) => p.navn.startsWith(`${navn} `)))
    .filter((p) => p !== undefined);
  return [
    "",
    `Boligdøra kjører på   ${stack.baseUrl}`,
    usesStandIn.idporten()
      ? `Innbyggere            ${people.map((p) => `${p.navn} ${p.nummer}`).join(" · ")} (flere på innloggingssiden)`
      : "",
    usesStandIn.entra()
      ? `Ansatte               ${stack.baseUrl}/saksbehandling · sunniva (forbereder) · bjorn (beslutter)`
      : "",
    usesStandIn.smtp() ? `E-post leses på       ${stack.mailUrl}` : "",
    "Stopp med             Ctrl-C",
    "",
  ]
    .filter((line, i, all) => line !== "" || i === 0 || i === all.length - 1)
    .join("\n");
}

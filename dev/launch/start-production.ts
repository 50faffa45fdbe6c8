import { join } from "node:path";
import { readMarks } from "#db/administrator.ts";
import { sjekkMiljo } from "#domain/kernel/miljo.ts";
import { buildApp, cspFile, isBuilt, standaloneServer } from "../build/next-build.ts";
import { type Child, startNode, tail } from "../stack/child.ts";
import { forWeb, ownEnv } from "../stack/environment.ts";
import { makeDataFolder } from "../stack/folders.ts";
import type { Started } from "../stack/started.ts";
import { waitForHttp } from "../stack/wait-for.ts";
import { LaunchFault } from "./launch-fault.ts";
import { onStop } from "./on-stop.ts";

/** What a service manager reads as «the configuration is wrong». */
const badConfig = 78;

/** App and worker only, on real parts; refuses with a line for each thing that belongs to the demo (T66). Never migrates. */
export async function startProduction(started: Started) {
  const answer = sjekkMiljo({ PORT: "3000", ...process.env }, "arbeider");
  if (!answer.ok) refuse(answer.feil);
  const { databaseUrlApp, port } = answer.value;
  const marks = await readMarks(databaseUrlApp).catch((fault: { code?: string }) => {
    throw new LaunchFault(`Får ikke kontakt med databasen i DATABASE_URL_APP: ${fault.code ?? "ukjent feil"}`);
  });
  if (marks.demo) refuse(["DATABASE_URL_APP peker på en database med demopersoner"]);
  if (marks.innebygd) refuse(["DATABASE_URL_APP peker på den innebygde databasen"]);

  onStop(started);
  const data = makeDataFolder(".data-prod");
  const env = {
    ...ownEnv(),
    PORT: String(port),
    HOSTNAME: process.env.HOSTNAME_APP ?? "localhost",
    NODE_ENV: "production",
  };
  const build = answer.value.byggMappe;
  if (!isBuilt(build)) await buildApp(build, env, join(data, "logg", "bygg.log"), (stop) => started.own(stop));
  const childEnv = { ...env, BYGG_MAPPE: build, CSP_HASHER: cspFile(build) };
  const worker = startNode("Arbeideren", ["--conditions=react-server", "usecases/jobs/worker.ts"], {
    env: childEnv,
    logFile: join(data, "logg", "arbeider.log"),
  });
  started.own(() => worker.stop());
  const app = startNode("Appen", [standaloneServer(build)], {
    env: forWeb(childEnv),
    logFile: join(data, "logg", "app.log"),
  });
  started.own(() => app.stop());
  await waitForHttp(app, `http://localhost:${port}/api/helse/live`);
  console.log(`Boligdøra kjører på ${answer.value.baseUrl} (port ${port}). Stopp med SIGTERM.`);

  const ended = await Promise.race([app, worker].map((child): Promise<Child> => child.exited.then(() => child)));
  throw new LaunchFault(`${ended.name} stoppet uventet. Slutten av ${ended.logFile}:\n${tail(ended.logFile)}`);
}

function refuse(lines: readonly string[]): never {
  throw new LaunchFault(lines.map((line) => `Starter ikke: ${line}`).join("\n"), badConfig);
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { nextProgram, standaloneServer } from "../build/next-build.ts";
import { LaunchFault } from "../launch/launch-fault.ts";
import { type Child, startNode, tail } from "./child.ts";
import { adminEnv, childEnv, forWeb, ownEnv, type Surroundings } from "./environment.ts";
import { waitForHttp, waitForPort } from "./wait-for.ts";

/** Plain TypeScript of db and usecases runs with this, or `server-only` throws. */
const asServer = "--conditions=react-server";

const log = (s: Surroundings, name: string) => join(s.data, "logg", `${name}.log`);

/** Runs db/migrate.ts, or the seed: something that ends. Throws the end of its output when it fails. */
export async function runToEnd(
  s: Surroundings,
  name: string,
  args: readonly string[],
  onStart: (child: Child) => void,
) {
  const child = startNode(name, [asServer, ...args], { env: adminEnv(s), logFile: log(s, name) });
  onStart(child);
  if ((await child.exited) !== 0)
    throw new LaunchFault(`${name} stoppet. Slutten av ${child.logFile}:\n${tail(child.logFile)}`);
}

/** One of the two issuers, ready when its discovery document answers. */
export async function startIssuer(s: Surroundings, kind: "idporten" | "entra"): Promise<Child> {
  const env = {
    ...forWeb(childEnv(s)),
    BD_UTSTEDER_JWK: s.secrets.issuerJwk,
    BD_UTSTEDER_KAKER: s.secrets.issuerCookies,
    BD_UTSTEDER_SUBJEKT: s.secrets.issuerSubjects,
  };
  const name = kind === "idporten" ? "ID-porten" : "Entra ID";
  const child = startNode(name, ["dev/oidc/serve.ts", kind], { env, logFile: log(s, kind) });
  await waitForHttp(child, `http://localhost:${s.ports[kind]}/.well-known/openid-configuration`);
  return child;
}

/** The mail server with its page. */
export async function startMail(s: Surroundings): Promise<Child> {
  const args = ["dev/smtp/serve.ts", join(s.data, "post"), String(s.ports.smtp), String(s.ports.post)];
  const child = startNode("Posttjeneren", args, { env: ownEnv(), logFile: log(s, "post") });
  await waitForPort(child, s.ports.smtp);
  await waitForHttp(child, `http://localhost:${s.ports.post}/`);
  return child;
}

/** The worker; whether it stays up is seen by the one who watches the stack. */
export function startWorker(s: Surroundings): Child {
  return startNode("Arbeideren", [asServer, "usecases/jobs/worker.ts"], {
    env: childEnv(s),
    logFile: log(s, "arbeider"),
  });
}

/** The built app, ready when it says it lives. */
export async function startApp(s: Surroundings): Promise<Child> {
  const child = startNode("Appen", [standaloneServer(s.build)], { env: forWeb(childEnv(s)), logFile: log(s, "app") });
  await waitForHttp(child, `http://localhost:${s.ports.app}/api/helse/live`);
  return child;
}

/** `next dev`, for the one who writes code: every page gets a nonce, none has hashes. */
export async function startDevApp(s: Surroundings): Promise<Child> {
  const hashes = join(s.data, "csp-tom.json");
  writeFileSync(hashes, "{}");
  const env = { ...forWeb(childEnv(s)), NODE_ENV: "development", CSP_HASHER: hashes };
  const args = [nextProgram, "dev", "--port", String(s.ports.app), "--hostname", "localhost"];
  const child = startNode("Appen", args, { env, logFile: log(s, "app") });
  await waitForPort(child, s.ports.app);
  return child;
}

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";
import { type Env, startNode, tail } from "../stack/child.ts";
import { root } from "../stack/folders.ts";
import { writeCspHashes } from "./csp-hasher.ts";
import { sourceHash } from "./source-hash.ts";

export const nextProgram = join(root, "node_modules/next/dist/bin/next");
export const standaloneServer = (build: string) => join(root, build, "standalone", "server.js");
export const cspFile = (build: string) => join(root, build, "standalone", "csp-hasher.json");

const markFile = (build: string) => join(root, build, "kilde.sha256");

/** True when the build folder holds what these sources make. */
export function isBuilt(build: string, hash = sourceHash()) {
  return (
    existsSync(standaloneServer(build)) && existsSync(markFile(build)) && readFileSync(markFile(build), "utf8") === hash
  );
}

/** `next build` with what the standalone server needs beside it. `onStart` gets a way to stop it. Throws the end of its output. */
export async function buildApp(build: string, env: Env, logFile: string, onStart: (stop: () => Promise<void>) => void) {
  const hash = sourceHash();
  rmSync(markFile(build), { force: true });
  rmSync(join(root, build, "standalone"), { recursive: true, force: true });
  rmSync(logFile, { force: true });
  const child = startNode("Bygging", [nextProgram, "build"], {
    env: { ...env, BYGG_MAPPE: build, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    logFile,
  });
  onStart(() => child.stop("SIGTERM", 3000));
  if ((await child.exited) !== 0 || !existsSync(standaloneServer(build)))
    throw new LaunchFault(`Byggingen stoppet. Slutten av ${logFile}:\n${tail(logFile, 30)}`);
  const standalone = join(root, build, "standalone");
  cpSync(join(root, build, "static"), join(standalone, build, "static"), { recursive: true });
  if (existsSync(join(root, "public"))) cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  writeCspHashes(join(root, build), cspFile(build));
  writeFileSync(markFile(build), hash);
}

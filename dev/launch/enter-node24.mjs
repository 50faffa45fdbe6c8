import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages, installWanted } from "./install.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Runs `entry` under the Node that npm brought, after installing what is missing. Plain JavaScript for Node 20 without packages. */
export async function enterNode24(script, entry) {
  process.chdir(root);
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) stop(`Boligdøra trenger Node 20 eller nyere. Denne maskinen har ${process.version}.`);

  const grunn = installWanted(root);
  if (grunn) installPackages(root, grunn);

  const wanted = join(root, "node_modules", "node");
  if (!existsSync(join(wanted, "bin"))) {
    stop("Node 24 kom ikke med pakkene. Er npm satt til å hoppe over installasjonsskript? Kjør: npm rebuild node");
  }
  const version = JSON.parse(readFileSync(join(wanted, "package.json"), "utf8")).version;
  if (process.version === `v${version}` && !grunn) return entry();
  reenter(join(wanted, "bin", process.platform === "win32" ? "node.exe" : "node"), fileURLToPath(script));
}

/** Detached, so that Ctrl-C reaches only this process, which hands the signal on once. */
function reenter(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: "inherit",
    detached: process.platform !== "win32",
    env: { ...process.env, BD_FORELDER: String(process.pid) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
  }
  child.on("error", (fault) => stop(`Node 24 lot seg ikke starte: ${fault.message}`));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
}

function stop(line) {
  console.error(line);
  process.exit(1);
}

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Why packages must be installed, or nothing. Compares contents: a checkout gives every file a new time. */
export function installWanted(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return "pakkene er ikke installert";
  if (!existsSync(join(root, "node_modules", "node", "bin"))) return "Node 24 mangler";
  const wanted = packagesOf(join(root, "package-lock.json"));
  const have = packagesOf(installed);
  const same =
    Object.entries(wanted).every(([path, w]) =>
      have[path] ? have[path].version === w.version : w.optional || w.peer,
    ) && Object.keys(have).every((path) => wanted[path]);
  return same ? undefined : "package-lock.json er endret siden sist";
}

function packagesOf(file) {
  const { "": _self, ...packages } = JSON.parse(readFileSync(file, "utf8")).packages;
  return packages;
}

/** `npm ci` with the machine's own Node: the one in node_modules is about to be replaced. */
export function installPackages(root, reason) {
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((dir) => !dir.includes("node_modules"))
    .join(delimiter);
  const node = onPath(path, "node") ?? process.execPath;
  const cli = process.env.npm_execpath?.endsWith(".js") ? process.env.npm_execpath : undefined;
  console.log(`Installerer pakker (${reason}) …`);
  const started = Date.now();
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, rest] = cli ? [node, [cli, ...args]] : ["npm", args];
  const done = spawnSync(command, rest, {
    cwd: root,
    env: { ...process.env, PATH: path },
    encoding: "utf8",
    shell: process.platform === "win32" && !cli,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.error || done.status !== 0) {
    console.error(done.stdout, done.stderr, done.error?.message ?? "");
    console.error("Pakkene lot seg ikke installere (npm ci). Se meldingen over.");
    process.exit(1);
  }
  console.log(`Installert på ${Math.round((Date.now() - started) / 1000)} s.`);
}

function onPath(path, name) {
  return path
    .split(delimiter)
    .map((dir) => join(dir, process.platform === "win32" ? `${name}.exe` : name))
    .find(runnable);
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { LaunchFault } from "../launch/launch-fault.ts";

/** The user that runs PostgreSQL when we are root, which it refuses to be. Absent: ourselves. */
export type Owner = { uid: number; gid: number };

/** Whoever owns the data already; else `postgres`, a system user made for it, or `nobody`. */
export function findOwner(dataFolder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(dataFolder) ?? userNamed("postgres") ?? makeUser("postgres") ?? userNamed("nobody") ?? refuse();
}

function ownerOf(folder: string): Owner | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function userNamed(name: string): Owner | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function makeUser(name: string): Owner | undefined {
  const done = spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  return done.status === 0 ? userNamed(name) : undefined;
}

function refuse(): never {
  throw new LaunchFault(
    "PostgreSQL kan ikke kjøre som root, og ingen systembruker lot seg lage. Start som en vanlig bruker.",
  );
}

/** True when `owner` can read `file`, whatever the folders above allow. */
export function canReach(owner: Owner, file: string) {
  return spawnSync("/bin/sh", ["-c", '[ -r "$1" ]', "sh", file], { ...owner, cwd: "/" }).status === 0;
}

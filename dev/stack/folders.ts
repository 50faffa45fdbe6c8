import { chmodSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeOf, LaunchFault } from "../launch/launch-fault.ts";

/** The project's own folder, wherever it was put. */
export const root = resolve(import.meta.dirname, "../..");

/** Makes a data folder that others cannot list; as root another user must be able to pass through to the database. */
export function makeDataFolder(name: string) {
  const folder = join(root, name);
  try {
    mkdirSync(join(folder, "logg"), { recursive: true });
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  } catch (fault) {
    const owner = codeOf(fault) === "EPERM" || codeOf(fault) === "EACCES" ? ownerOf(folder) : undefined;
    if (owner === undefined) throw fault;
    throw new LaunchFault(
      `Mappen ${name} tilhører en annen bruker (uid ${owner}). Slett den, eller start som samme bruker.`,
    );
  }
  return folder;
}

function ownerOf(folder: string): number {
  try {
    return statSync(folder).uid;
  } catch {
    return statSync(root).uid;
  }
}

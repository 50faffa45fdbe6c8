import { randomUUID } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { LaunchFault } from "../launch/launch-fault.ts";
import { type Binaries, program } from "./binaries.ts";
import { canReach, findOwner, type Owner } from "./owner.ts";

/** Where the server's data and programs are, and who runs it. `home` belongs to that user alone. */
export type Place = { home: string; data: string; programs: string; owner?: Owner };

const elsewhere = "/var/lib/boligdora";

/** Under the data folder; when the user who must run it cannot reach that (a project only root can read), under /var/lib. */
export function findPlace(dataFolder: string, binaries: Binaries): Place {
  const own = join(dataFolder, "postgres");
  const note = join(dataFolder, "postgres-sted.json");
  const home = existsSync(note) ? (JSON.parse(readFileSync(note, "utf8")).home as string) : own;
  const owner = findOwner(join(home, "data"));
  const place = makePlace(home, binaries.folder, owner);
  if (!owner) return place;
  if (canReach(owner, home) && canReach(owner, program(binaries.folder, "postgres"))) return place;
  if (home !== own) return { ...place, programs: copyPrograms(home, binaries) };
  if (existsSync(place.data))
    throw new LaunchFault(
      `Databasebrukeren når ikke lenger ${own}. Åpne mappene over, eller kjør: npm start -- --reset`,
    );

  sweep(dataFolder);
  rmSync(own, { recursive: true });
  const far = join(elsewhere, randomUUID());
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  const farPlace = makePlace(far, binaries.folder, owner);
  writeFileSync(`${far}.eier`, dataFolder);
  writeFileSync(note, JSON.stringify({ home: far }));
  return { ...farPlace, programs: copyPrograms(far, binaries) };
}

function makePlace(home: string, programs: string, owner?: Owner): Place {
  mkdirSync(home, { recursive: true });
  if (owner) chownSync(home, owner.uid, owner.gid);
  chmodSync(home, 0o700);
  return { home, data: join(home, "data"), programs, ...(owner ? { owner } : {}) };
}

function copyPrograms(home: string, binaries: Binaries) {
  const copy = join(home, `program-${binaries.version}`);
  if (existsSync(copy)) return copy;
  cpSync(binaries.folder, `${copy}.ny`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${copy}.ny`, copy);
  return copy;
}

/** Removes what an earlier life of this data folder left outside itself. */
function sweep(dataFolder: string) {
  if (!existsSync(elsewhere)) return;
  for (const file of readdirSync(elsewhere).filter((f) => f.endsWith(".eier"))) {
    const mark = join(elsewhere, file);
    if (readFileSync(mark, "utf8") !== dataFolder) continue;
    rmSync(mark.slice(0, -".eier".length), { recursive: true, force: true });
    rmSync(mark);
  }
}

/** Forgets the place with everything in it. The server must be stopped. */
export function removePlace(dataFolder: string) {
  const note = join(dataFolder, "postgres-sted.json");
  if (existsSync(note)) sweep(dataFolder);
  rmSync(note, { force: true });
  rmSync(join(dataFolder, "postgres"), { recursive: true, force: true });
}

/** The data as it lies there, without making anything. */
export function existingData(dataFolder: string) {
  const note = join(dataFolder, "postgres-sted.json");
  const home = existsSync(note)
    ? (JSON.parse(readFileSync(note, "utf8")).home as string)
    : join(dataFolder, "postgres");
  return join(home, "data");
}

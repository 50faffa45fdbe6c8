import "server-only";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MERKE = "bd-opplasting-";

/** A folder of its own (mode 0700) for one upload, gone when `fn` is done whatever happens. */
export async function iArbeidsmappe<T>(fn: (mappe: string) => Promise<T>): Promise<T> {
  const mappe = await mkdtemp(join(tmpdir(), MERKE));
  try {
    return await fn(mappe);
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}

/** Folders a killed process left behind: they hold people's papers. */
export async function ryddArbeidsmapper(for_: Date): Promise<number> {
  let fjernet = 0;
  for (const navn of await readdir(tmpdir())) {
    if (!navn.startsWith(MERKE)) continue;
    const sti = join(tmpdir(), navn);
    const funnet = await stat(sti).catch(() => undefined);
    if (!funnet || funnet.mtime >= for_) continue;
    await rm(sti, { recursive: true, force: true });
    fjernet++;
  }
  return fjernet;
}

import "server-only";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Fillager } from "./fillager-type.ts";

const NOKKEL = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** On disk, not only in the cache of the operating system. */
async function sync(sti: string) {
  const handtak = await open(sti, "r");
  try {
    await handtak.sync();
  } finally {
    await handtak.close();
  }
}

/** A directory as store, for one machine: written beside, synced, renamed into place, and the directory synced too. */
export function fillagerMappe(rot: string): Fillager {
  const stiTil = (nokkel: string) => {
    if (!NOKKEL.test(nokkel)) throw new Error("ugyldig lagernøkkel");
    return join(rot, nokkel);
  };

  async function* list(for_: Date) {
    for (const gren of await readdir(rot).catch(() => [])) {
      for (const navn of await readdir(join(rot, gren)).catch(() => [])) {
        const funnet = await stat(join(rot, gren, navn)).catch(() => undefined);
        if (!funnet || funnet.mtime >= for_) continue;
        // A half-written copy left by a crash is nobody's object.
        if (NOKKEL.test(`${gren}/${navn}`)) yield `${gren}/${navn}`;
        else await rm(join(rot, gren, navn), { force: true });
      }
    }
  }

  return {
    put: async (nokkel, fra) => {
      const til = stiTil(nokkel);
      await mkdir(dirname(til), { recursive: true, mode: 0o700 });
      const halv = `${til}.halv`;
      await copyFile(fra, halv);
      await sync(halv);
      await rename(halv, til);
      await sync(dirname(til));
      await sync(rot);
    },
    get: (nokkel) => {
      const strom = createReadStream(stiTil(nokkel));
      return new Promise((resolve, reject) => {
        strom.once("open", () => resolve(strom));
        strom.once("error", (feil: NodeJS.ErrnoException) =>
          feil.code === "ENOENT" ? resolve(undefined) : reject(feil),
        );
      });
    },
    remove: (nokkel) => rm(stiTil(nokkel), { force: true }),
    list,
  };
}

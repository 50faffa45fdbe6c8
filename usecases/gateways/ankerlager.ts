import "server-only";
import { chmod, link, mkdir, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { miljo } from "#db/miljo.ts";
import type { Miljo } from "#domain/kernel/miljo.ts";
import { ANKERNAVN, type Ankerlager } from "./ankerlager-type.ts";

const kode = (feil: unknown) => (feil instanceof Error && "code" in feil ? feil.code : undefined);

/** A folder of its own. The whole file is written beside and linked in, which fails when the name is taken. */
function ankermappe(rot: string): Ankerlager {
  return {
    list: async () =>
      (
        await readdir(rot).catch((feil: unknown) => {
          if (kode(feil) === "ENOENT") return [];
          throw feil;
        })
      )
        .filter((navn) => ANKERNAVN.test(navn))
        .sort(),
    read: (navn) => readFile(join(rot, navn), "utf8"),
    add: async (navn, innhold) => {
      await mkdir(rot, { recursive: true, mode: 0o700 });
      const halv = join(rot, `${navn}.${process.pid}.halv`);
      try {
        await writeFile(halv, innhold, { mode: 0o600, flush: true });
        await chmod(halv, 0o400);
        await link(halv, join(rot, navn));
      } catch (feil) {
        if (kode(feil) === "EEXIST") return false;
        throw feil;
      } finally {
        await rm(halv, { force: true });
      }
      const mappe = await open(rot, "r");
      await mappe.sync();
      await mappe.close();
      return true;
    },
  };
}

/** The place this process is told of: a folder, or a bucket (with object lock, where the store has it). */
export async function ankerlager(valg: Miljo["anker"] = miljo().anker): Promise<Ankerlager> {
  if (valg.slag === "mappe") return ankermappe(valg.mappe);
  return (await import("./ankerlager-s3.ts")).ankerlagerS3(valg);
}

import "server-only";
import { miljo } from "#db/miljo.ts";
import type { Miljo } from "#domain/kernel/miljo.ts";
import { fillagerMappe } from "./fillager-mappe.ts";
import { fillagerS3 } from "./fillager-s3.ts";
import type { Fillager } from "./fillager-type.ts";

const made = new Map<string, Fillager>();

/** The store this process is told of: S3 when `S3_*` is set, otherwise a directory. */
export function fillager(valg: Miljo["fillager"] = miljo().fillager): Fillager {
  const navn = JSON.stringify(valg);
  const lager = made.get(navn) ?? (valg.slag === "mappe" ? fillagerMappe(valg.mappe) : fillagerS3(valg));
  made.set(navn, lager);
  return lager;
}

import "server-only";
import { miljo } from "#db/miljo.ts";
import type { Miljo } from "#domain/kernel/miljo.ts";
import { fillagerMappe } from "./fillager-mappe.ts";
import type { Fillager } from "./fillager-type.ts";

type S3Valg = Extract<Miljo["fillager"], { slag: "s3" }>;

/** The client library is large: only a process that stores in S3 loads it, and first when it does. */
function senS3(valg: S3Valg): Fillager {
  let lastet: Promise<Fillager> | undefined;
  const lager = () => {
    lastet ??= import("./fillager-s3.ts").then((m) => m.fillagerS3(valg));
    return lastet;
  };
  return {
    put: async (nokkel, sti) => (await lager()).put(nokkel, sti),
    get: async (nokkel) => (await lager()).get(nokkel),
    remove: async (nokkel) => (await lager()).remove(nokkel),
    list: async function* (for_) {
      yield* (await lager()).list(for_);
    },
  };
}

const made = new Map<string, Fillager>();

/** The store this process is told of: S3 when `S3_*` is set, otherwise a directory. */
export function fillager(valg: Miljo["fillager"] = miljo().fillager): Fillager {
  const navn = JSON.stringify(valg);
  const lager = made.get(navn) ?? (valg.slag === "mappe" ? fillagerMappe(valg.mappe) : senS3(valg));
  made.set(navn, lager);
  return lager;
}

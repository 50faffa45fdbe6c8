import "server-only";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { grenser } from "../dokument/grenser.ts";

export type MottattFil = { navn: string; sti: string; storrelse: number; forStor: boolean };
export type Opplasting = { felt: Record<string, string>; filer: readonly MottattFil[] };
export type Opplastingsfeil = "forStor" | "avbrutt" | "ugyldig";

/** All files of one request, with room for the form around them. */
const MAKS_KROPP = grenser.soknad + 1024 * 1024;

/** Ends the stream when more comes than may come; a body may lie about its length. */
function taket() {
  let antall = 0;
  return new Transform({
    transform(del: Buffer, _, ferdig) {
      antall += del.length;
      ferdig(antall > MAKS_KROPP ? new Error("forStor") : null, del);
    },
  });
}

function lagBusboy(contentType: string) {
  return new Busboy({
    headers: { "content-type": contentType } as BusboyHeaders,
    preservePath: true,
    isPartAFile: (_navn, _type, filnavn) => filnavn !== undefined,
    limits: {
      fieldNameSize: 100,
      fieldSize: 1_000,
      fields: 10,
      // A few past the limit, so that the extra ones are refused by name and not dropped in silence.
      files: grenser.soknadAntall + 5,
      fileSize: grenser.fil,
      headerPairs: 20,
    },
  });
}

/**
 * Streams a multipart body to files in `mappe`, never more than one buffer in memory. A file past the limit is read to its end
 * but not kept. A body cut short, by the sender or on the way, gives `avbrutt` and nothing to store.
 */
export async function lesMultipart(
  kropp: ReadableStream<Uint8Array> | null,
  contentType: string | null,
  mappe: string,
): Promise<Opplasting | Opplastingsfeil> {
  if (!kropp || !/^multipart\/form-data\s*;/i.test(contentType ?? "")) return "ugyldig";
  const felt: Record<string, string> = Object.create(null);
  const filer: Promise<MottattFil | undefined>[] = [];
  let dobbelt = false;
  try {
    const busboy = lagBusboy(contentType ?? "");
    busboy.on("field", (navn, verdi) => {
      dobbelt ||= navn in felt;
      felt[navn] = verdi;
    });
    busboy.on("file", (_felt, strom, navn) => {
      const sti = join(mappe, String(filer.length));
      filer.push(
        pipeline(strom, createWriteStream(sti, { mode: 0o600 })).then(() => {
          const fil = { navn: navn ?? "", sti, storrelse: strom.bytesRead, forStor: strom.truncated };
          // An empty file field posts one nameless file of nothing.
          return fil.navn === "" && fil.storrelse === 0 ? undefined : fil;
        }),
      );
      filer.at(-1)?.catch(() => {});
    });
    await pipeline(Readable.fromWeb(kropp), taket(), busboy);
    const mottatt = (await Promise.all(filer)).filter((fil) => fil !== undefined);
    return dobbelt ? "ugyldig" : { felt, filer: mottatt };
  } catch (feil) {
    await Promise.allSettled(filer);
    if (feil instanceof Error && feil.message === "forStor") return "forStor";
    return feil instanceof Error && /multipart|boundary|header/i.test(feil.message) && filer.length === 0
      ? "ugyldig"
      : "avbrutt";
  }
}

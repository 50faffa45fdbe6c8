import { open, readFile, writeFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { fileTypeFromBuffer } from "file-type";
import heic from "heic-decode";
import { pdfFunn } from "../dokument/pdf-funn.ts";

/*
 * Runs in a thread of its own with a memory limit, and is ended by force when it takes too long: a file made to attack the
 * detector or the decoder takes nothing else down. Relative imports only, so that plain Node starts it where the app is served.
 */
type Oppgave = { slag: "sjekk"; sti: string } | { slag: "heic"; sti: string; til: string; maksPiksler: number };

/** What the detector may see of a file. */
const HODE = 64 * 1024;

async function hode(sti: string) {
  const fil = await open(sti);
  try {
    const { buffer, bytesRead } = await fil.read(Buffer.alloc(HODE), 0, HODE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await fil.close();
  }
}

async function sjekk(sti: string) {
  const mime = (await fileTypeFromBuffer(await hode(sti)))?.mime;
  return { mime, funn: mime === "application/pdf" ? pdfFunn(await readFile(sti)) : undefined };
}

async function heicTilPiksler({ sti, til, maksPiksler }: Extract<Oppgave, { slag: "heic" }>) {
  const bilder = await heic.all({ buffer: await readFile(sti) });
  try {
    const [forste] = bilder;
    if (!forste) return { funn: "heic" };
    if (forste.width * forste.height > maksPiksler) return { funn: "forMangePiksler" };
    const { width, height, data } = await forste.decode();
    await writeFile(til, data);
    return { width, height };
  } finally {
    bilder.dispose();
  }
}

const oppgave = workerData as Oppgave;
parentPort?.postMessage(oppgave.slag === "sjekk" ? await sjekk(oppgave.sti) : await heicTilPiksler(oppgave));

import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Worker } from "node:worker_threads";
import sharp from "sharp";
import { erFiltype, type Filtype, grenser } from "../dokument/grenser.ts";

export type Filavslag =
  | "tom"
  | "ukjentType"
  | "kryptertPdf"
  | "aktivPdf"
  | "innebygdFil"
  | "odelagt"
  | "heic"
  | "forMangePiksler";

/** A file as it may be stored: where it lies now, what it is, how large, and the hash of those very bytes. */
export type KontrollertFil = {
  sti: string;
  type: Filtype;
  mime: string;
  storrelse: number;
  sha256: string;
  /** Points of a picture. */
  mal?: { bredde: number; hoyde: number };
};

const SJEKK_MS = 5_000;
const HEIC_MS = 20_000;
// Joined at run time: the served app has the worker's source beside it (`outputFileTracingIncludes`).
const arbeider = () => join(process.cwd(), "usecases", "gateways", "fil-arbeider.ts");

type Svar = { mime?: string; funn?: Filavslag; width?: number; height?: number };

/** One task in a thread of its own; undefined when it ran out of time, memory or its wits. */
function inThread(oppgave: Record<string, string | number>, ms: number): Promise<Svar | undefined> {
  return new Promise((resolve) => {
    const trad = new Worker(arbeider(), {
      workerData: oppgave,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    });
    const ferdig = (svar?: Svar) => {
      clearTimeout(ur);
      resolve(svar);
      void trad.terminate();
    };
    const ur = setTimeout(ferdig, ms);
    trad.once("message", ferdig);
    trad.once("error", () => ferdig());
    trad.once("exit", () => ferdig());
  });
}

async function hashed(sti: string, type: Filtype, mime: string): Promise<KontrollertFil> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(sti), hash);
  const { size } = await stat(sti);
  return { sti, type, mime, storrelse: size, sha256: hash.digest("hex") };
}

type Ra = { width: number; height: number; channels: 4 };

/** Draws the picture anew: turned upright, no larger than needed, nothing left of metadata or of a second file behind it. */
async function reencode(sti: string, type: Filtype, ra?: Ra): Promise<KontrollertFil | Filavslag> {
  const til = `${sti}.ut`;
  const png = type === "image/png";
  const { piksler: limitInputPixels, bildeside: side } = grenser;
  // Raw points are only taken from memory; the check before decoding bounds them to 200 MB.
  const bilde = sharp(ra ? await readFile(sti) : sti, { limitInputPixels, failOn: "error", ...(ra ? { raw: ra } : {}) })
    .rotate()
    .resize(side, side, { fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: 20 });
  let mal: { width: number; height: number };
  try {
    mal = await (png ? bilde.png() : bilde.flatten({ background: "#fff" }).jpeg({ quality: 85 })).toFile(til);
  } catch (feil) {
    return feil instanceof Error && /pixel limit/i.test(feil.message) ? "forMangePiksler" : "odelagt";
  }
  const fil = await hashed(til, type, png ? "image/png" : "image/jpeg");
  return { ...fil, mal: { bredde: mal.width, hoyde: mal.height } };
}

/**
 * Says what an uploaded file really is and makes it fit to store, or says why not (`security-reliability.md` B6). Type by
 * content, never by name. New files are made beside `sti`, in a folder the caller throws away.
 */
export async function kontrollerFil(sti: string): Promise<KontrollertFil | Filavslag> {
  if ((await stat(sti)).size === 0) return "tom";
  const svar = await inThread({ slag: "sjekk", sti }, SJEKK_MS);
  if (!svar?.mime || !erFiltype(svar.mime)) return "ukjentType";
  if (svar.funn) return svar.funn;
  if (svar.mime === "application/pdf") return hashed(sti, svar.mime, svar.mime);
  if (svar.mime !== "image/heic" && svar.mime !== "image/heif") return reencode(sti, svar.mime);

  const til = `${sti}.piksler`;
  const piksler = await inThread({ slag: "heic", sti, til, maksPiksler: grenser.piksler }, HEIC_MS);
  if (piksler?.funn) return piksler.funn;
  if (!piksler?.width || !piksler.height) return "heic";
  return reencode(til, svar.mime, { width: piksler.width, height: piksler.height, channels: 4 });
}

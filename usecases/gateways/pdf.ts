import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { type Outcome, ok, refuse } from "#domain/kernel/outcome.ts";
import { skrifttegn } from "./skrifttegn.ts";

export type Pdf = { bytes: Buffer; sha256: string; sider: number };

const MAKS_SIDER = 200;
const MAKS_MS = 10_000;
/** The compiler cannot be stopped midway, so the input is bounded: 400 000 characters fill some 150 pages. */
const MAKS_TEGN = 400_000;

const skrifter = ["400Regular/Inter_400Regular", "500Medium/Inter_500Medium", "700Bold/Inter_700Bold"];
/** Next bundles this file away from the project folder; both its server and the worker run with that folder as cwd. */
const prosjektfil = (...deler: string[]) => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ...deler));

type Presse = { kompilator: NodeCompiler; mal: string; tegn: readonly ReadonlySet<number>[] };
let presse: Presse | undefined;

function apnePresse(): Presse {
  if (presse) return presse;
  const fonter = skrifter.map((s) => prosjektfil("node_modules", "@expo-google-fonts", "inter", `${s}.ttf`));
  presse = {
    // An empty folder of its own: a template can read files under its workspace, and there are none.
    kompilator: NodeCompiler.create({
      workspace: mkdtempSync(join(tmpdir(), "boligdora-brev-")),
      fontArgs: [{ fontBlobs: fonter }],
    }),
    mal: prosjektfil("usecases", "brev", "maler", "brev.typ").toString("utf8"),
    tegn: fonter.map(skrifttegn),
  };
  return presse;
}

const segmenter = new Intl.Segmenter("nb", { granularity: "grapheme" });
const usynlige = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u2060-\u206f\ufeff\u202a-\u202e]/gu;
/** Stands for a character that the letter's font lacks; the letter says so (`manglerTegn`). */
export const ERSTATNING = "□";

/** Text as the letter can show it: composed, no control or direction marks, each unknown character as one `□`. */
export function visbarTekst(tekst: string): string {
  const { tegn } = apnePresse();
  const finnes = (kode: number) => kode === 10 || tegn.every((sett) => sett.has(kode));
  const rent = tekst
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(usynlige, (t) => (t === "\n" ? t : ""));
  return Array.from(segmenter.segment(rent), ({ segment }) =>
    [...segment].every((t) => finnes(t.codePointAt(0) ?? 0)) ? segment : ERSTATNING,
  ).join("");
}

function visbar<T>(verdi: T): T {
  if (typeof verdi === "string") return visbarTekst(verdi) as T;
  if (Array.isArray(verdi)) return verdi.map(visbar) as T;
  if (typeof verdi !== "object" || verdi === null) return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([k, v]) => [k, visbar(v)])) as T;
}

/**
 * Makes the tagged PDF (PDF/UA-1, held by the compiler) of a letter's finished values. Synchronous, some 30 ms.
 * Values reach the template as data only. Refusals: `pdf.forStor`, `pdf.forMangeSider`, `pdf.forTreg`, `pdf.ikkeLaget`;
 * none repeats the compiler's message, which may quote the letter.
 */
export function renderPdf<A extends { blokker: readonly unknown[] }>(ark: A, manglerTegn: object): Outcome<Pdf> {
  const { kompilator, mal } = apnePresse();
  const start = performance.now();
  const vist = visbar(ark);
  const harErstatning = JSON.stringify(vist).includes(ERSTATNING);
  const inn = JSON.stringify(harErstatning ? { ...vist, blokker: [...vist.blokker, manglerTegn] } : vist);
  if (inn.length > MAKS_TEGN) return refuse("pdf.forStor");
  const svar = kompilator.compile({ mainFileContent: mal, inputs: { ark: inn } });
  const dokument = svar.result;
  if (!dokument) return refuse("pdf.ikkeLaget");
  if (dokument.numOfPages > MAKS_SIDER) return refuse("pdf.forMangeSider");
  const bytes = skriv(kompilator, dokument);
  kompilator.evictCache(10);
  if (!bytes) return refuse("pdf.ikkeLaget");
  if (performance.now() - start > MAKS_MS) return refuse("pdf.forTreg");
  return ok({ bytes, sha256: createHash("sha256").update(bytes).digest("hex"), sider: dokument.numOfPages });
}

function skriv(kompilator: NodeCompiler, dokument: Parameters<NodeCompiler["pdf"]>[0]): Buffer | undefined {
  try {
    return kompilator.pdf(dokument, { pdfStandard: "ua-1" });
  } catch {
    return undefined;
  }
}

import { inflateSync } from "node:zlib";

export type PdfFunn = "kryptertPdf" | "aktivPdf" | "innebygdFil" | "ukjentType" | "odelagt";

/** Unpacked bytes looked at inside object streams, in all; more than that is no paper from a household. */
const MAKS_UTPAKKET = 32 * 1024 * 1024;

// A name may be written with #xx for any sign («/Java#53cript»).
const avkodet = (tekst: string) =>
  tekst.replace(/#([0-9A-Fa-f]{2})/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));

const navn = (ord: string) => new RegExp(`/${ord}(?![A-Za-z0-9])`);
const kryptert = navn("Encrypt");
// Long names only: «/JS» turns up by chance in compressed bytes, and a script always says /JavaScript beside it.
const aktiv = [navn("JavaScript"), navn("Launch"), navn("RichMedia")];
const innebygd = /\/EmbeddedFiles?(?![A-Za-z0-9])/;

/** Archives have their directory at the end: a PDF that ends as one is two files in one. */
function erArkiv(pdf: Buffer) {
  const hale = pdf.subarray(Math.max(0, pdf.length - 66_000));
  return hale.includes(Buffer.from("PK\u0005\u0006\0\0\0\0", "latin1"));
}

/** Word processors open a document at a page with /OpenAction; that alone is harmless. Anything but a destination is an action. */
function apnerHandling(tekst: string): boolean {
  for (const { index } of tekst.matchAll(/\/OpenAction(?![A-Za-z0-9])/g)) {
    const verdi = tekst.slice(index + 11, index + 400).trimStart();
    if (verdi.startsWith("[")) continue;
    const peker = /^(\d{1,10})\s+\d{1,5}\s+R/.exec(verdi);
    const objekt = peker
      ? (new RegExp(`(?:^|[^0-9])${peker[1]}\\s+\\d{1,5}\\s+obj([^]{0,400})`).exec(tekst)?.[1] ?? "")
      : verdi;
    const slutt = objekt.trimStart().startsWith("[") || /\/S\s*\/GoTo(?![A-Za-z])/.test(objekt);
    if (!slutt) return true;
  }
  return false;
}

// Trees made to exhaust whoever reads them later: direct nesting, and page trees beyond any real document.
const dypNesting = /(?:\[\s{0,3}){200}|(?:<<\s{0,3}\/[A-Za-z]{1,20}\s{0,3}){100}/;
const MAKS_SIDEGRENER = 10_000;
const forDyp = (tekst: string) =>
  dypNesting.test(tekst) || (tekst.match(/\/Kids(?![A-Za-z])/g)?.length ?? 0) > MAKS_SIDEGRENER;

/** The text of compressed object streams, where newer PDFs keep what the flags are about. Throws on one it cannot look into. */
function* objektstrommer(pdf: Buffer, tekst: string): Generator<string> {
  let igjen = MAKS_UTPAKKET;
  for (const treff of tekst.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    const start = /stream\r?\n/.exec(tekst.slice(treff.index, treff.index + 2_000));
    if (!start) continue;
    const fra = treff.index + start.index + start[0].length;
    const til = tekst.indexOf("endstream", fra);
    const ordbok = tekst.slice(tekst.lastIndexOf("obj", treff.index), fra);
    // Not packed at all: it was read with the rest.
    if (!/\/F(?:ilter)?(?![A-Za-z])/.test(avkodet(ordbok))) continue;
    const ut = inflateSync(pdf.subarray(fra, til < 0 ? undefined : til), { maxOutputLength: igjen });
    igjen = Math.max(1, igjen - ut.length);
    yield avkodet(ut.toString("latin1"));
  }
}

/** Why a PDF is not received, or nothing. Reads names as bytes and builds no tree, so depth and loops in it cost nothing. */
export function pdfFunn(pdf: Buffer): PdfFunn | undefined {
  if (!pdf.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "ukjentType";
  if (erArkiv(pdf)) return "ukjentType";
  const ra = pdf.toString("latin1");
  const tekst = avkodet(ra);
  if (kryptert.test(tekst)) return "kryptertPdf";
  if (forDyp(tekst) || antall(tekst, "/ObjStm") !== antall(ra, "/ObjStm")) return "odelagt";
  try {
    const deler = [tekst, ...objektstrommer(pdf, ra)];
    // An action's target may lie in another part than the action.
    if (deler.some((del) => aktiv.some((a) => a.test(del))) || apnerHandling(deler.join("\n"))) return "aktivPdf";
    return deler.some((del) => innebygd.test(del)) ? "innebygdFil" : undefined;
  } catch {
    return "odelagt";
  }
}

const antall = (tekst: string, ord: string) => tekst.split(ord).length - 1;

import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** A small honest PDF; `mer` is put into its catalogue. */
export const pdf = (mer = "", etter = "") =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${mer} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n${etter}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    "latin1",
  );

/** The same, with an object hidden in a compressed object stream. */
export function pdfMedObjektstrom(innhold: string) {
  const pakket = deflateSync(Buffer.from(innhold, "latin1"));
  const hode = Buffer.from(
    `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${pakket.length} >>\nstream\n`,
  );
  const [foran, bak] = pdf().toString("latin1").split("trailer");
  return Buffer.concat([
    Buffer.from(foran ?? "", "latin1"),
    hode,
    pakket,
    Buffer.from(`\nendstream\nendobj\ntrailer${bak}`),
  ]);
}

const flate = (bredde: number, hoyde: number) =>
  sharp({ create: { width: bredde, height: hoyde, channels: 3, background: { r: 120, g: 60, b: 20 } } });

export const jpeg = (bredde = 40, hoyde = 30) => flate(bredde, hoyde).jpeg().toBuffer();
export const png = (bredde = 40, hoyde = 30) => flate(bredde, hoyde).png().toBuffer();
/** Turned on its side by its metadata, with a place in it. */
export const jpegMedPosisjon = () =>
  flate(40, 20)
    .withExif({ IFD0: { Copyright: "MERKETEKST" }, IFD3: { GPSLatitude: "59/1 50/1 0/1", GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** A phone's picture: 96 × 64 red points, encoded once with heif-enc, since no encoder of ours makes HEIC. */
export const heic = Buffer.from(
  [
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA",
    "AA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAGwAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEA",
    "AGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMA",
    "AAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3Bl",
    "AAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAjbWRhdAAAABcoAa8ZgPd8hTf/9w5n",
    "/U2L/hcFeK0Kzw==",
  ].join(""),
  "base64",
);

/** A PNG whose header says it is enormous. */
export async function pikselbombe() {
  const bilde = Buffer.from(await png(1, 1));
  bilde.writeUInt32BE(30_000, 16);
  bilde.writeUInt32BE(30_000, 20);
  const tabell = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bilde.subarray(12, 29)) crc = (tabell[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  bilde.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 29);
  return bilde;
}

export const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]);
export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const html = Buffer.from("<!doctype html><script>alert(1)</script>");
/** The end of an archive, as a PDF/ZIP or a DOCX has it. */
export const zipSlutt = Buffer.from("PK\u0005\u0006\0\0\0\0\u0001\0\u0001\0aaaabbbb\0\0", "latin1");
export const zip = Buffer.concat([Buffer.from("PK\u0003\u0004\u0014\0\0\0\b\0", "latin1"), Buffer.alloc(60), zipSlutt]);

/** One multipart body as a browser sends it. */
export function multipart(deler: readonly { navn: string; innhold: Buffer | string; filnavn?: string }[]) {
  const grense = "----grense7d1";
  const kropp = Buffer.concat([
    ...deler.flatMap(({ navn, innhold, filnavn }) => [
      Buffer.from(
        `--${grense}\r\nContent-Disposition: form-data; name="${navn}"${
          filnavn === undefined ? "" : `; filename="${filnavn}"\r\nContent-Type: application/octet-stream`
        }\r\n\r\n`,
      ),
      Buffer.from(innhold),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${grense}--\r\n`),
  ]);
  return { kropp, contentType: `multipart/form-data; boundary=${grense}` };
}

import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/**
 * Field encryption (`security-reliability.md` C6): AES-256-GCM, form `v1.kid.iv.tag.ct`, bound to where it stands by `sted`
 * («person.ident:<id>»), so that a ciphertext cannot be moved to another row. Throws on a wrong key, place or a changed byte.
 */
function key(navn: "NOKKEL_KEK" | "NOKKEL_INDEKS" | "NOKKEL_VERN"): Buffer {
  const bytes = Buffer.from(process.env[navn] ?? "", "base64");
  if (bytes.length !== 32) throw new Error(`${navn} må være 32 byte i base64`);
  return bytes;
}

const b64 = (b: Buffer) => b.toString("base64url");

function seal(nokkel: Buffer, kid: string, sted: string, klartekst: Buffer) {
  const iv = randomBytes(12);
  const c = createCipheriv("aes-256-gcm", nokkel, iv);
  c.setAAD(Buffer.from(sted));
  const ct = Buffer.concat([c.update(klartekst), c.final()]);
  return ["v1", kid, b64(iv), b64(c.getAuthTag()), b64(ct)].join(".");
}

function open(nokkel: Buffer, sted: string, pakke: string) {
  const [v, , iv, tag, ct] = pakke.split(".");
  if (v !== "v1" || iv === undefined || tag === undefined || ct === undefined) throw new Error("ukjent kryptert form");
  const d = createDecipheriv("aes-256-gcm", nokkel, Buffer.from(iv, "base64url"));
  d.setAAD(Buffer.from(sted));
  d.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([d.update(Buffer.from(ct, "base64url")), d.final()]);
}

/** A national number or another short secret of ours, under the key-encryption key. */
export const encryptField = (sted: string, tekst: string) => seal(key("NOKKEL_KEK"), "kek1", sted, Buffer.from(tekst));
export const decryptField = (sted: string, pakke: string) => open(key("NOKKEL_KEK"), sted, pakke).toString();

/** A protected address, under a key of its own that only a clearance opens. */
export const encryptVern = (sted: string, tekst: string) => seal(key("NOKKEL_VERN"), "vern1", sted, Buffer.from(tekst));
export const decryptVern = (sted: string, pakke: string) => open(key("NOKKEL_VERN"), sted, pakke).toString();

/** Keyed index of a national number: 32 bytes. The number space is small, so a plain hash could be run through in minutes. */
export const blindIndex = (ident: string) =>
  new Uint8Array(createHmac("sha256", key("NOKKEL_INDEKS")).update(ident).digest());

/** A new case key, wrapped for storing. Destroying the wrapped form erases what it encrypts, in backups too. */
export const newCaseKey = (id: string) => seal(key("NOKKEL_KEK"), "kek1", `soknad.nokkel:${id}`, randomBytes(32));

/** Encrypts and decrypts with a wrapped case key; `id` is the application's, `felt` the place in it. */
export function caseCipher(id: string, pakket: string) {
  const nokkel = open(key("NOKKEL_KEK"), `soknad.nokkel:${id}`, pakket);
  return {
    encrypt: (felt: string, tekst: string) => seal(nokkel, "sak1", `${id}:${felt}`, Buffer.from(tekst)),
    decrypt: (felt: string, pakke: string) => open(nokkel, `${id}:${felt}`, pakke).toString(),
  };
}

/** True for a value in our encrypted form; raw answers never begin like it by accident, since typed text is stored encrypted there. */
export const isEncrypted = (verdi: unknown): verdi is string =>
  typeof verdi === "string" && /^v1\.[a-z0-9]+\.[\w-]{16}\./.test(verdi);

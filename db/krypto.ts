import "server-only";
import {
  type CipherKey,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";

/**
 * Encryption (`security-reliability.md` C6): AES-256-GCM, form `v1.kid.iv.tag.ct`, bound to where it stands by `sted`
 * («person.ident:<id>»), so that a ciphertext cannot be moved to another row. Throws on a wrong key, place or a changed byte.
 */
function lesNokkel(navn: string, verdi = ""): KeyObject {
  const kjent = lest.get(verdi);
  if (kjent) return kjent;
  const bytes = Buffer.from(verdi, "base64");
  if (bytes.length !== 32) throw new Error(`${navn} må være 32 byte i base64`);
  const nokkel = createSecretKey(bytes);
  lest.set(verdi, nokkel);
  return nokkel;
}
/** Measured: the same key as bytes costs four to seven times as much in every call. */
const lest = new Map<string, KeyObject>();
const key = (navn: "NOKKEL_KEK" | "NOKKEL_INDEKS" | "NOKKEL_VERN") => lesNokkel(navn, process.env[navn]);

/** What is written is written under the newest; what an earlier one wrapped is read until the night's job has wrapped it anew. */
function keker(): [KeyObject, ...KeyObject[]] {
  const forrige = process.env.NOKKEL_KEK_FORRIGE;
  return [key("NOKKEL_KEK"), ...(forrige ? [lesNokkel("NOKKEL_KEK_FORRIGE", forrige)] : [])];
}

const b64 = (b: Buffer) => b.toString("base64url");

function lukk(nokkel: CipherKey, kid: string, sted: string, klartekst: Uint8Array) {
  const iv = randomBytes(12);
  const c = createCipheriv("aes-256-gcm", nokkel, iv);
  c.setAAD(Buffer.from(sted));
  const ct = Buffer.concat([c.update(klartekst), c.final()]);
  return { hode: ["v1", kid, b64(iv), b64(c.getAuthTag()), ""].join("."), ct };
}

const seal = (...arg: Parameters<typeof lukk>) => {
  const { hode, ct } = lukk(...arg);
  return hode + b64(ct);
};

function las(nokkel: CipherKey, sted: string, hode: string, ct: Buffer) {
  const [v, , iv, tag] = hode.split(".");
  if (v !== "v1" || iv === undefined || tag === undefined) throw new Error("ukjent kryptert form");
  const d = createDecipheriv("aes-256-gcm", nokkel, Buffer.from(iv, "base64url"), { authTagLength: 16 });
  d.setAAD(Buffer.from(sted));
  d.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([d.update(ct), d.final()]);
}

function open(nokkel: CipherKey, sted: string, pakke: string) {
  const skille = pakke.lastIndexOf(".");
  return las(nokkel, sted, pakke.slice(0, skille), Buffer.from(pakke.slice(skille + 1), "base64url"));
}

/** Which key-encryption key wrote a package, said by a fingerprint of it. */
const kidAv = (kek: KeyObject) => `kek${createHash("sha256").update(kek.export()).digest("hex").slice(0, 8)}`;
/** How everything under the newest key-encryption key begins. */
export const gjeldendeKek = () => `v1.${kidAv(key("NOKKEL_KEK"))}.`;

const sealKek = (sted: string, klartekst: Uint8Array) => seal(keker()[0], kidAv(keker()[0]), sted, klartekst);

function openKek(sted: string, pakke: string): Buffer {
  const [nyeste, ...eldre] = keker();
  try {
    return open(nyeste, sted, pakke);
  } catch (feil) {
    for (const kek of eldre) return open(kek, sted, pakke);
    throw feil;
  }
}

/** A national number or another short secret of ours, under the key-encryption key. */
export const encryptField = (sted: string, tekst: string) => sealKek(sted, Buffer.from(tekst));
export const decryptField = (sted: string, pakke: string) => openKek(sted, pakke).toString();
/** The same secret under the newest key-encryption key. */
export const rewrap = (sted: string, pakke: string) => sealKek(sted, openKek(sted, pakke));

/** A protected address or contact, under a key of its own that only a clearance opens. */
export const encryptVern = (sted: string, tekst: string) => seal(key("NOKKEL_VERN"), "vern1", sted, Buffer.from(tekst));
export const decryptVern = (sted: string, pakke: string) => open(key("NOKKEL_VERN"), sted, pakke).toString();

/** Keyed index of a national number: 32 bytes. The number space is small, so a plain hash could be run through in minutes. */
export const blindIndex = (ident: string) =>
  new Uint8Array(createHmac("sha256", key("NOKKEL_INDEKS")).update(ident).digest());

/** Where a national number and a wrapped case key stand: what they are bound to. */
export const identsted = (personId: string) => `person.ident:${personId}`;
export const fullmaktsted = (id: string) => `fullmakt.navn:${id}`;
export const nokkelsted = (id: string) => `soknad.nokkel:${id}`;

/** Signature of an anchor, in hex: one who has the database and the anchors but not our keys cannot make another that fits. */
export function signAnker(tekst: string) {
  const nokkel = Buffer.from(hkdfSync("sha256", key("NOKKEL_INDEKS"), "", "boligdora/anker/1", 32));
  return createHmac("sha256", nokkel).update(tekst).digest("hex");
}

/** A new case key, wrapped for storing. Destroying the wrapped form erases what it encrypts, in backups too. */
export const newCaseKey = (id: string) => sealKek(nokkelsted(id), randomBytes(32));

declare const innhold: unique symbol;
/** A value as it lies in a column, under its case's key. Only the case's cipher makes one and opens it. */
export type Forseglet<T> = string & { readonly [innhold]: T };

/** The case's key is destroyed: what it covered cannot be read by anybody any more. */
export class InnholdSlettet extends Error {
  override name = "InnholdSlettet";
}

const HODE_MAKS = 80;

/**
 * Encrypts and decrypts with a wrapped case key; `id` is the application's, `felt` the place in it («vedtak.2.begrunnelse»). The key
 * is unwrapped by the first use, and every use throws `InnholdSlettet` once it is destroyed (`slettet` asks first). `open` and `openBytes` give back what was stored in the
 * clear before its column was sealed; whole values and bytes are never typed by anybody, so nothing of ours begins like a package.
 */
export function caseCipher(id: string, pakket: string) {
  let apnet: Buffer | undefined;
  const nokkel = () => {
    if (pakket === "") throw new InnholdSlettet("innholdet er slettet");
    apnet ??= openKek(nokkelsted(id), pakket);
    return apnet;
  };
  const encrypt = (felt: string, tekst: string) => seal(nokkel(), "sak1", `${id}:${felt}`, Buffer.from(tekst));
  const decrypt = (felt: string, pakke: string) => open(nokkel(), `${id}:${felt}`, pakke).toString();
  return {
    slettet: pakket === "",
    encrypt,
    decrypt,
    /** Any value of JSON; an empty text says nothing and stays empty. */
    seal: <T>(felt: string, verdi: T) => (verdi === "" ? "" : encrypt(felt, JSON.stringify(verdi))) as Forseglet<T>,
    open: <T>(felt: string, pakke: Forseglet<T>): T =>
      isEncrypted(pakke) ? JSON.parse(decrypt(felt, pakke)) : (pakke as unknown as T),
    sealBytes: (felt: string, bytes: Uint8Array): Buffer => {
      const { hode, ct } = lukk(nokkel(), "sak1", `${id}:${felt}`, bytes);
      return Buffer.concat([Buffer.from(hode), ct]);
    },
    openBytes: (felt: string, bytes: Uint8Array): Buffer => {
      const pakke = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const hode = /^v1\.[a-z0-9]+\.[\w-]{16}\.[\w-]{22}\./.exec(pakke.toString("latin1", 0, HODE_MAKS))?.[0];
      return hode ? las(nokkel(), `${id}:${felt}`, hode, pakke.subarray(hode.length)) : pakke;
    },
  };
}
export type Sakskrypto = ReturnType<typeof caseCipher>;

/** True for a value in our encrypted form; raw answers never begin like it by accident, since typed text is stored encrypted there. */
export const isEncrypted = (verdi: unknown): verdi is string =>
  typeof verdi === "string" && /^v1\.[a-z0-9]+\.[\w-]{16}\./.test(verdi);

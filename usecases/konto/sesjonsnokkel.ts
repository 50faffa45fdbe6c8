import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";

/** What the cookie carries: 32 random bytes in base64url. Only its SHA-256 is stored, so the table opens no session (T01). */
export const newSesjonsnokkel = () => randomBytes(32).toString("base64url");

export const hashSesjonsnokkel = (nokkel: string) => new Uint8Array(createHash("sha256").update(nokkel).digest());

export const sesjonsnokkel = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "ugyldig");

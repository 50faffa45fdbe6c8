import { createHash } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import type { RaSvar } from "#domain/kernel/felt.ts";

/** Carries the calculator's answers through login. HttpOnly, encrypted, short-lived; read once and deleted. */
export const kalkulatorKake = {
  navn: "__Host-kalkulator",
  levetidSekunder: 30 * 60,
  /** Browsers drop larger cookies without a word. */
  maksTegn: 4_000,
  /** Set and deleted with the same: a browser heeds no deletion of such a cookie without them. */
  valg: { httpOnly: true, secure: true, sameSite: "lax", path: "/" },
} as const;

/** A key of its own from the one secret, so that this cookie can never be read as a session. */
const nokkel = () => {
  const hemmelighet = process.env.NEXTAUTH_SECRET;
  if (!hemmelighet) throw new Error("NEXTAUTH_SECRET mangler");
  return createHash("sha256").update(`bd_kalkulator:${hemmelighet}`).digest();
};

/** The answers as a cookie value, or nothing when they are too many to carry. */
export async function encodeKalkulator(svar: RaSvar): Promise<string | undefined> {
  const kake = await new EncryptJWT({ svar })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setAudience(kalkulatorKake.navn)
    .setIssuedAt()
    .setExpirationTime(`${kalkulatorKake.levetidSekunder}s`)
    .encrypt(nokkel());
  return kake.length <= kalkulatorKake.maksTegn ? kake : undefined;
}

/** The answers, unjudged: the reader passes them through `lesRaSvar`. Nothing when the value is foreign, changed or too old. */
export async function decodeKalkulator(kake: string | undefined): Promise<unknown> {
  if (!kake) return undefined;
  try {
    const { payload } = await jwtDecrypt(kake, nokkel(), { audience: kalkulatorKake.navn });
    return payload.svar;
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { EncryptJWT, type JWTPayload, jwtDecrypt } from "jose";

/** A key for each use, made from the one secret: what is sealed for one is never read as another, or as a session. */
const nokkel = (formal: string) => {
  const hemmelighet = process.env.NEXTAUTH_SECRET;
  if (!hemmelighet) throw new Error("NEXTAUTH_SECRET mangler");
  return createHash("sha256").update(`bd_${formal}:${hemmelighet}`).digest();
};

/** `innhold` encrypted for `formal`, good for so many seconds. */
export const forsegl = (formal: string, innhold: JWTPayload, sekunder: number): Promise<string> =>
  new EncryptJWT(innhold)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setAudience(formal)
    .setIssuedAt()
    .setExpirationTime(`${sekunder}s`)
    .encrypt(nokkel(formal));

/** What was sealed for `formal`; nothing when it is foreign, changed or too old. */
export async function bryt(formal: string, forseglet: unknown): Promise<JWTPayload | undefined> {
  if (typeof forseglet !== "string" || forseglet === "") return undefined;
  try {
    return (await jwtDecrypt(forseglet, nokkel(formal), { audience: formal })).payload;
  } catch {
    return undefined;
  }
}

import { decode } from "next-auth/jwt";

/**
 * One cookie for residents and staff alike: a new login replaces the old, so that a browser is never two people at once.
 * `__Host-` binds it to this very host; browsers take it on http://localhost too.
 */
export const OKTKAKE = "__Host-okt";

/** The session's own secret out of the encrypted cookie; undefined when it is missing, forged or past its absolute limit. */
export async function nokkelAv(verdi: string | undefined, secret: string): Promise<string | undefined> {
  if (!verdi) return undefined;
  try {
    const innhold = await decode({ token: verdi, secret });
    return typeof innhold?.sid === "string" ? innhold.sid : undefined;
  } catch {
    return undefined;
  }
}

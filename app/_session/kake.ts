import { decode } from "next-auth/jwt";
import { opplastingKake } from "../_soknad/opplasting-kake.ts";
import { kalkulatorKake } from "./kalkulator-kake.ts";

/**
 * One cookie for residents and staff alike: a new login replaces the old, so that a browser is never two people at once.
 * `__Host-` binds it to this very host; browsers take it on http://localhost too. It is set once, with the session's absolute
 * limit: the table decides idleness, so nothing is gained by sending it again with every page.
 */
export const OKTKAKE = "__Host-okt";
/** The state of a logout under way at the provider, compared when the person is sent back. */
export const UTLOGGINGSKAKE = "__Host-utlogging";

/** Where a login under way shall land. */
export const MALKAKE = "__Host-innlogging-mal";

const innloggingskaker = {
  callbackUrl: MALKAKE,
  csrfToken: "__Host-innlogging-csrf",
  pkceCodeVerifier: "__Host-innlogging-pkce",
  state: "__Host-innlogging-state",
  nonce: "__Host-innlogging-nonce",
} as const;

const felles = { httpOnly: true, secure: true, path: "/" } as const;

/** Cookies as next-auth takes them. Staff's is never sent from another site's page. */
export const kaker = (klasse: "innbygger" | "ansatt") => ({
  sessionToken: { name: OKTKAKE, options: { ...felles, sameSite: klasse === "ansatt" ? "strict" : "lax" } },
  ...Object.fromEntries(
    Object.entries(innloggingskaker).map(([slag, name]) => [
      slag,
      { name, options: { ...felles, sameSite: "lax", maxAge: 15 * 60 } },
    ]),
  ),
});

/** Headers that make a browser forget the login and the answers it carried, for the next person at the machine. */
export const glemteKaker = () =>
  [OKTKAKE, kalkulatorKake.navn, opplastingKake.navn, ...Object.values(innloggingskaker)].map(
    (navn) => `${navn}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax`,
  );

export const settKake = (navn: string, verdi: string, sekunder: number) =>
  `${navn}=${verdi}; Path=/; Max-Age=${sekunder}; HttpOnly; Secure; SameSite=Lax`;

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

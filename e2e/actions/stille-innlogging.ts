import type { APIRequestContext } from "@playwright/test";

/** Who logs in: a number at ID-porten, or a user name at Entra ID. */
export type Niva = "idporten-loa-substantial" | "idporten-loa-high";
export type Hvem = { nummer: string; niva?: Niva } | { brukernavn: string };

/**
 * Logs in without a page: the same redirects, forms and cookies as a browser, for tests that need many people quickly. The cookies
 * end up in the context of `request`. Throws when the house did not let her in.
 */
export async function loggInnStille(request: APIRequestContext, hvem: Hvem) {
  const ansatt = "brukernavn" in hvem;
  const til = ansatt ? "/saksbehandling" : "/min-side";
  const start = `${ansatt ? "/logg-inn/ansatt" : "/logg-inn"}?til=${encodeURIComponent(til)}`;
  const side = await request.get(start, { headers: { "sec-fetch-dest": "document" } });
  const form: Record<string, string> = ansatt
    ? { brukernavn: hvem.brukernavn }
    : { nummer: hvem.nummer, niva: hvem.niva ?? "idporten-loa-high" };
  const inne = await request.post(side.url(), { form, headers: { origin: new URL(side.url()).origin } });
  // Staff stop once at a page of ours before they are in: the cookie is not sent on a journey another site began.
  const framme = new URL(inne.url()).pathname === "/logg-inn/videre" ? await request.get(til) : inne;
  // A role without a queue meets a page that says so, and is logged in all the same.
  if (/^\/(?:logg-inn|avsluttet)/.test(new URL(framme.url()).pathname))
    throw new Error(`innloggingen endte på ${framme.url()} (${framme.status()})`);
  return framme;
}

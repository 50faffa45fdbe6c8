import "server-only";
import { miljo } from "#db/miljo.ts";

/** What pages and routes may know of the environment: addresses, issuers and the mode; neither keys nor databases. */
export function innstillinger() {
  const { modus, baseUrl, nextauthSecret, idporten, entra } = miljo();
  return { modus, baseUrl, opphav: new URL(baseUrl).origin, nextauthSecret, idporten, entra };
}

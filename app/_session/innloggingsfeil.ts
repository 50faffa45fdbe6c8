import { AsyncLocalStorage } from "node:async_hooks";
import type { LoggerInstance } from "next-auth";
import type { Avsluttetgrunn } from "./avsluttet-grunn.ts";

/** Why a login failed, as a code for the security log. What the libraries say may hold states and tokens, so it never leaves here. */
const arsaker: readonly (readonly [RegExp, string])[] = [
  [/state/i, "state"],
  [/nonce/i, "nonce"],
  [/pkce|code_verifier/i, "pkce"],
  [/\biss\b|issuer/i, "iss"],
  [/\baud\b|audience/i, "aud"],
  [/expired|\bexp\b/i, "utlopt"],
  [/\balg\b/i, "alg"],
  [/signature|JWKS|JWT/i, "signatur"],
  [/invalid_grant/i, "kodeBrukt"],
  [/access_denied|login_required/i, "avbrutt"],
  [/timed out|ECONN|ENOTFOUND|EAI_AGAIN|socket|200 OK/i, "nede"],
];

export const arsakAv = (melding: string) => arsaker.find(([form]) => form.test(melding))?.[1] ?? "annet";

export const grunnForArsak = (arsak: string): Avsluttetgrunn =>
  arsak === "avbrutt" ? "avbrutt" : arsak === "nede" ? "nede" : "feilet";

/** The library's logger is one for the whole process; what it says about this login is kept apart by the call it happens in. */
const samtale = new AsyncLocalStorage<{ arsak?: string }>();

function melding(meta: unknown): string {
  if (meta instanceof Error) return meta.message;
  return typeof meta === "object" && meta !== null && "error" in meta ? melding(meta.error) : "";
}

export const stille: Partial<LoggerInstance> = {
  error: (_kode, meta) => {
    const denne = samtale.getStore();
    if (denne) denne.arsak ??= arsakAv(melding(meta));
  },
  warn: () => {},
  debug: () => {},
};

/** Runs a part of a login and says with its answer what the library complained about, if anything. */
export const medArsak = <T>(arbeid: () => Promise<T>): Promise<{ svar: T; arsak: string | undefined }> => {
  const denne: { arsak?: string } = {};
  return samtale.run(denne, async () => ({ svar: await arbeid(), arsak: denne.arsak }));
};

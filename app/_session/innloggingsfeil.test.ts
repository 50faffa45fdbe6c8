import { expect, test } from "vitest";
import { arsakAv, grunnForArsak, medArsak, stille } from "./innloggingsfeil.ts";

test.for([
  ["state mismatch, expected abc, got: def", "state"],
  ["State cookie was missing.", "state"],
  ["nonce mismatch, expected a, got: b", "nonce"],
  ["PKCE code_verifier cookie was missing.", "pkce"],
  ["unexpected iss value, expected http://a, got: http://b", "iss"],
  ["aud mismatch, expected a, got: b", "aud"],
  ["id_token expired, now 2, exp 1", "utlopt"],
  ["unexpected JWT alg received, expected RS256, got: none", "alg"],
  ["failed to validate JWT signature", "signatur"],
  ["invalid_grant (grant request is invalid)", "kodeBrukt"],
  ["access_denied", "avbrutt"],
  ["connect ECONNREFUSED 127.0.0.1:1", "nede"],
  ["outgoing request timed out after 5000ms", "nede"],
  ["noe helt annet", "annet"],
] as const)("«%s» er %s", ([melding, kode]) => {
  expect(arsakAv(melding)).toBe(kode);
});

test("årsaken følger sin egen innlogging, også når to går samtidig", async () => {
  const en = async (melding: string, ms: number) => {
    await new Promise((r) => setTimeout(r, ms));
    stille.error?.("OAUTH_CALLBACK_ERROR", { error: new Error(melding), providerId: "idporten" } as never);
    await new Promise((r) => setTimeout(r, ms));
    return melding;
  };
  const svar = await Promise.all([
    medArsak(() => en("nonce mismatch", 10)),
    medArsak(() => en("state mismatch", 5)),
    medArsak(async () => "stille"),
  ]);
  expect(svar.map((s) => s.arsak)).toEqual(["nonce", "state", undefined]);
});

test("utenfor en innlogging sies ingenting", () => {
  expect(() => stille.error?.("X", new Error("hemmelig"))).not.toThrow();
});

test("den som logget inn, får vite det hun kan gjøre noe med", () => {
  expect([grunnForArsak("avbrutt"), grunnForArsak("nede"), grunnForArsak("nonce")]).toEqual([
    "avbrutt",
    "nede",
    "feilet",
  ]);
});

import { generateKeyPairSync, randomBytes } from "node:crypto";

/** A whole, valid environment for a test process; what `useDatabase` sets, stands. Addresses lead nowhere. */
export function setTestMiljo(mer: Record<string, string> = {}) {
  const jwk = JSON.stringify({
    ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
    kid: "prove",
    alg: "RS256",
    use: "sig",
  });
  const standard: Record<string, string> = {
    MODUS: "test",
    BASE_URL: "http://localhost:3000",
    NEXTAUTH_URL: "http://localhost:3000",
    PORT: "3000",
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    DATABASE_URL_APP: "postgres://ingen@127.0.0.1:1/ingen",
    DATABASE_URL_JOBB: "postgres://ingen@127.0.0.1:1/ingen",
    NOKKEL_KEK: Buffer.alloc(32, 1).toString("base64"),
    NOKKEL_INDEKS: Buffer.alloc(32, 2).toString("base64"),
    NOKKEL_VERN: Buffer.alloc(32, 3).toString("base64"),
    FILLAGER_MAPPE: "/nonexistent",
    SMTP_URL: "smtp://localhost:1",
    SMTP_FRA: "Prøve <prove@example.no>",
    IDPORTEN_WELL_KNOWN: "http://localhost:1/.well-known/openid-configuration",
    IDPORTEN_CLIENT_ID: "prove",
    IDPORTEN_JWK: jwk,
    ENTRA_WELL_KNOWN: "http://localhost:2/.well-known/openid-configuration",
    ENTRA_CLIENT_ID: "prove",
    ENTRA_JWK: jwk,
    ENTRA_TENANT_ID: "11111111-1111-4111-8111-111111111111",
  };
  // Vite puts its own BASE_URL («/») in the environment, so an address that is no address is replaced too.
  if (!process.env.BASE_URL?.startsWith("http")) delete process.env.BASE_URL;
  for (const [navn, verdi] of Object.entries(standard)) process.env[navn] ??= verdi;
  Object.assign(process.env, mer);
}

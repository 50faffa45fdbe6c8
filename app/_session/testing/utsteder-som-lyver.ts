import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";

type Krav = Record<string, unknown>;
/** What the next token is like: claims laid over the right ones, another key, no signature, or the code already used. */
export type Logn = { krav?: Krav; fremmedNokkel?: boolean; alg?: "none"; brukt?: boolean };

const b64 = (o: object) => Buffer.from(JSON.stringify(o)).toString("base64url");

/** A small issuer that can be told to answer wrongly, one thing at a time. What it was asked at the token endpoint is kept. */
export async function startUtsteder() {
  const nokler = await generateKeyPair("RS256", { extractable: true });
  const annen = await generateKeyPair("RS256", { extractable: true });
  const offentlig: JWK = { ...(await exportJWK(nokler.publicKey)), kid: "u1", use: "sig", alg: "RS256" };
  const tilstand: { logn: Logn; nonce: string; spurt: URLSearchParams[] } = { logn: {}, nonce: "", spurt: [] };

  async function token(issuer: string) {
    const na = Math.floor(Date.now() / 1000);
    const rett = {
      iss: issuer,
      sub: "sub-amina",
      aud: "prove",
      iat: na,
      exp: na + 120,
      nonce: tilstand.nonce,
      acr: "idporten-loa-high",
      amr: ["BankID"],
      auth_time: na,
      sid: "op-sid",
      pid: "12838510068",
    };
    const krav = Object.fromEntries(
      Object.entries({ ...rett, ...tilstand.logn.krav }).filter(([, v]) => v !== undefined),
    );
    if (tilstand.logn.alg === "none") return `${b64({ alg: "none" })}.${b64(krav)}.`;
    const { privateKey } = tilstand.logn.fremmedNokkel ? annen : nokler;
    return new SignJWT(krav).setProtectedHeader({ alg: "RS256", kid: "u1" }).sign(privateKey);
  }

  const server = createServer(async (req, res) => {
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const svar = (status: number, body: object) => {
      res.writeHead(status, { "content-type": "application/json" });
      res.end(JSON.stringify(body));
    };
    if (req.url === "/.well-known/openid-configuration")
      return svar(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["pairwise"],
        id_token_signing_alg_values_supported: ["RS256"],
        authorization_response_iss_parameter_supported: true,
      });
    if (req.url === "/jwks") return svar(200, { keys: [offentlig] });
    const deler: Buffer[] = [];
    for await (const del of req) deler.push(del as Buffer);
    tilstand.spurt.push(new URLSearchParams(Buffer.concat(deler).toString()));
    if (tilstand.logn.brukt) return svar(400, { error: "invalid_grant" });
    return svar(200, { access_token: "tilgang", token_type: "Bearer", expires_in: 60, id_token: await token(issuer) });
  });
  await new Promise<void>((klar) => server.listen(0, "localhost", klar));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    tilstand,
    stop: () => new Promise<void>((ferdig) => server.close(() => ferdig())),
  };
}

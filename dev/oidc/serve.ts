import { type KindKey, startIssuerServer } from "./issuer-server.ts";

/** `node dev/oidc/serve.ts idporten|entra`: one issuer on one port of localhost, everything in memory. */
const key: KindKey = process.argv[2] === "entra" ? "entra" : "idporten";
const prefix = key.toUpperCase();

const server = await startIssuerServer(key, {
  issuer: new URL(required(`${prefix}_WELL_KNOWN`)).origin,
  baseUrl: required("BASE_URL"),
  clientId: required(`${prefix}_CLIENT_ID`),
  clientJwk: JSON.parse(required(`${prefix}_JWK`)),
  signingJwk: JSON.parse(required("BD_UTSTEDER_JWK")),
  cookieSecret: required("BD_UTSTEDER_KAKER"),
  subjectSecret: required("BD_UTSTEDER_SUBJEKT"),
});

process.once("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

function required(name: string) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} mangler`);
  return value;
}

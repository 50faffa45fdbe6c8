import { createServer } from "node:http";
import { entra, entraLogin } from "./entra.ts";
import { idporten, idportenLogin } from "./idporten.ts";
import { answerInteraction } from "./interaction.ts";
import { createIssuer } from "./issuer.ts";
import { addLogout } from "./logout.ts";

const kinds = { idporten: [idporten, idportenLogin, "IDPORTEN"], entra: [entra, entraLogin, "ENTRA"] } as const;

/** `node dev/oidc/serve.ts idporten|entra`: one issuer on one port of localhost, everything in memory. */
const [kind, login, prefix] = kinds[process.argv[2] === "entra" ? "entra" : "idporten"];

const provider = createIssuer(kind, {
  issuer: new URL(required(`${prefix}_WELL_KNOWN`)).origin,
  baseUrl: required("BASE_URL"),
  clientId: required(`${prefix}_CLIENT_ID`),
  clientJwk: JSON.parse(required(`${prefix}_JWK`)),
  signingJwk: JSON.parse(required("BD_UTSTEDER_JWK")),
  cookieSecret: required("BD_UTSTEDER_KAKER"),
  subjectSecret: required("BD_UTSTEDER_SUBJEKT"),
  callback: kind.key,
});
addLogout(provider, kind.name);

const answer = provider.callback();
const server = createServer(async (req, res) => {
  if (!(await answerInteraction(provider, login, req, res))) answer(req, res);
});
server.listen(Number(new URL(provider.issuer).port), "localhost");
process.once("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});

function required(name: string) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} mangler`);
  return value;
}

import { createServer, type IncomingMessage, type Server } from "node:http";
import { readForm } from "../standin/read-form.ts";
import { entra, entraLogin } from "./entra.ts";
import { idporten, idportenLogin } from "./idporten.ts";
import { answerInteraction } from "./interaction.ts";
import { createIssuer, type IssuerSettings } from "./issuer.ts";
import { addLogout } from "./logout.ts";

export const kinds = { idporten: [idporten, idportenLogin], entra: [entra, entraLogin] } as const;
export type KindKey = keyof typeof kinds;

/** Listens on the port of the issuer's own address, on localhost only. */
export function startIssuerServer(key: KindKey, settings: Omit<IssuerSettings, "callback">): Promise<Server> {
  const [kind, login] = kinds[key];
  const provider = createIssuer(kind, { ...settings, callback: key });
  addLogout(provider, kind.name);
  const answer = provider.callback();
  const server = createServer(async (req, res) => {
    await postedLogout(req);
    if (!(await answerInteraction(provider, login, req, res))) answer(req, res);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(Number(new URL(settings.issuer).port), "localhost", () => resolve(server));
  });
}

/** The library takes a posted logout only with cross-site cookies, which plain http cannot have: it is handed over as a GET. */
async function postedLogout(req: IncomingMessage) {
  if (req.method !== "POST" || req.url !== "/logout") return;
  const form = await readForm(req).catch(() => new URLSearchParams());
  req.method = "GET";
  req.url = `/logout?${form}`;
}

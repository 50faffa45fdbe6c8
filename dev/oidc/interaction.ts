import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import type { InteractionResults } from "oidc-provider";
import { page, pagePolicy } from "../standin/page.ts";
import { readForm } from "../standin/read-form.ts";

/** The issuer's own login page: how it looks, and what an answer means. */
export type LoginPage = {
  name: string;
  body: (view: { acrValues: string; hint: string; fault?: string; typed: URLSearchParams }) => string;
  read: (form: URLSearchParams) => { login: NonNullable<InteractionResults["login"]> } | { fault: string };
};

/** Answers `/innlogging/…`; true when it did. Works without script: one form, posted to itself. */
export async function answerInteraction(
  provider: Provider,
  login: LoginPage,
  req: IncomingMessage,
  res: ServerResponse,
) {
  if (!req.url?.startsWith("/innlogging/")) return false;
  try {
    const { params } = await provider.interactionDetails(req, res);
    const form = req.method === "POST" ? await readForm(req) : new URLSearchParams();
    const view = { acrValues: String(params.acr_values ?? ""), hint: String(params.login_hint ?? ""), typed: form };
    if (req.method !== "POST") send(res, 200, login.name, login.body(view));
    else if (form.has("avbryt")) await provider.interactionFinished(req, res, cancelled);
    else {
      const answer = login.read(form);
      if ("fault" in answer) send(res, 422, login.name, login.body({ ...view, fault: answer.fault }));
      else await provider.interactionFinished(req, res, answer, { mergeWithLastSubmission: false });
    }
  } catch {
    const text =
      "<h1>Innloggingen gjelder ikke lenger</h1><p>Gå tilbake til siden du kom fra, og logg inn på nytt.</p>";
    send(res, 400, login.name, text);
  }
  return true;
}

const cancelled: InteractionResults = { error: "access_denied", error_description: "avbrutt" };

function send(res: ServerResponse, status: number, name: string, body: string) {
  res.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": pagePolicy,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  res.end(page(status === 422 ? "Feil: Logg inn" : "Logg inn", name, body));
}

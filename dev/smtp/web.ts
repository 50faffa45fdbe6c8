import type { IncomingMessage, ServerResponse } from "node:http";
import { page, pagePolicy, safe } from "../standin/page.ts";
import { readForm } from "../standin/read-form.ts";
import type { Mailbox, Melding } from "./mailbox.ts";
import { type Bryter, svikt } from "./server.ts";

/** The mail page (`/`, `/melding/<id>`) and what tests use: `/api/meldinger?til=`, `/api/svikt`. */
export async function answerWeb(mailbox: Mailbox, bryter: Bryter, req: IncomingMessage, res: ServerResponse) {
  const url = new URL(req.url ?? "/", "http://localhost");
  const what = `${req.method} ${url.pathname}`;
  if (what === "GET /")
    return html(res, 200, "Meldinger", listBody(mailbox.list(url.searchParams.get("til") ?? undefined)));
  if (what === "GET /api/meldinger") return json(res, 200, mailbox.list(url.searchParams.get("til") ?? undefined));
  if (what === "DELETE /api/meldinger") return json(res, 200, mailbox.empty() ?? {});
  if (what === "GET /api/svikt") return json(res, 200, bryter);
  if (what === "POST /api/svikt") return json(res, ...setFault(bryter, await readForm(req)));
  const melding = url.pathname.startsWith("/melding/") && mailbox.find(url.pathname.slice("/melding/".length));
  if (melding) return html(res, 200, melding.emne || "Uten emne", oneBody(melding));
  return html(res, 404, "Finnes ikke", '<h1>Meldingen finnes ikke</h1><p><a href="/">Alle meldinger</a></p>');
}

function setFault(bryter: Bryter, form: URLSearchParams): [number, object] {
  const modus = svikt.find((s) => s === form.get("modus"));
  if (!modus) return [422, { felt: "modus" }];
  bryter.modus = modus;
  bryter.igjen = form.has("antall") ? Number(form.get("antall")) : undefined;
  return [200, bryter];
}

const time = (iso: string) =>
  new Intl.DateTimeFormat("nb-NO", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Oslo" }).format(
    new Date(iso),
  );

function listBody(meldinger: readonly Melding[]) {
  if (meldinger.length === 0) {
    return "<h1>Meldinger</h1><p>Ingen har fått e-post ennå. Meldinger fra Boligdøra kommer hit i stedet for å bli sendt. Last siden på nytt for å se etter.</p>";
  }
  const rows = meldinger
    .map(
      (m) =>
        `<tr><td>${safe(time(m.mottatt))}</td><td>${safe(m.til.join(", "))}</td><td><a href="/melding/${m.id}">${safe(m.emne || "Uten emne")}</a></td></tr>`,
    )
    .join("");
  return `<h1>Meldinger</h1><table><caption>Nyeste først</caption><thead><tr><th scope="col">Når</th><th scope="col">Til</th><th scope="col">Emne</th></tr></thead><tbody>${rows}</tbody></table>`;
}

const oneBody = (m: Melding) => `<h1>${safe(m.emne || "Uten emne")}</h1>
<table><tbody><tr><th scope="row">Fra</th><td>${safe(m.fra)}</td></tr><tr><th scope="row">Til</th><td>${safe(m.til.join(", "))}</td></tr>
<tr><th scope="row">Mottatt</th><td>${safe(time(m.mottatt))}</td></tr></tbody></table>
<pre>${safe(m.tekst)}</pre><p><a href="/">Alle meldinger</a></p>`;

function html(res: ServerResponse, status: number, title: string, body: string) {
  res.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": pagePolicy,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  res.end(page(title, "posttjeneren", body));
}

function json(res: ServerResponse, status: number, body: object) {
  res.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  res.end(JSON.stringify(body));
}

import type Provider from "oidc-provider";
import type { KoaContextWithOIDC } from "oidc-provider";
import { page, pagePolicy, safe } from "../standin/page.ts";

/**
 * The library asks «do you want to log out?» and, when another person logs in over a live session, posts a form by script.
 * The real issuers do neither. This answers the library's own form from the server and tells every client by frames.
 */
export function addLogout(provider: Provider, name: string) {
  provider.use(async (ctx, next) => {
    await next();
    const { oidc } = ctx as KoaContextWithOIDC;
    const secret = oidc?.session?.state?.secret;
    const asks = ["end_session", "end_session_init", "resume"].includes(oidc?.route ?? "") && ctx.status === 200;
    if (!asks || typeof secret !== "string") return;

    const frames = await frontChannelAddresses(ctx as KoaContextWithOIDC);
    const cookies = mergedCookies(ctx.get("cookie"), ctx.response.get("set-cookie"));
    const answer = await fetch(oidc.urlFor("end_session_confirm"), {
      method: "POST",
      redirect: "manual",
      headers: { cookie: cookies, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ xsrf: secret, logout: "yes" }),
    });
    ctx.remove("set-cookie");
    for (const cookie of answer.headers.getSetCookie()) ctx.append("set-cookie", cookie);
    onwards(ctx as KoaContextWithOIDC, answer.headers.get("location") ?? provider.issuer, frames, name);
  });
}

function onwards(ctx: KoaContextWithOIDC, to: string, frames: readonly string[], name: string) {
  if (frames.length === 0) {
    ctx.status = 303;
    ctx.redirect(to);
    return;
  }
  const inner = frames.map((address) => `<iframe src="${safe(address)}" title="Utlogging"></iframe>`).join("");
  ctx.status = 200;
  ctx.type = "html";
  ctx.set("content-security-policy", pagePolicy);
  ctx.body = page(
    "Logger ut",
    name,
    `<h1>Du logges ut</h1>${inner}<p><a href="${safe(to)}">Gå videre</a></p>`,
    `<meta http-equiv="refresh" content="1;url=${safe(to)}">`,
  );
}

async function frontChannelAddresses(ctx: KoaContextWithOIDC) {
  const { session, provider } = ctx.oidc;
  const found: string[] = [];
  for (const [clientId, { sid }] of Object.entries(session?.authorizations ?? {})) {
    const uri = (await provider.Client.find(clientId))?.frontchannel_logout_uri;
    if (typeof uri === "string" && sid) found.push(`${uri}?${new URLSearchParams({ iss: provider.issuer, sid })}`);
  }
  return found;
}

/** What the browser would send after taking in the answer's own cookies. */
function mergedCookies(sent: string, set: string | string[]) {
  const fresh = [set].flat().map((cookie) => cookie.split(";")[0] ?? "");
  const all = [...sent.split("; "), ...fresh].filter((pair) => pair.includes("="));
  return [...new Map(all.map((pair) => [pair.split("=")[0], pair])).values()].join("; ");
}

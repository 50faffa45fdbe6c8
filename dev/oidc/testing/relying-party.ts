import { createHash, randomBytes, randomUUID } from "node:crypto";
import { decodeJwt, importJWK, type JWK, SignJWT } from "jose";

/** A browser without script: keeps cookies, follows nothing by itself, posts forms. */
export function aBrowser() {
  const jar = new Map<string, string>();
  const go = async (address: string, form?: Record<string, string>) => {
    const answer = await fetch(address, {
      redirect: "manual",
      headers: { accept: "text/html", cookie: [...jar].map(([n, v]) => `${n}=${v}`).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = "", ...rest] = cookie.split(";");
      const at = pair.indexOf("=");
      if (rest.some((r) => /expires=Thu, 01 Jan 1970/i.test(r))) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const to = answer.headers.get("location");
    return { status: answer.status, to: to ? new URL(to, address).href : "", text: await answer.text() };
  };
  /** Follows redirects for as long as they stay with the issuer. */
  const follow = async (start: string, issuer: string, form?: Record<string, string>) => {
    let at = start;
    for (let step = await go(at, form); ; step = await go(at)) {
      if (!step.to?.startsWith(issuer)) return { ...step, at };
      at = step.to;
    }
  };
  return { go, follow };
}

/** The app's half of a sign-in. */
export function aClient(issuer: string, baseUrl: string, key: "idporten" | "entra", jwk: JWK) {
  const redirectUri = `${baseUrl}/api/auth/callback/${key}`;
  const verifier = randomBytes(32).toString("base64url");
  const start = (more: Record<string, string> = {}, { pkce = true } = {}) =>
    `${issuer}/authorize?${new URLSearchParams({
      client_id: "boligdora",
      response_type: "code",
      scope: "openid profile",
      redirect_uri: redirectUri,
      state: "s",
      nonce: "n",
      ...(pkce
        ? { code_challenge: createHash("sha256").update(verifier).digest("base64url"), code_challenge_method: "S256" }
        : {}),
      ...more,
    })}`;
  const redeem = async (code: string, { codeVerifier = verifier, signer = jwk } = {}) => {
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: "RS256", kid: signer.kid })
      .setIssuer("boligdora")
      .setSubject("boligdora")
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime("1m")
      .sign(await importJWK(signer, "RS256"));
    const answer = await fetch(`${issuer}/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
        client_id: "boligdora",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: assertion,
      }),
    });
    const body: { id_token?: string; error?: string } = await answer.json();
    return { ...body, status: answer.status, claims: body.id_token ? decodeJwt(body.id_token) : {} };
  };
  return { start, redeem, redirectUri };
}

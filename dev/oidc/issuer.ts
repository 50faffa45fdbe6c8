import { createHmac } from "node:crypto";
import Provider, { type Configuration, interactionPolicy, type JWK, type KoaContextWithOIDC } from "oidc-provider";
import { page, safe } from "../standin/page.ts";

/** What differs between the two issuers; the rest is one certified library set up once. */
export type IssuerKind = {
  key: "idporten" | "entra";
  name: string;
  acrValues: readonly string[];
  claims: readonly string[];
  /** Claims of an account, by its id; nothing when there is no such account. */
  account: (id: string) => { [claim: string]: unknown } | undefined;
};

export type IssuerSettings = {
  issuer: string;
  baseUrl: string;
  clientId: string;
  clientJwk: JWK;
  signingJwk: JWK;
  cookieSecret: string;
  subjectSecret: string;
  /** Callback name in next-auth. */
  callback: string;
};

/** Where the app is told of a sign-out that began elsewhere; a GET with `iss` and `sid`, framed by the issuer. */
export const frontChannelPath = "/api/utlogging";

/** An OpenID Connect issuer: code flow with PKCE only, private_key_jwt only, pairwise subjects, logout both ways. */
export function createIssuer(kind: IssuerKind, s: IssuerSettings) {
  const provider = new Provider(s.issuer, configurationOf(kind, s));
  // The library gives `sid` only to clients with back-channel logout; the real issuers give it for the front channel.
  Object.defineProperty(provider.Client.prototype, "includeSid", { value: () => true });
  return provider;
}

function configurationOf(kind: IssuerKind, s: IssuerSettings): Configuration {
  const { kty, n, e, kid } = s.clientJwk;
  return {
    clients: [
      {
        client_id: s.clientId,
        redirect_uris: [`${s.baseUrl}/api/auth/callback/${s.callback}`],
        post_logout_redirect_uris: [s.baseUrl, `${s.baseUrl}/`, `${s.baseUrl}/avsluttet`],
        frontchannel_logout_uri: `${s.baseUrl}${frontChannelPath}`,
        grant_types: ["authorization_code"],
        response_types: ["code"],
        token_endpoint_auth_method: "private_key_jwt",
        token_endpoint_auth_signing_alg: "RS256",
        id_token_signed_response_alg: "RS256",
        subject_type: "pairwise",
        jwks: { keys: [{ kty, n, e, kid, use: "sig", alg: "RS256" }] },
      },
    ],
    jwks: { keys: [s.signingJwk] },
    routes: { authorization: "/authorize", token: "/token", end_session: "/logout", jwks: "/jwks.json" },
    cookies: {
      keys: [s.cookieSecret],
      // Browsers send cookies to every port of localhost: without own names the two issuers would take each other's.
      names: { session: `${kind.key}_sesjon`, interaction: `${kind.key}_steg`, resume: `${kind.key}_videre` },
    },
    pkce: { required: () => true },
    clientAuthMethods: ["private_key_jwt"],
    responseTypes: ["code"],
    subjectTypes: ["pairwise"],
    pairwiseIdentifier: (_ctx, id, client) =>
      createHmac("sha256", s.subjectSecret).update(`${kind.key} ${client.clientId} ${id}`).digest("base64url"),
    acrValues: kind.acrValues,
    conformIdTokenClaims: false,
    claims: { openid: ["sub", "acr", "amr", "auth_time", "sid", ...kind.claims], profile: [] },
    extraClientMetadata: { properties: ["frontchannel_logout_uri"] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        // Never shown: `addLogout` answers it.
        logoutSource: (ctx, form) => {
          ctx.body = form;
        },
        postLogoutSuccessSource: (ctx) => loggedOut(ctx, kind.name),
      },
    },
    interactions: {
      url: (_ctx, interaction) => `/innlogging/${interaction.uid}`,
      policy: policyWithLevels(kind.acrValues),
    },
    loadExistingGrant: grantAll,
    findAccount: (_ctx, id) => {
      const claims = kind.account(id);
      return claims && { accountId: id, claims: () => ({ sub: id, ...claims }) };
    },
    ttl: {
      Session: 120 * 60,
      Interaction: 3600,
      Grant: 120 * 60,
      IdToken: 120,
      AccessToken: 120,
      AuthorizationCode: 60,
    },
    renderError: (ctx, out) => {
      ctx.type = "html";
      const text = [out.error, out.error_description].filter((t) => t !== undefined).join(": ");
      ctx.body = page("Innloggingen stoppet", kind.name, `<h1>Innloggingen stoppet</h1><p>${safe(text)}</p>`);
    },
  };
}

/** Asks again when a higher level is wanted than the session holds, as ID-porten does; what the person then picks, stands. */
function policyWithLevels(levels: readonly string[]) {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy.get("login")?.checks.add(
    new Check("niva", "a higher level is asked for", (ctx) => {
      const { oidc } = ctx;
      const wanted = String(oidc.params?.acr_values ?? "")
        .split(" ")
        .filter((v) => levels.includes(v));
      const lowest = Math.min(...wanted.map((v) => levels.indexOf(v)));
      if (wanted.length === 0 || oidc.result?.login) return Check.NO_NEED_TO_PROMPT;
      return levels.indexOf(oidc.session?.acr ?? "") < lowest ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT;
    }),
  );
  return policy;
}

/** There is one client and it is ours: nobody is asked for consent. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known && (await provider.Grant.find(known));
  if (found && found.accountId === session.accountId) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
}

function loggedOut(ctx: KoaContextWithOIDC, name: string) {
  ctx.type = "html";
  ctx.body = page("Du er logget ut", name, "<h1>Du er logget ut</h1><p>Du kan lukke vinduet.</p>");
}

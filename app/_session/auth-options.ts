import "server-only";
import type { AuthOptions, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { innlogging } from "#domain/kernel/actor.ts";
import type { Utsteder } from "#domain/kernel/miljo.ts";
import { refuse } from "#domain/kernel/outcome.ts";
import { type Klasse, sesjonsgrenser } from "#domain/kernel/sesjonsgrenser.ts";
import { innstillinger } from "#usecases/kernel/innstillinger.ts";
import { limit } from "#usecases/kernel/limit.ts";
import { logg } from "#usecases/kernel/logg.ts";
import { startAnsattsesjon } from "#usecases/konto/start-ansattsesjon.ts";
import { startInnbyggersesjon } from "#usecases/konto/start-innbyggersesjon.ts";
import { avsluttetSti, grunnForKode } from "./avsluttet-grunn.ts";
import { stille } from "./innloggingsfeil.ts";
import { kaker } from "./kake.ts";
import { trygtMal } from "./trygt-mal.ts";

/** The provider decides the class: an ID-porten login can never hold a staff role, an Entra login is never a resident. */
export const klasseAv = { idporten: "innbygger", entra: "ansatt" } as const satisfies Record<string, Klasse>;
export type UtstederId = keyof typeof klasseAv;
export const utstederFor = (klasse: Klasse): UtstederId => (klasse === "innbygger" ? "idporten" : "entra");
export const erUtsteder = (id: unknown): id is UtstederId => typeof id === "string" && Object.hasOwn(klasseAv, id);

/** Claims of an ID token whose signature, issuer, audience, nonce and time are already checked. */
type Krav = Profile & {
  iss?: string;
  sid?: string;
  acr?: string;
  amr?: string[];
  auth_time?: number;
  pid?: string;
  tid?: string;
  oid?: string;
};

const params: Record<UtstederId, Record<string, string>> = {
  idporten: { scope: "openid profile", acr_values: "idporten-loa-high", ui_locales: "nb" },
  entra: { scope: "openid profile" },
};

function provider(id: UtstederId, u: Utsteder): OAuthConfig<Krav> {
  return {
    id,
    name: id,
    type: "oauth",
    wellKnown: u.wellKnown,
    clientId: u.clientId,
    client: {
      token_endpoint_auth_method: "private_key_jwt",
      token_endpoint_auth_signing_alg: "RS256",
      id_token_signed_response_alg: "RS256",
    },
    jwks: { keys: [{ use: "sig", alg: "RS256", ...JSON.parse(u.jwk) }] },
    httpOptions: { timeout: 5_000 },
    idToken: true,
    // The library's default for a provider of one's own is state alone.
    checks: ["pkce", "state", "nonce"],
    authorization: { params: params[id] },
    profile: (krav) => ({ id: krav.sub ?? "" }),
  };
}

/** What the person is let in by: the use case's answer, from claims alone. */
async function start(id: UtstederId, krav: Krav, idToken: string, forrigeNokkel: string | undefined) {
  const issuer = krav.iss ?? "";
  const sub = krav.sub ?? "";
  const nektet = await limit(innlogging, "innlogging", `${issuer} ${sub}`);
  if (nektet) return nektet;
  const autentisert = krav.auth_time ?? Math.floor(Date.now() / 1000);
  const felles = { issuer, sub, opSid: krav.sid, amr: krav.amr, autentisert, idToken, forrigeNokkel };
  if (id === "idporten")
    return startInnbyggersesjon(innlogging, { ...felles, acr: krav.acr ?? "", pid: krav.pid, navn: krav.name });
  // Who may decide depends on when she proved who she is, so a guess will not do: Entra ID must be set up to say it.
  if (krav.auth_time === undefined) return refuse("konto.utenTidspunkt");
  const { tid = "", oid = "" } = krav;
  return startAnsattsesjon(innlogging, { ...felles, acr: krav.acr ?? "entra", tid, oid });
}

/**
 * next-auth for one request at one provider. The level is compared on the claim, since whoever calls can ask for a lower one.
 * `forrigeNokkel` is the session this browser came with; it ends when, and only when, the new one stands.
 */
export function authOptions(id: UtstederId, forrigeNokkel?: string): AuthOptions {
  const m = innstillinger();
  const klasse = klasseAv[id];
  const maxAge = sesjonsgrenser[klasse].absolutt;
  let nokkel: string | undefined;
  return {
    secret: m.nextauthSecret,
    providers: [provider(id, m[id])],
    session: { strategy: "jwt", maxAge },
    jwt: { maxAge },
    cookies: kaker(klasse) as AuthOptions["cookies"],
    pages: { signIn: "/avsluttet", error: "/avsluttet" },
    logger: stille,
    callbacks: {
      signIn: async ({ account, profile }) => {
        if (account?.provider !== id || !account.id_token) return avsluttetSti("feilet");
        const svar = await start(id, profile as Krav, account.id_token, forrigeNokkel);
        if (!svar.ok) {
          logg.warn({ kode: svar.kode, utsteder: id }, "innloggingen ble nektet");
          return avsluttetSti(grunnForKode[svar.kode] ?? "feilet");
        }
        nokkel = svar.value.nokkel;
        return true;
      },
      // The session's id and nothing else: no name, no mail, no number sits in a cookie.
      jwt: () => ({ sid: nokkel }),
      redirect: ({ url, baseUrl }) => {
        const sti = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return baseUrl + trygtMal(sti, klasse);
      },
    },
  };
}

import { generateKeyPairSync } from "node:crypto";
import type { Server } from "node:http";
import type { JWK } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyFree } from "../stack/ports.ts";
import { frontChannelPath } from "./issuer.ts";
import { type KindKey, startIssuerServer } from "./issuer-server.ts";
import { aBrowser, aClient } from "./testing/relying-party.ts";

const amina = "12838510068";
const tor = "02917920144";
const hoyt = "idporten-loa-high";
const betydelig = "idporten-loa-substantial";
const baseUrl = "http://localhost:1";

const jwk = (kid: string): JWK => ({
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  kid,
  use: "sig",
  alg: "RS256",
});
const clientJwk = jwk("klient");
const servers: Server[] = [];
const issuers: Record<KindKey, string> = { idporten: "", entra: "" };

beforeAll(async () => {
  for (const key of ["idporten", "entra"] as const) {
    issuers[key] = `http://localhost:${await anyFree()}`;
    const signingJwk = jwk("utsteder");
    servers.push(
      await startIssuerServer(key, {
        issuer: issuers[key],
        baseUrl,
        clientId: "boligdora",
        clientJwk,
        signingJwk,
        cookieSecret: "k",
        subjectSecret: "s",
      }),
    );
  }
});

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

async function signIn(
  key: KindKey,
  form: Record<string, string>,
  more: Record<string, string> = {},
  browser = aBrowser(),
) {
  const client = aClient(issuers[key], baseUrl, key, clientJwk);
  const page = await browser.follow(client.start(more), issuers[key]);
  const end = page.text ? await browser.follow(page.at, issuers[key], form) : page;
  const code = new URL(end.to || issuers[key]).searchParams.get("code") ?? "";
  return { browser, client, page, end, code };
}

test("en innbygger logger inn, og appen får pid, nivå og økt, men ikke navn", async () => {
  const { client, code, page } = await signIn("idporten", { nummer: amina, niva: hoyt }, { acr_values: hoyt });
  expect(page.text).toContain('lang="nb"');
  expect(page.text).toContain(">Fødselsnummer</label>");
  const { claims } = await client.redeem(code);
  expect(claims).toMatchObject({
    iss: issuers.idporten,
    aud: "boligdora",
    pid: amina,
    acr: hoyt,
    amr: ["BankID"],
    locale: "nb",
    nonce: "n",
  });
  expect(claims.sid).toEqual(expect.any(String));
  expect(claims.sub).not.toContain(amina);
  expect(claims).not.toHaveProperty("name");
});

test("sub er den samme hver gang, og en annen for en annen", async () => {
  const sub = async (person: string) => {
    const { client, code } = await signIn("idporten", { person, niva: hoyt });
    return (await client.redeem(code)).claims.sub;
  };
  expect(await sub(amina)).toBe(await sub(amina));
  expect(await sub(amina)).not.toBe(await sub(tor));
});

test.each(["", "12838510069", "29039712345", "abc"])(
  "«%s» er ikke et oppdiktet nummer, og siden sier det",
  async (nummer) => {
    const { end } = await signIn("idporten", { nummer, niva: hoyt });
    expect(end.status).toBe(422);
    expect(end.text).toContain("<title>Feil: Logg inn");
    expect(end.text).toContain('role="alert"');
  },
);

test("høyere nivå krever ny innlogging, likt nivå gjør det ikke, og den som velger lavere får lavere", async () => {
  const first = await signIn("idporten", { nummer: amina, niva: betydelig }, { acr_values: betydelig });
  const again = await signIn("idporten", {}, { acr_values: betydelig }, first.browser);
  expect(again.page.to).toContain("code=");
  expect(again.page.text).not.toContain("Fødselsnummer");
  const up = await signIn("idporten", { nummer: amina, niva: betydelig }, { acr_values: hoyt }, first.browser);
  expect(up.page.text).toContain("Logg inn med ID-porten");
  expect((await up.client.redeem(up.code)).claims.acr).toBe(betydelig);
});

test("en annen person i samme nettleser blir seg selv, uten skript", async () => {
  const first = await signIn("idporten", { nummer: amina, niva: hoyt });
  const next = await signIn("idporten", { nummer: tor, niva: hoyt }, { prompt: "login" }, first.browser);
  expect(next.end.text).toContain('http-equiv="refresh"');
  const onward =
    next.end.text.match(/<a href="([^"]+)"/)?.[1]?.replace(/&#(\d+);/g, (_, c) => String.fromCharCode(c)) ?? "";
  const end = await first.browser.follow(onward, issuers.idporten);
  const { claims } = await next.client.redeem(new URL(end.to).searchParams.get("code") ?? "");
  expect(claims.pid).toBe(tor);
});

test("avbrutt innlogging går tilbake med access_denied", async () => {
  const { end } = await signIn("idporten", { avbryt: "ja" });
  expect(new URL(end.to).searchParams.get("error")).toBe("access_denied");
});

test("uten PKCE, med feil verifier, med fremmed nøkkel eller to ganger gis ingen token", async () => {
  const { browser, client, code } = await signIn("idporten", { nummer: amina, niva: hoyt });
  expect(new URL((await browser.go(client.start({}, { pkce: false }))).to).searchParams.get("error")).toBe(
    "invalid_request",
  );
  expect((await client.redeem(code, { signer: { ...jwk("klient"), kid: "klient" } })).error).toBe("invalid_client");
  expect((await client.redeem(code, { codeVerifier: "x".repeat(43) })).error).toBe("invalid_grant");
  const other = await signIn("idporten", { nummer: amina, niva: hoyt });
  expect((await other.client.redeem(other.code)).status).toBe(200);
  expect((await other.client.redeem(other.code)).error).toBe("invalid_grant");
});

test.each(["GET", "POST"])("utlogging med %s ender økten, varsler appen i en ramme og går tilbake", async (method) => {
  const { browser, client, code } = await signIn("idporten", { nummer: amina, niva: hoyt });
  const token = await client.redeem(code);
  const fields = { id_token_hint: token.id_token ?? "", post_logout_redirect_uri: `${baseUrl}/`, state: "t" };
  const address = `${issuers.idporten}/logout`;
  const page =
    method === "POST"
      ? await browser.go(address, fields)
      : await browser.go(`${address}?${new URLSearchParams(fields)}`);
  expect(page.status).toBe(200);
  const text = page.text.replace(/&#(\d+);/g, (_, c) => String.fromCharCode(c));
  expect(text).toContain(
    `src="${baseUrl}${frontChannelPath}?${new URLSearchParams({ iss: issuers.idporten, sid: String(token.claims.sid) })}"`,
  );
  expect(text).toContain(`url=${baseUrl}/?state=t`);
  const after = await signIn("idporten", { nummer: amina, niva: hoyt }, {}, browser);
  expect(after.page.text).toContain("Logg inn med ID-porten");
});

test("utlogging uten levende økt går rett tilbake", async () => {
  const { client, code } = await signIn("idporten", { nummer: amina, niva: hoyt });
  const { id_token } = await client.redeem(code);
  const fields = { id_token_hint: id_token ?? "", post_logout_redirect_uri: `${baseUrl}/`, state: "t" };
  const answer = await aBrowser().go(`${issuers.idporten}/logout`, fields);
  expect(answer).toMatchObject({ status: 303, to: `${baseUrl}/?state=t` });
});

test("en ansatt får roller og oid, og en ukjent slipper ikke inn", async () => {
  const { client, code } = await signIn("entra", { brukernavn: " Sunniva " });
  const { claims } = await client.redeem(code);
  expect(claims).toMatchObject({
    preferred_username: "sunniva",
    roles: ["saksbehandler"],
    oid: expect.any(String),
    tid: expect.any(String),
  });
  expect(claims).not.toHaveProperty("pid");
  expect((await signIn("entra", { brukernavn: "ukjent" })).end.status).toBe(422);
});

test("max_age og prompt=login: den som har en levende økt, må vise hvem hun er på nytt, og tidspunktet er nytt", async () => {
  const first = await signIn("entra", { brukernavn: "bjorn" });
  const before = Number((await first.client.redeem(first.code)).claims.auth_time);
  const single = await signIn("entra", {}, {}, first.browser);
  expect(single.page.to).toContain("code=");
  await new Promise((done) => setTimeout(done, 1_100));
  const aged = await signIn("entra", { brukernavn: "bjorn" }, { max_age: "0" }, first.browser);
  expect(aged.page.text).toContain("Logg inn som ansatt");
  const again = await signIn("entra", { brukernavn: "bjorn" }, { prompt: "login", max_age: "900" }, first.browser);
  expect(again.page.text).toContain("Logg inn som ansatt");
  const after = Number((await again.client.redeem(again.code)).claims.auth_time);
  expect(after).toBeGreaterThan(before);
});

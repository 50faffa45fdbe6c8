import { expect, test } from "vitest";
import { type Env, sjekkMiljo } from "./miljo.ts";
import { lokalVert } from "./miljoskjema.ts";

const nokkel = (tegn: string) => `${tegn}bQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCvN1yB=`.slice(-44);
const jwk = (kid: string) => JSON.stringify({ kty: "RSA", n: "x", e: "AQAB", d: "y", kid });

const gyldig: Env = {
  MODUS: "prod",
  BASE_URL: "https://bolig.kommune.no",
  PORT: "3000",
  NEXTAUTH_SECRET: "Zq8vKx2LmN5bRt7YwQ9cHj4PdF6gSa1U",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: nokkel("A"),
  DATABASE_URL_APP: "postgres://bd_app:x@db.intern/bolig",
  DATABASE_URL_JOBB: "postgres://bd_job:x@db.intern/bolig",
  NOKKEL_KEK: "K1bQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCvN0=",
  NOKKEL_INDEKS: "I1bQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCvN0=",
  NOKKEL_VERN: "V1bQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCvN0=",
  FILLAGER_MAPPE: "/srv/filer",
  DRIFT_EPOST: "drift@kommune.no",
  SMTP_URL: "smtps://post.kommune.no:465",
  SMTP_FRA: "bolig@kommune.no",
  IDPORTEN_WELL_KNOWN: "https://idporten.no/.well-known/openid-configuration",
  IDPORTEN_CLIENT_ID: "bolig",
  IDPORTEN_JWK: jwk("2026-11"),
  ENTRA_WELL_KNOWN: "https://login.microsoftonline.com/tid/v2.0/.well-known/openid-configuration",
  ENTRA_CLIENT_ID: "bolig",
  ENTRA_JWK: jwk("2026-11"),
  ENTRA_TENANT_ID: "4F7A31C6-8a3f-4c56-9a51-2d3f0c1b7a90",
};

const feilene = (endring: Env) => {
  const svar = sjekkMiljo({ ...gyldig, ...endring });
  return svar.ok ? [] : svar.feil;
};

test("et fullstendig produksjonsmiljø godtas og leses til verdier", () => {
  const svar = sjekkMiljo(gyldig);
  expect(svar).toMatchObject({
    ok: true,
    value: {
      modus: "prod",
      port: 3000,
      byggMappe: ".next",
      fillager: { slag: "mappe", mappe: "/srv/filer" },
      anker: { slag: "mappe", mappe: "/srv/filer-anker" },
      driftEpost: "drift@kommune.no",
      smtp: { fra: "bolig@kommune.no" },
      entra: { leietaker: "4f7a31c6-8a3f-4c56-9a51-2d3f0c1b7a90" },
    },
  });
});

test("s3 brukes når adressen er satt, og da kreves resten", () => {
  expect(feilene({ S3_ENDPOINT: "https://s3.intern", S3_REGION: "no", S3_BUCKET: "b" })).toEqual([
    "S3_ACCESS_KEY_ID mangler når S3_ENDPOINT er satt",
    "S3_ANKER_BUCKET mangler når S3_ENDPOINT er satt (eller sett ANKER_MAPPE)",
    "S3_SECRET_ACCESS_KEY mangler når S3_ENDPOINT er satt",
  ]);
  const s3 = {
    S3_ENDPOINT: "https://s3.intern",
    S3_REGION: "no",
    S3_BUCKET: "b",
    S3_ACCESS_KEY_ID: "i",
    S3_SECRET_ACCESS_KEY: "n",
    S3_ANKER_BUCKET: "anker",
  };
  expect(sjekkMiljo({ ...gyldig, ...s3 })).toMatchObject({
    ok: true,
    value: { fillager: { slag: "s3", bucket: "b" }, anker: { slag: "s3", bucket: "anker" } },
  });
});

test.each<[string, Env, RegExp]>([
  ["ukjent modus", { MODUS: "produksjon" }, /^MODUS skal være/],
  ["tom modus", { MODUS: " " }, /^MODUS mangler$/],
  ["port utenfor", { PORT: "70000" }, /^PORT skal være et tall/],
  ["port med bokstaver", { PORT: "3000a" }, /^PORT skal være et tall/],
  ["adresse uten protokoll", { BASE_URL: "bolig.kommune.no" }, /^BASE_URL skal være en adresse/],
  ["annen adresse til innloggingen", { NEXTAUTH_URL: "https://annen.no" }, /^NEXTAUTH_URL skal være lik BASE_URL/],
  ["for kort nøkkel", { NOKKEL_KEK: "YWJj" }, /^NOKKEL_KEK skal være 32 byte/],
  ["for kort forrige nøkkel", { NOKKEL_KEK_FORRIGE: "YWJj" }, /^NOKKEL_KEK_FORRIGE skal være 32 byte/],
  ["nøkkel som ikke er JSON", { IDPORTEN_JWK: "{" }, /^IDPORTEN_JWK skal være en privat nøkkel/],
  ["offentlig nøkkel", { ENTRA_JWK: '{"kty":"RSA","kid":"a"}' }, /^ENTRA_JWK skal være en privat nøkkel/],
  ["ingen fillager", { FILLAGER_MAPPE: undefined }, /^FILLAGER_MAPPE mangler/],
  ["anker i fillageret", { ANKER_MAPPE: "/srv/filer/anker" }, /^ANKER_MAPPE kan ikke ligge i/],
  ["anker i fillageret selv", { ANKER_MAPPE: "/srv/filer/" }, /^ANKER_MAPPE kan ikke ligge i/],
  ["samme bøtte til filer og anker", { S3_BUCKET: "b", S3_ANKER_BUCKET: "b" }, /^S3_ANKER_BUCKET kan ikke være/],
  ["annen database", { DATABASE_URL_APP: "mysql://x/y" }, /^DATABASE_URL_APP skal være en adresse/],
])("%s avvises i alle moduser", (_, endring, linje) => {
  for (const modus of ["demo", "test", "prod"]) {
    expect(feilene({ MODUS: modus, ...endring })).toContainEqual(expect.stringMatching(linje));
  }
});

test.each<[string, Env, RegExp]>([
  ["manglende hemmelighet", { NEXTAUTH_SECRET: undefined }, /^NEXTAUTH_SECRET mangler/],
  ["kort hemmelighet", { NEXTAUTH_SECRET: "kort" }, /^NEXTAUTH_SECRET er en kjent, kort/],
  ["kjent hemmelighet", { NEXTAUTH_SECRET: "my-secret-my-secret-my-secret-my-secret" }, /^NEXTAUTH_SECRET er en kjent/],
  ["ensformig nøkkel", { NOKKEL_KEK: `${"A".repeat(43)}=` }, /^NOKKEL_KEK er en kjent, kort/],
  ["demonøkkel", { NOKKEL_VERN: "demobQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCv=" }, /^NOKKEL_VERN er en kjent/],
  ["ny nøkkel som er den gamle", { NOKKEL_KEK_FORRIGE: gyldig.NOKKEL_KEK }, /må være ulike hverandre/],
  ["samme nøkkel to ganger", { NOKKEL_VERN: gyldig.NOKKEL_KEK }, /må være ulike hverandre/],
  [
    "ingen nøkkel for handlinger",
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: undefined },
    /^NEXT_SERVER_ACTIONS_ENCRYPTION_KEY mangler/,
  ],
  ["http", { BASE_URL: "http://bolig.kommune.no" }, /^BASE_URL må begynne med https/],
  ["lokal utsteder", { IDPORTEN_WELL_KNOWN: "https://localhost:3002/x" }, /^IDPORTEN_WELL_KNOWN peker på en lokal/],
  ["utsteder over http", { ENTRA_WELL_KNOWN: "http://login.no/x" }, /^ENTRA_WELL_KNOWN må begynne med https/],
  ["demonøkkel hos utsteder", { ENTRA_JWK: jwk("demo-entra") }, /^ENTRA_JWK er demonøkkelen/],
  ["leietaker som ikke er en id", { ENTRA_TENANT_ID: "asker" }, /^ENTRA_TENANT_ID skal være en leietaker-id/],
  ["demoens leietaker", { ENTRA_TENANT_ID: "00000000-0000-4000-8000-0000000a5ce2" }, /^ENTRA_TENANT_ID er demoens/],
  [
    "utsteder for alle leietakere",
    { ENTRA_WELL_KNOWN: "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" },
    /^ENTRA_WELL_KNOWN gjelder alle/,
  ],
  ["innebygd database", { DATABASE_URL_APP: undefined }, /^DATABASE_URL_APP mangler: produksjon bruker aldri/],
  ["ingen som får vite om brudd", { DRIFT_EPOST: undefined }, /^DRIFT_EPOST mangler/],
  ["lokal posttjener", { SMTP_URL: undefined }, /^SMTP_URL mangler: produksjon/],
])("produksjon nekter: %s", (_, endring, linje) => {
  expect(feilene(endring)).toContainEqual(expect.stringMatching(linje));
});

test("demo godtar lokale utstedere, http og sine egne hemmeligheter", () => {
  const demo = { MODUS: "demo", BASE_URL: "http://localhost:3000", IDPORTEN_WELL_KNOWN: "http://localhost:3002/x" };
  expect(feilene({ ...demo, NOKKEL_VERN: "demobQ0rVx7YcT2kLw9sHn4JdE6uPzAiGfXoRqM8hCv=" })).toEqual([]);
});

test("nettprosessen får ikke andre veier inn i databasen enn folks, og arbeideren må ha sin", () => {
  const linjer = (env: Env, prosess: "nett" | "arbeider") => {
    const svar = sjekkMiljo(env, prosess);
    return svar.ok ? [] : svar.feil;
  };
  const { DATABASE_URL_JOBB, ...nett } = gyldig;
  expect(DATABASE_URL_JOBB).toBeTruthy();
  expect(linjer(nett, "nett")).toEqual([]);
  expect(linjer(gyldig, "arbeider")).toEqual([]);
  expect(linjer(nett, "arbeider")).toEqual(["DATABASE_URL_JOBB mangler"]);
  expect(
    linjer({ ...gyldig, DATABASE_URL_MIGRATE: "postgres://m@db/b", DATABASE_URL: "postgres://a@db/b" }, "nett"),
  ).toEqual([
    "DATABASE_URL skal ikke gis til nettprosessen",
    "DATABASE_URL_JOBB skal ikke gis til nettprosessen",
    "DATABASE_URL_MIGRATE skal ikke gis til nettprosessen",
  ]);
});

test("ingen linje gjentar en verdi", () => {
  const hemmelig = "hemmelig-verdi-som-aldri-skal-ut";
  const alle = Object.fromEntries(Object.keys(gyldig).map((navn) => [navn, hemmelig]));
  const linjer = [...feilene({ ...alle, MODUS: "prod" }), ...feilene(alle)];
  expect(linjer.length).toBeGreaterThan(10);
  expect(linjer.join("\n")).not.toContain(hemmelig);
});

test.each(["localhost", "a.localhost", "127.0.0.1", "[::1]", "10.1.2.3", "172.20.0.1", "192.168.1.1"])(
  "%s er lokal",
  (v) => {
    expect(lokalVert(v)).toBe(true);
  },
);

test.each(["idporten.no", "172.32.0.1", "login.microsoftonline.com", "localhost.no"])("%s er ikke lokal", (v) => {
  expect(lokalVert(v)).toBe(false);
});

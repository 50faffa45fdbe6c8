import { join } from "node:path";
import { demoLeietaker } from "#db/seed/demoidentitet.ts";
import { cspFile } from "../build/next-build.ts";
import type { Env } from "./child.ts";
import type { Ports } from "./ports.ts";
import type { Secrets } from "./secrets.ts";

/** What the surroundings of a run are made of. `admin` is the administrator's address of the database. */
export type Surroundings = {
  modus: "demo" | "test" | "prod";
  data: string;
  build: string;
  ports: Ports;
  secrets: Secrets;
  admin: string;
};

/** The administrator and what npm adds are no business of app and worker. */
export function ownEnv(): Env {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|BD_|DATABASE_URL$|DB_PASSORD_)/i.test(name));
  return Object.fromEntries(own);
}

/** The environment of app and worker: what is set from outside wins, the rest points at the local parts. */
export function childEnv(s: Surroundings): Env {
  const set = ownEnv();
  const base = set.BASE_URL ?? `http://localhost:${s.ports.app}`;
  const files: Env = set.S3_ENDPOINT
    ? {}
    : { FILLAGER_MAPPE: join(s.data, "filer"), ANKER_MAPPE: join(s.data, "anker") };
  const local: Env = {
    BASE_URL: base,
    NEXTAUTH_URL: base,
    NEXTAUTH_SECRET: s.secrets.nextauth,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: s.secrets.actions,
    DATABASE_URL_APP: asRole(s.admin, "bd_app", s.secrets.databaseApp),
    DATABASE_URL_JOBB: asRole(s.admin, "bd_job", s.secrets.databaseJobb),
    DATABASE_URL_MIGRATE: asRole(s.admin, "bd_migrate", s.secrets.databaseMigrate),
    NOKKEL_KEK: s.secrets.kek,
    NOKKEL_INDEKS: s.secrets.indeks,
    NOKKEL_VERN: s.secrets.vern,
    SMTP_URL: `smtp://localhost:${s.ports.smtp}`,
    SMTP_FRA: "Boligdøra <ikke-svar@boligdora.example>",
    DRIFT_EPOST: "drift@boligdora.example",
    IDPORTEN_WELL_KNOWN: `http://localhost:${s.ports.idporten}/.well-known/openid-configuration`,
    IDPORTEN_CLIENT_ID: "boligdora",
    IDPORTEN_JWK: s.secrets.idportenJwk,
    ENTRA_WELL_KNOWN: `http://localhost:${s.ports.entra}/.well-known/openid-configuration`,
    ENTRA_CLIENT_ID: "boligdora",
    ENTRA_JWK: s.secrets.entraJwk,
    ENTRA_TENANT_ID: demoLeietaker,
    CSP_HASHER: cspFile(s.build),
    ...files,
  };
  return {
    ...local,
    ...set,
    MODUS: s.modus,
    PORT: String(s.ports.app),
    HOSTNAME: "localhost",
    BYGG_MAPPE: s.build,
    NODE_ENV: "production",
  };
}

/** The same without the ways into the database that are not people's: the app would not start with them. */
export const forWeb = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^DATABASE_URL(_JOBB|_MIGRATE)?$/.test(name)));

/** What db/migrate.ts and db/seed read beside it. */
export function adminEnv(s: Surroundings): Env {
  return {
    ...childEnv(s),
    DATABASE_URL: s.admin,
    DB_PASSORD_APP: s.secrets.databaseApp,
    DB_PASSORD_JOBB: s.secrets.databaseJobb,
    DB_PASSORD_MIGRATE: s.secrets.databaseMigrate,
  };
}

/** The issuers and the mail server in use are stand-ins only when nobody gave the real ones. */
export const usesStandIn = {
  idporten: () => !process.env.IDPORTEN_WELL_KNOWN,
  entra: () => !process.env.ENTRA_WELL_KNOWN,
  smtp: () => !process.env.SMTP_URL,
};

function asRole(admin: string, role: string, password: string) {
  const url = new URL(admin);
  url.username = role;
  url.password = password;
  return url.toString();
}

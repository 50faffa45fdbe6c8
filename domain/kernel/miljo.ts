import { erTestHemmelighet, lokalVert, miljoskjema, type RaMiljo } from "./miljoskjema.ts";

/** `demo` and `test` run on stand-ins and demo people, `prod` refuses all of that; never inferred from NODE_ENV (`design.md` §2). */
export const moduser = ["demo", "test", "prod"] as const;
export type Modus = (typeof moduser)[number];

/** A client at an OpenID Connect issuer; `jwk` is the private key as JSON, used for private_key_jwt. */
export type Utsteder = { wellKnown: string; clientId: string; jwk: string };

export type Fillager =
  | { slag: "mappe"; mappe: string }
  | { slag: "s3"; endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string };

/** Everything the app and the worker are told from outside. Keys are base64 of 32 bytes; addresses are absolute. */
export type Miljo = {
  modus: Modus;
  baseUrl: string;
  port: number;
  nextauthSecret: string;
  databaseUrlApp: string;
  databaseUrlMigrate?: string;
  nokler: { kek: string; indeks: string; vern: string };
  fillager: Fillager;
  /** Where anchors of the chains are kept, outside the database and apart from the files. */
  anker: Fillager;
  /** Who is told by mail when something must be looked at. */
  driftEpost?: string;
  smtp: { url: string; fra: string };
  idporten: Utsteder;
  /** Staff of this tenant alone are let in. */
  entra: Utsteder & { leietaker: string };
  byggMappe: string;
  cspHasher: string;
};

/** Environment as a process has it: strings or nothing. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Which process asks: the one people reach, or the one that does the jobs. */
export type Prosess = "nett" | "arbeider";

export type Miljosvar = { ok: true; value: Miljo } | { ok: false; feil: readonly string[] };

/**
 * Parses the environment. Answers the values, or one Norwegian line for each thing that is missing or refused, for the
 * operator's terminal, also what `prosess` must have or must not be given; no line ever repeats a value. In `prod` also the refusals of T66 (`security-reliability.md` E10).
 */
export function sjekkMiljo(env: Env, prosess?: Prosess): Miljosvar {
  const utenTomme = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v.trim() !== ""));
  const lest = miljoskjema.safeParse(utenTomme);
  const feil = lest.success ? [] : lest.error.issues.map((i) => `${i.path.join(".")} ${i.message}`);
  feil.push(...prosessfeil(utenTomme, prosess));
  if (utenTomme.MODUS === "prod") feil.push(...produksjonsfeil(utenTomme));
  if (!lest.success || feil.length > 0) return { ok: false, feil: utenGjentak(feil) };
  return { ok: true, value: somMiljo(lest.data) };
}

/** «X mangler» is left out where another line says why it matters. */
const utenGjentak = (feil: readonly string[]) =>
  [...new Set(feil)].filter((linje) => !feil.some((f) => f !== linje && f.startsWith(`${linje}:`))).sort();

const hemmelige = [
  "NEXTAUTH_SECRET",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  "NOKKEL_KEK",
  "NOKKEL_INDEKS",
  "NOKKEL_VERN",
];
/** The web process asks the database as people do: it cannot lose what it does not have. */
const ikkeForNettet = ["DATABASE_URL", "DATABASE_URL_JOBB", "DATABASE_URL_MIGRATE"];

function prosessfeil(env: Record<string, string | undefined>, prosess: Prosess | undefined): string[] {
  if (prosess === "arbeider") return env.DATABASE_URL_JOBB ? [] : ["DATABASE_URL_JOBB mangler"];
  if (prosess === undefined) return [];
  return ikkeForNettet.filter((navn) => env[navn]).map((navn) => `${navn} skal ikke gis til nettprosessen`);
}

function produksjonsfeil(env: Record<string, string | undefined>): string[] {
  const feil: string[] = [];
  for (const navn of hemmelige) {
    const verdi = env[navn];
    if (!verdi) feil.push(`${navn} mangler`);
    else if (erTestHemmelighet(verdi)) feil.push(`${navn} er en kjent, kort eller demo-laget hemmelighet; lag en ny`);
  }
  const brukte = [...hemmelige, "NOKKEL_KEK_FORRIGE"].map((navn) => env[navn]).filter((v) => v !== undefined);
  if (new Set(brukte).size < brukte.length) feil.push("NOKKEL_* og hemmelighetene må være ulike hverandre");

  if (!env.BASE_URL?.startsWith("https://")) feil.push("BASE_URL må begynne med https:// i produksjon");
  for (const navn of ["IDPORTEN", "ENTRA"]) feil.push(...utstederfeil(navn, env));
  if (env.ENTRA_TENANT_ID?.startsWith("00000000-"))
    feil.push("ENTRA_TENANT_ID er demoens leietaker; sett kommunens egen");
  if (/\/(?:common|organizations|consumers)\//.test(env.ENTRA_WELL_KNOWN ?? ""))
    feil.push("ENTRA_WELL_KNOWN gjelder alle leietakere; bruk adressen til kommunens egen");
  if (!env.DATABASE_URL_APP) feil.push("DATABASE_URL_APP mangler: produksjon bruker aldri den innebygde databasen");
  if (!env.DRIFT_EPOST) feil.push("DRIFT_EPOST mangler: i produksjon må noen få vite at en kjede er brutt");
  if (!env.SMTP_URL) feil.push("SMTP_URL mangler: produksjon bruker aldri den lokale posttjeneren");
  return feil;
}

function utstederfeil(navn: string, env: Record<string, string | undefined>): string[] {
  const adresse = env[`${navn}_WELL_KNOWN`];
  if (!adresse || !URL.canParse(adresse)) return [];
  const url = new URL(adresse);
  const feil: string[] = [];
  if (url.protocol !== "https:") feil.push(`${navn}_WELL_KNOWN må begynne med https:// i produksjon`);
  if (lokalVert(url.hostname)) feil.push(`${navn}_WELL_KNOWN peker på en lokal utsteder; produksjon krever den ekte`);
  if (env[`${navn}_JWK`]?.includes('"kid":"demo')) feil.push(`${navn}_JWK er demonøkkelen; lag en ny`);
  return feil;
}

function somMiljo(v: RaMiljo): Miljo {
  return {
    modus: v.MODUS,
    baseUrl: v.BASE_URL,
    port: v.PORT,
    nextauthSecret: v.NEXTAUTH_SECRET,
    databaseUrlApp: v.DATABASE_URL_APP,
    ...(v.DATABASE_URL_MIGRATE ? { databaseUrlMigrate: v.DATABASE_URL_MIGRATE } : {}),
    nokler: { kek: v.NOKKEL_KEK, indeks: v.NOKKEL_INDEKS, vern: v.NOKKEL_VERN },
    fillager: fillagerAv(v),
    anker: ankerAv(v),
    ...(v.DRIFT_EPOST ? { driftEpost: v.DRIFT_EPOST } : {}),
    smtp: { url: v.SMTP_URL, fra: v.SMTP_FRA },
    idporten: { wellKnown: v.IDPORTEN_WELL_KNOWN, clientId: v.IDPORTEN_CLIENT_ID, jwk: v.IDPORTEN_JWK },
    entra: {
      wellKnown: v.ENTRA_WELL_KNOWN,
      clientId: v.ENTRA_CLIENT_ID,
      jwk: v.ENTRA_JWK,
      leietaker: v.ENTRA_TENANT_ID,
    },
    byggMappe: v.BYGG_MAPPE,
    cspHasher: v.CSP_HASHER,
  };
}

function fillagerAv(v: RaMiljo): Fillager {
  if (!v.S3_ENDPOINT) return { slag: "mappe", mappe: v.FILLAGER_MAPPE ?? "" };
  return {
    slag: "s3",
    endpoint: v.S3_ENDPOINT,
    region: v.S3_REGION ?? "",
    bucket: v.S3_BUCKET ?? "",
    accessKeyId: v.S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: v.S3_SECRET_ACCESS_KEY ?? "",
  };
}

function ankerAv(v: RaMiljo): Fillager {
  const lager = fillagerAv(v);
  if (v.ANKER_MAPPE) return { slag: "mappe", mappe: v.ANKER_MAPPE };
  if (lager.slag === "s3") return { ...lager, bucket: v.S3_ANKER_BUCKET ?? "" };
  return { slag: "mappe", mappe: `${lager.mappe.replace(/\/+$/, "")}-anker` };
}

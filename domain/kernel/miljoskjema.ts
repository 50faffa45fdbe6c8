import { z } from "zod";

const mangler = (i: { input?: unknown }) => (i.input === undefined ? "mangler" : "er ikke gyldig");
const tekst = z.string({ error: mangler });

/** 32 bytes in base64: what AES-256 and the keyed index take. */
const nokkel = tekst.refine((v) => /^[A-Za-z0-9+/]{43}=$/.test(v), { error: "skal være 32 byte i base64" });

const adresse = (...protokoller: string[]) =>
  tekst.refine((v) => URL.canParse(v) && protokoller.includes(new URL(v).protocol), {
    error: `skal være en adresse som begynner med ${protokoller.map((p) => `${p}//`).join(" eller ")}`,
  });

const postgres = adresse("postgres:", "postgresql:");
const nett = adresse("http:", "https:");

const uuid = tekst
  .refine((v) => z.uuid().safeParse(v).success, { error: "skal være en leietaker-id (UUID)" })
  .transform((v) => v.toLowerCase());

const jwk = tekst.refine(erPrivatJwk, { error: "skal være en privat nøkkel (JWK) som JSON" });

function erPrivatJwk(verdi: string) {
  try {
    const lest: unknown = JSON.parse(verdi);
    return typeof lest === "object" && lest !== null && "kty" in lest && "d" in lest && "kid" in lest;
  } catch {
    return false;
  }
}

const s3felt = ["S3_REGION", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** The variables by name, as strings; messages are the second half of a line that begins with the name. */
export const miljoskjema = z
  .object({
    MODUS: z.enum(["demo", "test", "prod"], {
      error: (i) => (i.input === undefined ? "mangler" : "skal være demo, test eller prod"),
    }),
    BASE_URL: nett.transform((v) => v.replace(/\/+$/, "")),
    PORT: tekst
      .refine((v) => /^\d{1,5}$/.test(v) && Number(v) > 0 && Number(v) < 65536, {
        error: "skal være et tall fra 1 til 65535",
      })
      .transform(Number),
    NEXTAUTH_URL: nett.optional(),
    NEXTAUTH_SECRET: tekst.min(32, { error: "er for kort: minst 32 tegn" }),
    DATABASE_URL_APP: postgres,
    DATABASE_URL_JOBB: postgres.optional(),
    DATABASE_URL_MIGRATE: postgres.optional(),
    NOKKEL_KEK: nokkel,
    /** While keys are changed: the one before, until everything is wrapped under the newest. */
    NOKKEL_KEK_FORRIGE: nokkel.optional(),
    NOKKEL_INDEKS: nokkel,
    NOKKEL_VERN: nokkel,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: nokkel.optional(),
    FILLAGER_MAPPE: tekst.optional(),
    ANKER_MAPPE: tekst.optional(),
    DRIFT_EPOST: tekst.optional(),
    S3_ENDPOINT: nett.optional(),
    S3_REGION: tekst.optional(),
    S3_BUCKET: tekst.optional(),
    S3_ANKER_BUCKET: tekst.optional(),
    S3_ACCESS_KEY_ID: tekst.optional(),
    S3_SECRET_ACCESS_KEY: tekst.optional(),
    SMTP_URL: adresse("smtp:", "smtps:"),
    SMTP_FRA: tekst,
    IDPORTEN_WELL_KNOWN: nett,
    IDPORTEN_CLIENT_ID: tekst,
    IDPORTEN_JWK: jwk,
    ENTRA_WELL_KNOWN: nett,
    ENTRA_CLIENT_ID: tekst,
    ENTRA_JWK: jwk,
    ENTRA_TENANT_ID: uuid,
    BYGG_MAPPE: tekst.default(".next"),
    CSP_HASHER: tekst.default("csp-hasher.json"),
  })
  .superRefine((v, ctx) => {
    if (v.NEXTAUTH_URL !== undefined && v.NEXTAUTH_URL.replace(/\/+$/, "") !== v.BASE_URL)
      ctx.addIssue({ code: "custom", path: ["NEXTAUTH_URL"], message: "skal være lik BASE_URL" });
    if (v.S3_ENDPOINT === undefined && v.FILLAGER_MAPPE === undefined)
      ctx.addIssue({ code: "custom", path: ["FILLAGER_MAPPE"], message: "mangler (eller sett S3_ENDPOINT)" });
    for (const navn of v.S3_ENDPOINT === undefined ? [] : s3felt)
      if (v[navn] === undefined)
        ctx.addIssue({ code: "custom", path: [navn], message: "mangler når S3_ENDPOINT er satt" });
    ankerfeil(v, (path, message) => ctx.addIssue({ code: "custom", path: [path], message }));
  });

type Ankervalg = {
  [navn in "ANKER_MAPPE" | "FILLAGER_MAPPE" | "S3_ENDPOINT" | "S3_BUCKET" | "S3_ANKER_BUCKET"]?: string | undefined;
};

/** What has no row in the file store is swept away after a day: anchors must lie elsewhere. */
function ankerfeil(v: Ankervalg, meld: (navn: string, feil: string) => void) {
  const mappe = (sti: string) => `${sti.replace(/\/+$/, "")}/`;
  if (v.ANKER_MAPPE && v.FILLAGER_MAPPE && mappe(v.ANKER_MAPPE).startsWith(mappe(v.FILLAGER_MAPPE)))
    meld("ANKER_MAPPE", "kan ikke ligge i FILLAGER_MAPPE");
  if (v.S3_ENDPOINT && !v.ANKER_MAPPE && !v.S3_ANKER_BUCKET)
    meld("S3_ANKER_BUCKET", "mangler når S3_ENDPOINT er satt (eller sett ANKER_MAPPE)");
  if (v.S3_ANKER_BUCKET && v.S3_ANKER_BUCKET === v.S3_BUCKET) meld("S3_ANKER_BUCKET", "kan ikke være S3_BUCKET");
}

export type RaMiljo = z.output<typeof miljoskjema>;

/** What the launcher makes begins with this, so that a demo secret carried into production is known again. */
export const demomerke = "demo";

const kjente = /secret|hemmelig|passord|password|change-?me|example|eksempel|insecure|(^|[-_ ])test([-_ ]|$)/i;

/** True for a secret that is short, well known, made by the demo, or hardly varied. */
export function erTestHemmelighet(verdi: string) {
  const ulikeTegn = new Set(verdi).size;
  return verdi.length < 32 || ulikeTegn < 12 || verdi.startsWith(demomerke) || kjente.test(verdi);
}

/** True for this machine and for addresses that never leave it or its own network. */
export function lokalVert(vert: string) {
  const navn = vert.replace(/^\[|\]$/g, "").toLowerCase();
  return (
    navn === "localhost" ||
    navn.endsWith(".localhost") ||
    navn.endsWith(".local") ||
    navn === "::1" ||
    navn === "0.0.0.0" ||
    navn === "host.docker.internal" ||
    /^127\.|^10\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\./.test(navn)
  );
}

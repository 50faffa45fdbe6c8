/**
 * Why somebody stands on `/avsluttet`: the session is over, or a login did not succeed. Each has its text in
 * `messages/nb/avsluttet.json`; an unknown one reads as `utlopt`.
 */
export const avsluttetgrunner = [
  "utlopt",
  "loggetUt",
  "annetSted",
  "nyInnlogging",
  "trukket",
  "annenRolle",
  "utenfra",
  "avbrutt",
  "feilet",
  "nede",
  "nivaForLavt",
  "ingenTilgang",
  "identProblem",
  "forMange",
] as const;
export type Avsluttetgrunn = (typeof avsluttetgrunner)[number];

/** After these the provider must ask who it is: its own live session may be somebody else's. */
const spor = new Set<Avsluttetgrunn>(["utlopt", "annetSted", "trukket", "annenRolle", "nyInnlogging"]);
export const skalSporres = (grunn: Avsluttetgrunn) => spor.has(grunn);

export const lesAvsluttetgrunn = (verdi: unknown): Avsluttetgrunn =>
  avsluttetgrunner.find((g) => g === verdi) ?? "utlopt";

/** Refusals of the login's use cases → what the person is told. Neutral: nothing says whether somebody is known here. */
export const grunnForKode: Record<string, Avsluttetgrunn> = {
  "konto.acrForLav": "nivaForLavt",
  "konto.utenIdent": "identProblem",
  "konto.identIkkeTillatt": "identProblem",
  "konto.identEndret": "identProblem",
  "konto.ikkeAnsatt": "ingenTilgang",
  "konto.fremmedLeietaker": "ingenTilgang",
  forMange: "forMange",
};

/** The page's address. */
export const avsluttetSti = (grunn: Avsluttetgrunn, til?: string) =>
  `/avsluttet?${new URLSearchParams({ grunn, ...(til ? { til } : {}) })}`;

/** Which kind of login a session is. The issuer decides it: ID-porten gives residents, Entra ID gives staff, never the other way. */
export const klasser = ["innbygger", "ansatt"] as const;
export type Klasse = (typeof klasser)[number];

/** Limits in seconds: how long a session may lie idle, and when it ends whatever happens (`security-reliability.md` A2). */
export const sesjonsgrenser = {
  innbygger: { hvile: 30 * 60, absolutt: 120 * 60 },
  ansatt: { hvile: 15 * 60, absolutt: 8 * 60 * 60 },
} as const satisfies Record<Klasse, { hvile: number; absolutt: number }>;

/** Seconds since a member of staff proved who she is, within which she may decide (`security-reliability.md` A2, C2 «S»). */
export const ferskInnlogging = 15 * 60;

/** Why a session is over: a person's own act, a new login in the same browser, the provider or an administrator, or time. */
export type Sluttgrunn = "loggetUt" | "nyInnlogging" | "annetSted" | "trukket" | "utlopt";

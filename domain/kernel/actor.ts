/** Staff roles (`security-reliability.md` C1). A resident never holds one; the issuer decides which class a login belongs to. */
export const roller = [
  "saksbehandler",
  "beslutter",
  "leder",
  "boligforvalter",
  "koordinator",
  "fagadmin",
  "kursholder",
  "sysadmin",
  "revisor",
] as const;
export type Rolle = (typeof roller)[number];

/** Address protection: kode 6 is «strengt fortrolig», kode 7 «fortrolig». Clearance uses the same scale. */
export const graderinger = ["ingen", "kode7", "kode6"] as const;
export type Gradering = (typeof graderinger)[number];

/** True when a person with `klarering` may see something marked `gradering` (kode 6 includes kode 7). */
export const dekker = (klarering: Gradering, gradering: Gradering) =>
  graderinger.indexOf(klarering) >= graderinger.indexOf(gradering);

/** ID-porten's levels by rank. Compared by rank, never by equality; unknown and old names rank below all. */
export const nivaer = ["idporten-loa-substantial", "idporten-loa-high"] as const;
export type Niva = (typeof nivaer)[number];
export const nivaRang = (acr: string | null | undefined) => nivaer.indexOf(acr as Niva);

/**
 * Somebody who acts for another by fullmakt (fvl § 12). The actor is then the one it concerns, so that her rules and her pages hold;
 * `personId` here is who really pressed, which the chain of events records, and `tjenester` is all she may see of the other.
 */
export type Fullmektig = { personId: string; tjenester: readonly string[] };
export type Innbygger = { kind: "innbygger"; personId: string; acr: string; fullmektig?: Fullmektig };
/** False for what lies outside the fullmakt she acts by; what belongs to no service always does. */
export const innenFullmakt = ({ fullmektig }: Innbygger, tjeneste?: string) =>
  !fullmektig || (tjeneste !== undefined && fullmektig.tjenester.includes(tjeneste));
export type Ansatt = {
  kind: "ansatt";
  ansattId: string;
  roller: readonly Rolle[];
  enheter: readonly string[];
  klarering: Gradering;
  /** True when she proved who she is a short while ago (`ferskInnlogging`); single sign-on by itself does not count. */
  fersk: boolean;
};
/** A machine: a named job, the login itself, or the seed. */
export type System = { kind: "system"; jobb: string };
/** The login itself: the only machine the web role may be. */
export const innlogging: System = { kind: "system", jobb: "innlogging" };
export const erInnlogging = (actor: Actor) => actor.kind === "system" && actor.jobb === innlogging.jobb;
/** Somebody without a session; only open queries accept it. */
export type Anonym = { kind: "anonym" };
export const anonym: Anonym = { kind: "anonym" };
export type Actor = Innbygger | Ansatt | System | Anonym;

export const harRolle = (actor: Actor, ...noen: Rolle[]) =>
  actor.kind === "ansatt" && noen.some((rolle) => actor.roller.includes(rolle));

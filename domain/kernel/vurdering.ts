/** `uavklart` is an answer in its own right: what the rules cannot know, a person judges and signs. */
export type Svar = "oppfylt" | "ikkeOppfylt" | "uavklart";

export type Fakta = Record<string, number | string | boolean>;

/** One node of an explained assessment. `regel` is a message key, `hjemmel` is data that letters print. */
export type Vurdering = {
  regel: string;
  hjemmel: string;
  svar: Svar;
  fakta?: Fakta;
  deler?: readonly Vurdering[];
  /** How the parts carry the answer, so that a person's own answers can be laid over the tree and counted again. */
  krav?: "alle" | "minstEn";
};

/** A leaf: one rule, its paragraph, its answer and the facts it used. */
export const sjekk = (regel: string, hjemmel: string, svar: boolean | Svar, fakta?: Fakta): Vurdering => ({
  regel,
  hjemmel,
  svar: typeof svar === "boolean" ? (svar ? "oppfylt" : "ikkeOppfylt") : svar,
  ...(fakta ? { fakta } : {}),
});

/** What the parts give together. All must hold, or one is enough; what is open leaves it open. No parts is not fulfilled by silence. */
export function samlet(krav: "alle" | "minstEn", deler: readonly Vurdering[]): Svar {
  const avgjor = krav === "alle" ? "ikkeOppfylt" : "oppfylt";
  if (deler.some((d) => d.svar === avgjor)) return avgjor;
  if (deler.length === 0 || deler.some((d) => d.svar === "uavklart")) return "uavklart";
  return krav === "alle" ? "oppfylt" : "ikkeOppfylt";
}

/** All parts must hold: one `ikkeOppfylt` decides, else one `uavklart` leaves it open. */
export const alle = (regel: string, hjemmel: string, deler: readonly Vurdering[]): Vurdering => ({
  regel,
  hjemmel,
  svar: samlet("alle", deler),
  deler,
  krav: "alle",
});

/** One part is enough: one `oppfylt` decides, else one `uavklart` leaves it open. */
export const minstEn = (regel: string, hjemmel: string, deler: readonly Vurdering[]): Vurdering => ({
  regel,
  hjemmel,
  svar: samlet("minstEn", deler),
  deler,
  krav: "minstEn",
});

/** The leaves of a tree, in reading order: what a page lists as conditions. */
export const blader = (v: Vurdering): Vurdering[] => (v.deler?.length ? v.deler.flatMap(blader) : [v]);

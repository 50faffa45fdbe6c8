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
};

/** A leaf: one rule, its paragraph, its answer and the facts it used. */
export const sjekk = (regel: string, hjemmel: string, svar: boolean | Svar, fakta?: Fakta): Vurdering => ({
  regel,
  hjemmel,
  svar: typeof svar === "boolean" ? (svar ? "oppfylt" : "ikkeOppfylt") : svar,
  ...(fakta ? { fakta } : {}),
});

/** All parts must hold: one `ikkeOppfylt` decides, else one `uavklart` leaves it open. No parts is not fulfilled by silence. */
export function alle(regel: string, hjemmel: string, deler: readonly Vurdering[]): Vurdering {
  const svar = deler.some((d) => d.svar === "ikkeOppfylt")
    ? "ikkeOppfylt"
    : deler.length === 0 || deler.some((d) => d.svar === "uavklart")
      ? "uavklart"
      : "oppfylt";
  return { regel, hjemmel, svar, deler };
}

/** One part is enough: one `oppfylt` decides, else one `uavklart` leaves it open. */
export function minstEn(regel: string, hjemmel: string, deler: readonly Vurdering[]): Vurdering {
  const svar = deler.some((d) => d.svar === "oppfylt")
    ? "oppfylt"
    : deler.some((d) => d.svar === "uavklart") || deler.length === 0
      ? "uavklart"
      : "ikkeOppfylt";
  return { regel, hjemmel, svar, deler };
}

/** The leaves of a tree, in reading order: what a page lists as conditions. */
export const blader = (v: Vurdering): Vurdering[] => (v.deler?.length ? v.deler.flatMap(blader) : [v]);

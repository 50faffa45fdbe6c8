import { type Svar, samlet, type Vurdering } from "../kernel/vurdering.ts";

/** The caseworker's own answers by rule, beside the engine's. `uavklart` means that she has not judged it yet. */
export type EgneSvar = Readonly<Record<string, { svar: Svar; begrunnelse: string }>>;

/**
 * The tree as it stands when a person's answers are laid over it. An answer on a node replaces what its parts gave;
 * everything above is counted again. The engine's own tree is kept beside it, never overwritten.
 */
export function medEgneSvar(tre: Vurdering, egne: EgneSvar): Vurdering {
  const deler = tre.deler?.map((del) => medEgneSvar(del, egne));
  const eget = Object.hasOwn(egne, tre.regel) ? egne[tre.regel] : undefined;
  const svar = eget && eget.svar !== "uavklart" ? eget.svar : deler && tre.krav ? samlet(tre.krav, deler) : tre.svar;
  return { ...tre, svar, ...(deler ? { deler } : {}) };
}

/** The rules that still wait for a person: the open leaves that the open answer above hangs on. */
export function uavklarte(tre: Vurdering): readonly string[] {
  if (tre.svar !== "uavklart") return [];
  if (!tre.deler?.length) return [tre.regel];
  return tre.deler.flatMap(uavklarte);
}

/** Rules where a person and the engine differ and no reason is written. */
export function utenBegrunnelse(tre: Vurdering, egne: EgneSvar): readonly string[] {
  const eget = Object.hasOwn(egne, tre.regel) ? egne[tre.regel] : undefined;
  const mangler = eget && eget.svar !== "uavklart" && eget.svar !== tre.svar && eget.begrunnelse.trim() === "";
  return [...(mangler ? [tre.regel] : []), ...(tre.deler ?? []).flatMap((del) => utenBegrunnelse(del, egne))];
}

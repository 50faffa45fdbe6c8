import type { Vurdering } from "../kernel/vurdering.ts";
import { gjelderBelop } from "../vedtak/utfall.ts";

/** States of a complaint (`domain.md` §9.5). This issue receives it; its handling comes later. */
export const klageOverganger = {
  mottatt: { kontroller: "formalkontroll" },
  formalkontroll: { godta: "klar", forSen: "for_sen" },
  for_sen: { vurderOppreisning: "oppreisning_vurderes" },
  oppreisning_vurderes: { giOppreisning: "klar", avvis: "avvist" },
  klar: { vurder: "ny_vurdering" },
  ny_vurdering: { giMedhold: "medhold", giDelvis: "delvis", oppretthold: "opprettholdt" },
  opprettholdt: { oversend: "oversendt" },
  oversendt: { stadfest: "stadfestet", endre: "endret", opphev: "opphevet_hjemvist" },
  medhold: {},
  delvis: {},
  avvist: {},
  stadfestet: {},
  endret: {},
  opphevet_hjemvist: {},
} as const;

/** Longest complaint text, characters. */
export const KLAGE_MAKS = 5000;

/** The leaves that the answer leans on: an alternative that is not fulfilled says nothing when another one is. */
const tellende = (v: Vurdering): Vurdering[] => {
  if (!v.deler?.length) return [v];
  const avgjort = v.krav === "minstEn" && v.svar === "oppfylt";
  return v.deler.filter((del) => !avgjort || del.svar === "oppfylt").flatMap(tellende);
};

/** What may be disputed beside the rules; words under `klage.skjema.punkter`. */
export const egnePunkter = ["belopet", "avvisningen", "annet"] as const;
export type EgetPunkt = (typeof egnePunkter)[number];
export const erEgetPunkt = (punkt: string): punkt is EgetPunkt => (egnePunkter as readonly string[]).includes(punkt);

/**
 * What may be disputed, point by point: the amount of a grant, the rules the decision stands on (not fulfilled first, then judged,
 * then fulfilled; keys of `messages/nb/regler.json`), and «noe annet». A dismissal has judged no rule: that it dismissed is the point.
 */
export function klagepunkter({
  utfall,
  vurdering,
}: {
  utfall: string;
  vurdering: Vurdering | null;
}): readonly string[] {
  if (!vurdering) return ["avvisningen", "annet"];
  const rekke = { ikkeOppfylt: 0, uavklart: 1, oppfylt: 2 } as const;
  const regler = tellende(vurdering)
    .sort((a, b) => rekke[a.svar] - rekke[b.svar])
    .map((blad) => blad.regel);
  return [...(gjelderBelop(utfall) ? ["belopet"] : []), ...new Set(regler), "annet"];
}

import type { Vurdering } from "../kernel/vurdering.ts";
import { type EgneSvar, medEgneSvar, uavklarte, utenBegrunnelse } from "./egne-svar.ts";
import { erInnvilget, type Utfall } from "./utfall.ts";

/** Duties that a grant waits for: the talk (finavtl § 5-1) and the credit check (§ 5-2). */
export const gjoremalslag = ["samtale", "kredittsjekk"] as const;
export type Gjoremalslag = (typeof gjoremalslag)[number];

export type InnstillingUtkast = {
  utfall?: Utfall;
  /** Whole kroner, for a grant. */
  belop?: number;
  avslagsgrunner: readonly string[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string };
  /** The engine's tree as stored; absent until the case is assessed. */
  vurdering?: Vurdering;
  egne: EgneSvar;
  harBeregning: boolean;
  /** Largest amount the saved calculation carries, kroner. */
  maksBelop?: number;
  harBarn: boolean;
  utforteGjoremal: readonly Gjoremalslag[];
};

/** What stands in the way of sending an innstilling on. `felt` is the form field to go to; texts under `mangler` by `kode`. */
export type Mangel = { kode: string; felt: string; regel?: string };

/**
 * The list «hva mangler før innstilling»; empty means it may be sent on. A grant needs every condition fulfilled, by the engine
 * or by a person with a reason, the talk, the credit check and an amount that the calculation carries. A refusal needs a
 * condition that is not fulfilled, a ground, and what the applicant can do next. Both need reasons; children need their own.
 */
export function manglerForInnstilling(u: InnstillingUtkast): readonly Mangel[] {
  return [...vurderingsmangler(u), ...utfallsmangler(u), ...begrunnelsesmangler(u)];
}

function vurderingsmangler({ vurdering, egne, utfall }: InnstillingUtkast): Mangel[] {
  if (!vurdering) return [{ kode: "vurdering", felt: "vurdering" }];
  const tre = medEgneSvar(vurdering, egne);
  const paRegel = (kode: string) => (regel: string) => ({ kode, felt: `vurdering.${regel}`, regel });
  return [
    ...uavklarte(tre).map(paRegel("ikkeVurdert")),
    ...utenBegrunnelse(vurdering, egne).map(paRegel("utenGrunn")),
    ...(utfall && erInnvilget(utfall) && tre.svar === "ikkeOppfylt"
      ? ikkeOppfylte(tre).map(paRegel("ikkeOppfylt"))
      : []),
    ...(utfall === "avslatt" && tre.svar === "oppfylt" ? [{ kode: "altOppfylt", felt: "utfall" }] : []),
  ];
}

/** The deepest rules that make the whole not fulfilled. */
function ikkeOppfylte(tre: Vurdering): string[] {
  if (tre.svar !== "ikkeOppfylt") return [];
  return tre.krav === "alle" && tre.deler?.length ? tre.deler.flatMap(ikkeOppfylte) : [tre.regel];
}

function utfallsmangler(u: InnstillingUtkast): Mangel[] {
  const beregning = u.harBeregning ? [] : [{ kode: "beregning", felt: "beregning" }];
  if (!u.utfall) return [{ kode: "utfall", felt: "utfall" }, ...beregning];
  if (!erInnvilget(u.utfall)) {
    return u.avslagsgrunner.length > 0 ? beregning : [{ kode: "avslagsgrunn", felt: "avslagsgrunner" }, ...beregning];
  }
  const belop = u.belop ?? 0;
  const gjoremal = gjoremalslag.filter((slag) => !u.utforteGjoremal.includes(slag));
  return [
    ...beregning,
    ...(belop > 0 ? [] : [{ kode: "belop", felt: "belop" }]),
    ...(u.maksBelop !== undefined && belop > u.maksBelop ? [{ kode: "belopOverMaks", felt: "belop" }] : []),
    ...gjoremal.map((slag) => ({ kode: slag, felt: `gjoremal.${slag}` })),
  ];
}

function begrunnelsesmangler({ utfall, begrunnelse, harBarn }: InnstillingUtkast): Mangel[] {
  const mangel = (felt: keyof typeof begrunnelse, trengs: boolean) =>
    trengs && begrunnelse[felt].trim() === "" ? [{ kode: felt, felt: `begrunnelse.${felt}` }] : [];
  return [
    ...mangel("hensyn", true),
    ...mangel("barnetsBeste", harBarn),
    ...mangel("veienVidere", utfall === "avslatt"),
  ];
}

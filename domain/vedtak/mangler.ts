import type { Vurdering } from "../kernel/vurdering.ts";
import { type EgneSvar, medEgneSvar, uavklarte, utenBegrunnelse } from "./egne-svar.ts";
import type { Tillegg } from "./tillegg.ts";
import { erInnvilget, erVurdert, slagAv, type Utfall } from "./utfall.ts";

/** Duties that a grant waits for: the talk (finavtl § 5-1) and the credit check (§ 5-2). */
export const gjoremalslag = ["samtale", "kredittsjekk"] as const;
export type Gjoremalslag = (typeof gjoremalslag)[number];

export type InnstillingUtkast = {
  utfall?: Utfall;
  /** Whole kroner, for a grant. */
  belop?: number;
  /** What the applicant asked for, kroner; absent when she named no amount. */
  sokt?: number;
  /** What the home she has found takes in loan, kroner: what a part-grant is less than when no amount was named. */
  behov?: number;
  /** Grounds of a refusal or of a dismissal, whichever the outcome is. */
  avslagsgrunner: readonly string[];
  begrunnelse: { hensyn: string; barnetsBeste: string; veienVidere: string; hvorforMindre: string };
  /** The engine's tree as stored; absent until the case is assessed. */
  vurdering?: Vurdering;
  egne: EgneSvar;
  harBeregning: boolean;
  /** Largest amount the saved calculation carries, kroner. */
  maksBelop?: number;
  harBarn: boolean;
  utforteGjoremal: readonly Gjoremalslag[];
  /** The service's own fields. */
  tillegg?: Tillegg;
};

/** What stands in the way of sending an innstilling on. `felt` is the form field to go to; texts under `mangler` by `kode`. */
export type Mangel = { kode: string; felt: string; regel?: string };

/**
 * The list «hva mangler før innstilling»; empty means it may be sent on. A grant needs every condition fulfilled, by the engine
 * or by a person with a reason, the talk, the credit check and an amount that the calculation carries; a part-grant an amount below
 * what was asked for, and why. A refusal needs a condition that is not fulfilled, a ground, and what the applicant can do next.
 * All need reasons; children need their own. A dismissal judges no condition: it needs its ground, reasons and the way on.
 */
export function manglerForInnstilling(u: InnstillingUtkast): readonly Mangel[] {
  if (u.utfall && !erVurdert(u.utfall)) return [...grunnmangel(u), ...begrunnelsesmangler(u)];
  return [...vurderingsmangler(u), ...utfallsmangler(u), ...begrunnelsesmangler(u)];
}

export function grunnmangel({ utfall, avslagsgrunner }: InnstillingUtkast): Mangel[] {
  if (avslagsgrunner.length > 0) return [];
  return slagAv(utfall ?? "") === "avvisning"
    ? [{ kode: "avvisningsgrunn", felt: "avvisningsgrunner" }]
    : [{ kode: "avslagsgrunn", felt: "avslagsgrunner" }];
}

export function vurderingsmangler({ vurdering, egne, utfall }: InnstillingUtkast): Mangel[] {
  if (!vurdering) return [{ kode: "vurdering", felt: "vurdering" }];
  const tre = medEgneSvar(vurdering, egne);
  const paRegel = (kode: string) => (regel: string) => ({ kode, felt: `vurdering.${regel}`, regel });
  return [
    ...uavklarte(tre).map(paRegel("ikkeVurdert")),
    ...utenBegrunnelse(vurdering, egne).map(paRegel("utenGrunn")),
    ...(utfall && erInnvilget(utfall) && tre.svar === "ikkeOppfylt"
      ? ikkeOppfylte(tre).map(paRegel("ikkeOppfylt"))
      : []),
    ...(slagAv(utfall ?? "") === "avslag" && tre.svar === "oppfylt" ? [{ kode: "altOppfylt", felt: "utfall" }] : []),
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
  if (!erInnvilget(u.utfall)) return [...grunnmangel(u), ...beregning];
  const gjoremal = gjoremalslag.filter((slag) => !u.utforteGjoremal.includes(slag));
  return [...beregning, ...belopsmangler(u), ...gjoremal.map((slag) => ({ kode: slag, felt: `gjoremal.${slag}` }))];
}

/** The amount against what the calculation carries and what was asked for: less than asked is a part-grant, and says so. */
function belopsmangler({ utfall, belop = 0, maksBelop, sokt, behov }: InnstillingUtkast): Mangel[] {
  const delvis = slagAv(utfall ?? "") === "delvis";
  const bedtOm = sokt ?? behov;
  return [
    ...(belop > 0 ? [] : [{ kode: "belop", felt: "belop" }]),
    ...(maksBelop !== undefined && belop > maksBelop ? [{ kode: "belopOverMaks", felt: "belop" }] : []),
    ...(delvis && bedtOm === undefined ? [{ kode: "ikkeBedtOm", felt: "utfall" }] : []),
    ...(delvis && bedtOm !== undefined && belop >= bedtOm ? [{ kode: "ikkeMindre", felt: "belop" }] : []),
    ...(!delvis && belop > 0 && sokt !== undefined && belop < sokt ? [{ kode: "mindreEnnSokt", felt: "utfall" }] : []),
  ];
}

export function begrunnelsesmangler({ utfall, begrunnelse, harBarn }: InnstillingUtkast): Mangel[] {
  const slag = slagAv(utfall ?? "");
  const mangel = (felt: keyof typeof begrunnelse, trengs: boolean, kode: string = felt) =>
    trengs && begrunnelse[felt].trim() === "" ? [{ kode, felt: `begrunnelse.${felt}` }] : [];
  return [
    ...mangel("hvorforMindre", slag === "delvis"),
    ...mangel("hensyn", true),
    ...mangel("barnetsBeste", harBarn && slag !== "avvisning"),
    ...mangel("veienVidere", slag === "avslag"),
    ...mangel("veienVidere", slag === "avvisning", "veienVidereAvvist"),
  ];
}

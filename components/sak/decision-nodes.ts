import type { Fakta, Svar, Vurdering } from "#domain/kernel/vurdering.ts";
import type { TagFarge } from "../ui/tag.tsx";
import type { DecisionNode } from "./decision-tree.tsx";

const farger: Record<Svar, TagFarge> = { oppfylt: "success", ikkeOppfylt: "danger", uavklart: "warning" };
/** Facts that are counts; every other number in a tree is whole kroner. */
const antall = new Set(["barn", "rom", "soverom", "kravManeder", "botidManeder", "alder", "voksne"]);

/** Another alternative was enough, so that this one says neither yes nor no. */
const erUbrukt = (over: Vurdering, del: Vurdering) =>
  over.krav === "minstEn" && over.svar === "oppfylt" && del.svar !== "oppfylt";

export type TreOrd = {
  /** A text by its whole key, empty when there is none. */
  tekst: (nokkel: string, verdier?: Fakta) => string;
  svar: (svar: Svar | "gjelderIkke") => string;
  hjemmel: (hjemmel: string) => string;
  kr: (belop: number) => string;
};

/** A tree of the rules in words: titles and explanations with the facts each rule used. */
export function decisionNodes(tre: Vurdering, ord: TreOrd): DecisionNode[] {
  const fakta = (f: Fakta = {}) =>
    Object.entries(f).flatMap(([navn, verdi]) => {
      const etikett = ord.tekst(`beregning.fakta.${navn}`);
      // Codes are said in the explanation; numbers are what a person wants to check.
      if (typeof verdi !== "number" || !etikett) return [];
      return [{ navn: etikett, verdi: antall.has(navn) ? String(verdi) : ord.kr(verdi) }];
    });
  const node = (v: Vurdering, sti: string, ubrukt = false): DecisionNode => ({
    id: `${sti}${v.regel}`,
    tittel: ord.tekst(`regler.${v.regel}.tittel`) || v.regel,
    svar: ubrukt
      ? { tekst: ord.svar("gjelderIkke"), farge: "neutral" }
      : { tekst: ord.svar(v.svar), farge: farger[v.svar] },
    forklaring: ord.tekst(`regler.${v.regel}.${v.svar}`, v.fakta),
    hjemmel: ord.hjemmel(v.hjemmel),
    fakta: ubrukt ? [] : fakta(v.fakta),
    deler: (v.deler ?? []).map((del) => node(del, `${sti}${v.regel}.`, erUbrukt(v, del))),
  });
  return (tre.deler ?? [tre]).map((del) => node(del, ""));
}

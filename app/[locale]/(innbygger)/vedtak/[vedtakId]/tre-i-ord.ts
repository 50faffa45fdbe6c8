import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import type { DecisionNode } from "#components/sak/decision-tree.tsx";
import type { TagFarge } from "#components/ui/tag.tsx";
import type { Fakta, Svar, Vurdering } from "#domain/kernel/vurdering.ts";

const farger: Record<Svar, TagFarge> = { oppfylt: "success", ikkeOppfylt: "danger", uavklart: "warning" };
/** Facts that are counts; every other number in a tree is whole kroner. */
const antall = ["barn", "rom", "soverom", "kravManeder", "botidManeder", "alder", "voksne"];

const erUbrukt = (over: Vurdering, del: Vurdering) =>
  over.krav === "minstEn" && over.svar === "oppfylt" && del.svar !== "oppfylt";

/** The words of a stored tree: titles and explanations with the facts the rule used. */
export async function treIOrd() {
  const [t, k, d] = await Promise.all([getTranslations(), getTranslations("klage.vedtak.tre"), datoer()]);
  type Nokkel = Parameters<typeof t>[0];
  const tekst = (nokkel: string, verdier?: Fakta) =>
    t.has(nokkel as Nokkel) ? t(nokkel as Nokkel, verdier as never) : "";

  const fakta = (f: Fakta = {}) =>
    Object.entries(f).flatMap(([navn, verdi]) => {
      const etikett = tekst(`beregning.fakta.${navn}`);
      // Codes are said in the explanation; numbers are what a person wants to check.
      if (typeof verdi !== "number" || !etikett) return [];
      return [{ navn: etikett, verdi: antall.includes(navn) ? String(verdi) : d.kr(verdi) }];
    });

  const tittel = (regel: string) => tekst(`regler.${regel}.tittel`) || regel;
  /** `ubrukt`: another alternative was enough, so that this one says neither yes nor no. */
  const node = (v: Vurdering, sti: string, ubrukt = false): DecisionNode => ({
    id: `${sti}${v.regel}`,
    tittel: tittel(v.regel),
    svar: ubrukt
      ? { tekst: k("svar.gjelderIkke"), farge: "neutral" }
      : { tekst: k(`svar.${v.svar}`), farge: farger[v.svar] },
    forklaring: tekst(`regler.${v.regel}.${v.svar}`, v.fakta),
    hjemmel: k("hjemmel", { hjemmel: v.hjemmel }),
    fakta: ubrukt ? [] : fakta(v.fakta),
    deler: (v.deler ?? []).map((del) => node(del, `${sti}${v.regel}.`, erUbrukt(v, del))),
  });
  return { tittel, noder: (tre: Vurdering) => (tre.deler ?? [tre]).map((del) => node(del, "")) };
}

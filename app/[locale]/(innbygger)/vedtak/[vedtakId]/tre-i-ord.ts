import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { decisionNodes, type TreOrd } from "#components/sak/decision-nodes.ts";
import type { Fakta, Vurdering } from "#domain/kernel/vurdering.ts";

/** The words of a stored tree: titles and explanations with the facts the rule used. */
export async function treIOrd() {
  const [t, k, d] = await Promise.all([getTranslations(), getTranslations("klage.vedtak.tre"), datoer()]);
  type Nokkel = Parameters<typeof t>[0];
  const tekst = (nokkel: string, verdier?: Fakta) =>
    t.has(nokkel as Nokkel) ? t(nokkel as Nokkel, verdier as never) : "";
  const tittel = (regel: string) => tekst(`regler.${regel}.tittel`) || regel;
  const ord: TreOrd = {
    tekst,
    svar: (svar) => k(`svar.${svar}`),
    hjemmel: (hjemmel) => k("hjemmel", { hjemmel }),
    kr: d.kr,
  };
  return { tittel, noder: (tre: Vurdering) => decisionNodes(tre, ord) };
}

import { getTranslations } from "next-intl/server";
import type { FeltTekster } from "#components/soknad/felt-visninger.ts";
import type { StegTekster } from "#components/soknad/steg-visning.ts";

/** The form's own words, finished but for what script fills in (`{n}`, `{tid}`). */
export async function stegTekster(): Promise<StegTekster> {
  const t = await getTranslations("skjema");
  const { n, tid } = { n: "{n}", tid: "{tid}" };
  return {
    videre: t("videre"),
    vises: t("vises"),
    velg: t("velg"),
    feilITittel: t("feilITittel"),
    tegnIgjen: t("tegnIgjen", { n }),
    tegnForMye: t("tegnForMye", { n }),
    tomt: t("tomt"),
    lagret: t("lagret", { tid }),
    lagrer: t("lagrer"),
    ikkeLagret: t("ikkeLagret"),
    frakoblet: t("frakoblet"),
    avlogget: t("avlogget"),
    loggInn: t("loggInn"),
    annenFane: t("annenFane"),
    konflikt: {
      tittel: t("konflikt.tittel"),
      ingress: t("konflikt.ingress"),
      din: t("konflikt.din"),
      deres: t("konflikt.deres"),
      beholdDin: t("konflikt.beholdDin"),
      brukDeres: t("konflikt.brukDeres"),
    },
  };
}

/** Words round fields, and the service's own by `tekst`. */
export async function feltTekster(tekst: FeltTekster["tekst"]): Promise<FeltTekster> {
  const t = await getTranslations("skjema");
  return {
    tekst,
    valgfritt: t("valgfritt"),
    hvorforSporsmal: t("hvorfor"),
    krPerMnd: t("krPerMnd"),
    krPerAr: t("krPerAr"),
    kr: t("kr"),
    prosent: t("prosent"),
  };
}

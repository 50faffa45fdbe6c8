import { getTranslations } from "next-intl/server";
import type { NeiFormTexts } from "#components/sak/nei-form.tsx";
import { AVSLAG_MAKS, avslagskoder } from "#domain/tilbud/svar.ts";

/** Every sentence and choice of the form, finished: no message bundle reaches the browser. */
export async function neitekster(): Promise<{
  texts: NeiFormTexts;
  valg: Record<"svar" | "kode", { kode: string; tekst: string }[]>;
}> {
  const t = await getTranslations("tilbud.nei");
  const feil = (kode: "velgGrunn" | "mangler" | "ugyldigeTegn" | "ugyldig" | "galt" | "velgSvar") => t(`feil.${kode}`);
  return {
    texts: {
      sidetittel: t("tittel"),
      feilmerke: t("feilmerke"),
      feiltitler: [1, 2, 3].map((n) => t("feiltitler", { n })),
      feil: {
        velgSvar: feil("velgSvar"),
        velgGrunn: feil("velgGrunn"),
        mangler: feil("mangler"),
        forLang: t("feil.forLang", { maks: AVSLAG_MAKS }),
        ugyldigeTegn: feil("ugyldigeTegn"),
        ugyldig: feil("ugyldig"),
        galt: feil("galt"),
      },
      ikkeSendt: t("ikkeSendt"),
      gjenfunnet: (await getTranslations("skjema"))("gjenfunnet"),
      felt: {
        svar: { etikett: t("svar") },
        kode: { etikett: t("kode"), hjelp: t("kodeHjelp") },
        tekst: { etikett: t("tekst"), hjelp: t("tekstHjelp") },
      },
      teller: { igjen: t.raw("teller.igjen"), formye: t.raw("teller.formye") },
      send: t("send"),
      sender: t("sender"),
    },
    valg: {
      svar: [
        { kode: "nei_fordi", tekst: t("nei_fordi") },
        { kode: "nei", tekst: t("neiUten") },
      ],
      kode: avslagskoder.map((kode) => ({ kode, tekst: t(`koder.${kode}`) })),
    },
  };
}

import { getTranslations } from "next-intl/server";
import type { FullmaktFormTexts } from "#components/fullmakt/fullmakt-form.tsx";
import { fullmaktFelt } from "#domain/fullmakt/fullmakt.ts";

const feilkoder = {
  navn: ["mangler", "forLang", "ugyldigeTegn"],
  fnr: ["mangler", "ugyldigFnr", "fnrIkkeTillatt", "degSelv"],
  tjenester: ["mangler", "ugyldigValg"],
  varighet: ["mangler", "ugyldigValg"],
} as const;

/** Every sentence the form may need, finished. */
export async function fullmakttekster(): Promise<FullmaktFormTexts> {
  const t = await getTranslations("fullmakt");
  return {
    sidetittel: t("tittel"),
    feilmerke: t("feil.merke"),
    feiltitler: [1, 2, 3, 4].map((n) => t("feil.tittel", { n })),
    feil: Object.fromEntries(
      Object.entries(feilkoder).flatMap(([felt, koder]) =>
        koder.map((kode) => [`${felt}.${kode}`, t.raw(`feil.${felt}.${kode}` as "feil.navn.mangler")]),
      ),
    ),
    ikkeGitt: t("feil.ikkeGitt"),
    galt: t("feil.galt"),
    navn: { etikett: t("skjema.navn.etikett") },
    fnr: { etikett: t("skjema.fnr.etikett"), hjelp: t("skjema.fnr.hjelp") },
    tjenester: {
      etikett: t("skjema.tjenester.etikett"),
      valg: fullmaktFelt.tjenester.valg.map((kode) => ({ kode, tekst: t(`skjema.tjenester.valg.${kode}`) })),
    },
    varighet: {
      etikett: t("skjema.varighet.etikett"),
      valg: fullmaktFelt.varighet.valg.map((kode) => ({ kode, tekst: t(`skjema.varighet.valg.${kode}`) })),
    },
    gi: t("skjema.gi"),
    gir: t("skjema.gir"),
  };
}

import { getTranslations } from "next-intl/server";
import type { KlageFormTexts } from "#components/sak/klage-form.tsx";
import { SENT_GRUNN_MAKS } from "#domain/klage/les-klage.ts";
import { KLAGE_MAKS } from "#domain/klage/punkter.ts";

/** Every sentence the form may need, finished: no message bundle reaches the browser. */
export async function klagetekster(): Promise<KlageFormTexts> {
  const s = await getTranslations("klage.skjema");
  const f = await getTranslations("klage.feil");
  const felt = (navn: "punkter" | "tekst" | "sentGrunn") => ({
    etikett: s(`${navn}.etikett`),
    hjelp: s(`${navn}.hjelp`),
  });
  return {
    sidetittel: s("tittel"),
    feilmerke: f("merke"),
    feiltitler: [1, 2, 3].map((n) => f("tittel", { n })),
    feil: {
      "tekst.mangler": f("tekst.mangler"),
      "tekst.forLang": f("tekst.forLang", { maks: KLAGE_MAKS }),
      "tekst.ugyldigeTegn": f("tekst.ugyldigeTegn"),
      "punkter.ugyldigValg": f("punkter.ugyldigValg"),
      "sentGrunn.forLang": f("sentGrunn.forLang", { maks: SENT_GRUNN_MAKS }),
      "sentGrunn.ugyldigeTegn": f("sentGrunn.ugyldigeTegn"),
      nokkelBrukt: f("nokkelBrukt"),
      alleredeKlaget: f("alleredeKlaget"),
      ulovligOvergang: f("ulovligOvergang"),
      ugyldig: f("ugyldig"),
      galt: f("galt"),
    },
    ikkeSendt: f("ikkeSendt"),
    gjenfunnet: (await getTranslations("skjema"))("gjenfunnet"),
    punkter: felt("punkter"),
    tekst: felt("tekst"),
    sentGrunn: felt("sentGrunn"),
    valgfritt: s("valgfritt"),
    teller: { igjen: s.raw("teller.igjen"), formye: s.raw("teller.formye") },
    send: s("send"),
    sender: s("sender"),
  };
}

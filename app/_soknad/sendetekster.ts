import { getTranslations } from "next-intl/server";

/** The finished strings of the sending form. */
export async function sendetekster() {
  const [t, skjema] = await Promise.all([getTranslations("soknad.oppsummering"), getTranslations("skjema")]);
  return {
    tittel: t("tittel"),
    feilITittel: skjema("feilITittel"),
    etikett: t("bekreft.etikett"),
    send: t("send"),
    sender: t("sender"),
    sporrer: t("ukjent.sporrer"),
    mottatt: t("ukjent.mottatt"),
    seKvittering: t("ukjent.seKvittering"),
    ikkeMottatt: t("ukjent.ikkeMottatt"),
    uvisst: t("ukjent.uvisst"),
  };
}

import { getTranslations } from "next-intl/server";

/** A letter's name in words; one we have no words for yet is still a letter. `lenke` says that a file opens. */
export async function brevnavn() {
  const t = await getTranslations("min-side.brev");
  const navn = (mal: string) => {
    const nokkel = `mal.${mal}` as Parameters<typeof t>[0];
    return t.has(nokkel) ? t(nokkel) : t("andre");
  };
  return { navn, lenke: (mal: string) => t("apne", { navn: navn(mal) }) };
}

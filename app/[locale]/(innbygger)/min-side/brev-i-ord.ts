import { getTranslations } from "next-intl/server";

/** A letter's name in words; one we have no words for yet is still a letter. */
export async function brevnavn() {
  const t = await getTranslations("min-side.brev");
  return (mal: string) => {
    const nokkel = `mal.${mal}` as Parameters<typeof t>[0];
    return t("apne", { navn: t.has(nokkel) ? t(nokkel) : t("andre") });
  };
}

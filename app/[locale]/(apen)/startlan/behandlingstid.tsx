import { getTranslations } from "next-intl/server";

type Malt = { antall: number; medianDager: number; nittiDager: number };

/** What the cases say about waiting; with too few of them it says that instead of a number. */
export async function Behandlingstid({ malt }: { malt?: Malt }) {
  const t = await getTranslations("startlan-info.tid");
  if (!malt) return <p>{t("forFa")}</p>;
  return (
    <>
      <p>{t("malt", { dager: malt.medianDager, antall: malt.antall })}</p>
      <p>{t("malt90", { dager: malt.nittiDager })}</p>
      <p>{t("frist")}</p>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import type { Maltventetid } from "#usecases/drift/ventetid.ts";

type Props = {
  storrelser: readonly (Maltventetid & { storrelse: string })[];
  treff?: { prosent: number; lovet: number };
};

/** What the offers say about waiting, size by size; with too few of them it says that instead of a number. */
export async function Ventetid({ storrelser, treff }: Props) {
  const t = await getTranslations("kommunal-bolig-info.tid");
  if (storrelser.length === 0) return <p>{t("forFa")}</p>;
  return (
    <>
      <p>{t("ingress")}</p>
      <ul className="bd-punkter">
        {storrelser.map(({ storrelse, prosent, fraManeder, tilManeder, antall }) => (
          <li key={storrelse}>
            {t("linje", { storrelse, prosent: String(prosent), fra: fraManeder, til: tilManeder, antall })}
          </li>
        ))}
      </ul>
      {storrelser.length < 4 ? <p>{t("andre")}</p> : null}
      {treff ? <p>{t("treff", { prosent: treff.prosent, lovet: treff.lovet })}</p> : null}
      <p>{t("forbehold")}</p>
    </>
  );
}

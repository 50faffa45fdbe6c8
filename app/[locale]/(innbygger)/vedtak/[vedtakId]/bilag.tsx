import { getTranslations } from "next-intl/server";
import { DecisionTree } from "#components/sak/decision-tree.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { VedtakView } from "#usecases/klage/view-vedtak.ts";
import { treIOrd } from "./tre-i-ord.ts";

/** The stored reasons, condition by condition; open when they explain a no. A dismissal has none. */
export async function Vilkarene({ vedtak }: { vedtak: VedtakView }) {
  if (!vedtak.tre) return null;
  const t = await getTranslations("klage.vedtak.tre");
  const { noder } = await treIOrd();
  return (
    <Details sporsmal={t("tittel")} apen={vedtak.utfall === "avslatt"}>
      <p>{t("ingress")}</p>
      <DecisionTree noder={noder(vedtak.tre)} />
      <p className="bd-dempet bd-liten">{t("regelsett", { versjon: vedtak.regelsett })}</p>
    </Details>
  );
}

/** The letter that carries the decision. */
export async function Brevet({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations("klage.vedtak.brev");
  const [brev] = vedtak.brev;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      {brev ? (
        <a className="ds-link" href={`/api/brev/${brev.brevId}`}>
          {t("apne")}
        </a>
      ) : (
        <p>{t("venter")}</p>
      )}
    </section>
  );
}

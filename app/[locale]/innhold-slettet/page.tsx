import { getTranslations } from "next-intl/server";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

export const dynamic = "force-dynamic";

/** What she asked for lay under a key that is destroyed. Says nothing of which case: the address may be read over a shoulder. */
export default async function ErasedPage({ params }: PageProps<"/[locale]/innhold-slettet">) {
  const { locale } = await params;
  const t = await getTranslations("feil.innholdSlettet");
  return (
    <InnbyggerRamme locale={locale}>
      <PageBody>
        <PageTitle tittel={t("tittel")} />
        <PageHead tittel={t("tittel")} ingress={t("ingress")}>
          <p>{t("rad")}</p>
        </PageHead>
        <a className="ds-button" data-variant="primary" href="/min-side">
          {t("minSide")}
        </a>
      </PageBody>
    </InnbyggerRamme>
  );
}

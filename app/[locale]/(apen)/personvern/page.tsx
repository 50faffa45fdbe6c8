import { getTranslations, setRequestLocale } from "next-intl/server";
import { Seksjoner, somDato } from "#app/_ramme/datasider.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { kommune } from "#domain/kernel/kommune.ts";

export default async function PrivacyPage({ params }: PageProps<"/[locale]/personvern">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("personvern");
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        <Seksjoner seksjoner={t.raw("seksjoner")} />
        <p>
          <a className="ds-link" href={`mailto:${kommune.personvernombudEpost.verdi}`}>
            {kommune.personvernombudEpost.verdi}
          </a>
        </p>
        <p className="bd-dempet bd-liten">{t("oppdatert", { dato: somDato(t("dato"), locale) })}</p>
      </div>
    </PageBody>
  );
}

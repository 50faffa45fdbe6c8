import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

/** «Not there» and «not yours» read the same. */
export async function IkkeFunnetInnhold({ locale }: { locale: string }) {
  const t = await getTranslations("feil.ikkeFunnet");
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")}>
        <p>{t("rad")}</p>
      </PageHead>
      <div className="bd-rad">
        <Lenke href={sti(locale, rute("/"))} knapp="primary">
          {t("forsiden")}
        </Lenke>
        <a className="ds-link" href="/min-side">
          {t("minSide")}
        </a>
      </div>
    </PageBody>
  );
}

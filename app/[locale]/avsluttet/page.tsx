import { getTranslations } from "next-intl/server";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { trygtMal } from "#app/_session/trygt-mal.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

/** The session was ended by time or by somebody else. A button, never a redirect: the provider would sign straight in again. */
export default async function EndedPage({ params, searchParams }: PageProps<"/[locale]/avsluttet">) {
  const { locale } = await params;
  const { til: onsket } = await searchParams;
  const klasse = typeof onsket === "string" && onsket.startsWith("/saksbehandling") ? "ansatt" : "innbygger";
  const til = trygtMal(onsket, klasse);
  const t = await getTranslations("avsluttet");
  const inngang = klasse === "ansatt" ? "/logg-inn/ansatt" : "/logg-inn";
  return (
    <InnbyggerRamme locale={locale}>
      <PageBody>
        <PageTitle tittel={t("tittel")} />
        <PageHead tittel={t("tittel")} ingress={t("ingress")} />
        <div className="bd-rad">
          <a className="ds-button" data-variant="primary" href={`${inngang}?til=${encodeURIComponent(til)}`}>
            {t("loggInn")}
          </a>
          <Lenke href={sti(locale, rute("/"))}>{t("forsiden")}</Lenke>
        </div>
      </PageBody>
    </InnbyggerRamme>
  );
}

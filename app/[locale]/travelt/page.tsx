import { getTranslations } from "next-intl/server";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { trygtMal } from "#app/_session/trygt-mal.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

export const dynamic = "force-dynamic";

// Answered with 503 and Retry-After by proxy.ts: the database could not keep up. Asks it nothing.
export default async function BusyPage({ params, searchParams }: PageProps<"/[locale]/travelt">) {
  const { locale } = await params;
  const { til } = await searchParams;
  const ansatt = typeof til === "string" && til.startsWith("/saksbehandling");
  const t = await getTranslations("feil.travelt");
  return (
    <InnbyggerRamme locale={locale}>
      <PageBody>
        <PageTitle tittel={t("tittel")} />
        <PageHead tittel={t("tittel")} ingress={t("ingress")} />
        <div className="bd-rad">
          <a className="ds-button" data-variant="primary" href={trygtMal(til, ansatt ? "ansatt" : "innbygger")}>
            {t("provIgjen")}
          </a>
          <Lenke href={sti(locale, rute("/"))}>{t("forsiden")}</Lenke>
        </div>
      </PageBody>
    </InnbyggerRamme>
  );
}

import { getTranslations, setRequestLocale } from "next-intl/server";
import { Seksjoner, somDato } from "#app/_ramme/datasider.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { Tilbakemelding } from "./tilbakemelding.tsx";

export default async function AccessibilityPage({ params }: PageProps<"/[locale]/tilgjengelighet">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("tilgjengelighet");
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        <SummaryList rader={t.raw("fakta")} />
        <Seksjoner seksjoner={t.raw("seksjoner")} />
        <Tilbakemelding sidetittel={t("tittel")} />
        <section className="bd-flyt">
          <Heading niva={2} storrelse="sm">
            {t("kontakt")}
          </Heading>
          <p>
            <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> ·{" "}
            <a className="ds-link" href={`mailto:${kommune.boligkontorEpost.verdi}`}>
              {kommune.boligkontorEpost.verdi}
            </a>
          </p>
        </section>
        <p className="bd-dempet bd-liten">{t("oppdatert", { dato: somDato(t("dato"), locale) })}</p>
      </div>
    </PageBody>
  );
}

import { getTranslations } from "next-intl/server";
import { Akutt } from "#app/_ramme/akutt.tsx";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { anonym } from "#domain/kernel/actor.ts";
import { osloDag } from "#domain/kernel/dag.ts";
import { kommune } from "#domain/kernel/kommune.ts";
import { botidKrav, satt } from "#domain/kommunal-bolig/satser.ts";
import { viewVentetid } from "#usecases/drift/ventetid.ts";
import { klokke } from "#usecases/kernel/klokke.ts";
import { AndreVeier, Bestemmer, SlikSokerDu } from "./deler.tsx";
import { Ventetid } from "./ventetid.tsx";

const hva = ["er", "ikke", "eie"] as const;
const hvem = ["opphold", "alder", "botid", "behov", "selv"] as const;

// The wait is measured, so the page is drawn when it is asked for.
export const dynamic = "force-dynamic";

export default async function MunicipalHousingPage({ params }: PageProps<"/[locale]/kommunal-bolig">) {
  const { locale } = await params;
  const t = await getTranslations("kommunal-bolig-info");
  const tid = await viewVentetid(anonym, { tjeneste: "kommunal-bolig" });
  return (
    <PageBody bredde="bred">
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel" data-gap="lg">
        <Akutt />
        <div className="bd-rad bd-helt-valg">
          <Lenke href={sti(locale, rute("/kommunal-bolig/kan-jeg-soke"))} knapp="primary">
            {t("kanJeg")}
          </Lenke>
          <Lenke href={sti(locale, rute("/soknad/ny/kommunal-bolig"))} knapp="secondary">
            {t("sok")}
          </Lenke>
        </div>
        <div className="bd-tospalter">
          <div className="bd-stabel">
            <section className="bd-flyt">
              <Heading niva={2}>{t("hva.tittel")}</Heading>
              {hva.map((id) => (
                <p key={id}>{t(`hva.${id}`)}</p>
              ))}
            </section>
            <section className="bd-flyt">
              <Heading niva={2}>{t("hvem.tittel")}</Heading>
              <p>{t("hvem.ingress")}</p>
              <ul className="bd-punkter">
                {hvem.map((id) => (
                  <li key={id}>{t(`hvem.${id}`, { maneder: satt(botidKrav, osloDag(klokke())) })}</li>
                ))}
              </ul>
              <p className="bd-dempet bd-liten">{t("hvem.kilde")}</p>
            </section>
            <Bestemmer />
            <SlikSokerDu />
            <p className="bd-dempet bd-liten">{t("lov")}</p>
          </div>
          <div className="bd-stabel">
            <Card som="section" farge="skog" tonet>
              <Heading niva={2} storrelse="xs">
                {t("tid.tittel")}
              </Heading>
              <Ventetid {...(tid.ok ? tid.value : { storrelser: [] })} />
            </Card>
            <Card som="section">
              <AndreVeier locale={locale} />
              <p>
                {t.rich("ring", {
                  tid: kommune.apningstid.verdi,
                  telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} />,
                })}
              </p>
            </Card>
          </div>
        </div>
      </div>
    </PageBody>
  );
}

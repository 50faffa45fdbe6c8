import { getTranslations, setRequestLocale } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Veien } from "#components/layout/veien.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";

const hvem = ["hjelp", "trygg", "asker"] as const;
const skjer = ["ett", "to", "tre", "fire"] as const;

export default async function CareHousingPage({ params }: PageProps<"/[locale]/omsorgsbolig">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("omsorgsbolig-info");
  return (
    <PageBody bredde="bred">
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")}>
        <div className="bd-rad bd-helt-valg">
          <Lenke href={sti(locale, rute("/soknad/ny/omsorgsbolig"))} knapp="primary">
            {t("sok")}
          </Lenke>
        </div>
      </PageHead>
      <div className="bd-tospalter">
        <div className="bd-stabel">
          {(["hva", "ikke"] as const).map((del) => (
            <section key={del} className="bd-flyt">
              <Heading niva={2}>{t(`${del}.tittel`)}</Heading>
              <p>{t(`${del}.tekst`)}</p>
            </section>
          ))}
          <section className="bd-flyt">
            <Heading niva={2}>{t("hvem.tittel")}</Heading>
            <ul className="bd-punkter">
              {hvem.map((id) => (
                <li key={id}>{t(`hvem.${id}`)}</li>
              ))}
            </ul>
          </section>
          <Veien
            tittel={t("skjer.tittel")}
            trinn={skjer.map((id) => ({ id, tittel: t(`skjer.${id}.tittel`), tekst: t(`skjer.${id}.tekst`) }))}
          />
          <p className="bd-dempet bd-liten">{t("lov")}</p>
        </div>
        <div className="bd-stabel">
          <Card som="section" tonet>
            <Heading niva={2} storrelse="xs">
              {t("fullmakt.tittel")}
            </Heading>
            <p>{t("fullmakt.tekst")}</p>
            <p>
              {t.rich("fullmakt.ring", {
                tid: kommune.apningstid.verdi,
                telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} />,
              })}
            </p>
          </Card>
        </div>
      </div>
    </PageBody>
  );
}

import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Veien } from "#components/layout/veien.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { anonym } from "#domain/kernel/actor.ts";
import { utkastLevetidDager } from "#domain/kernel/kommune.ts";
import { viewBehandlingstid } from "#usecases/drift/behandlingstid.ts";
import { Behandlingstid } from "./behandlingstid.tsx";

const hvem = ["bank", "varig", "rad", "spart", "bolig", "opphold", "prioritet"] as const;
const trenger = ["inntekt", "skatt", "gjeld", "bank", "bolig"] as const;
const skjer = ["ett", "to", "tre", "fire"] as const;

// How long it takes now is measured from the cases, so the page is drawn when it is asked for.
export const dynamic = "force-dynamic";

export default async function StartlanPage({ params }: PageProps<"/[locale]/startlan">) {
  const { locale } = await params;
  const t = await getTranslations("startlan-info");
  const tid = await viewBehandlingstid(anonym, { tjeneste: "startlan" });
  return (
    <PageBody bredde="bred">
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")}>
        <div className="bd-rad bd-helt-valg">
          <Lenke href={sti(locale, rute("/startlan/kalkulator"))} knapp="primary">
            {t("regn")}
          </Lenke>
          <Lenke href={sti(locale, rute("/soknad/ny/startlan"))} knapp="secondary">
            {t("sok")}
          </Lenke>
        </div>
      </PageHead>
      <div className="bd-tospalter">
        <div className="bd-stabel">
          <section className="bd-flyt">
            <Heading niva={2}>{t("hva.tittel")}</Heading>
            <p>{t("hva.tekst")}</p>
          </section>
          <section className="bd-flyt">
            <Heading niva={2}>{t("hvem.tittel")}</Heading>
            <p>{t("hvem.ingress")}</p>
            <ul className="bd-punkter">
              {hvem.map((id) => (
                <li key={id}>{t(`hvem.${id}`)}</li>
              ))}
            </ul>
          </section>
          <Veien
            tittel={t("skjer.tittel")}
            trinn={skjer.map((id) => ({
              id,
              tittel: t(`skjer.${id}.tittel`),
              tekst: t(`skjer.${id}.tekst`, { dager: utkastLevetidDager.verdi }),
            }))}
          />
          <p className="bd-dempet bd-liten">{t("lov")}</p>
        </div>
        <div className="bd-stabel">
          <Card som="section" farge="vin" tonet>
            <Heading niva={2} storrelse="xs">
              {t("tid.tittel")}
            </Heading>
            <Behandlingstid {...(tid.ok && tid.value.malt ? { malt: tid.value.malt } : {})} />
          </Card>
          <Card som="section">
            <Heading niva={2} storrelse="xs">
              {t("trenger.tittel")}
            </Heading>
            <p>{t("trenger.ingress")}</p>
            <ul className="bd-punkter">
              {trenger.map((id) => (
                <li key={id}>{t(`trenger.${id}`)}</li>
              ))}
            </ul>
          </Card>
        </div>
      </div>
    </PageBody>
  );
}

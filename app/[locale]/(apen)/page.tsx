import { getTranslations, setRequestLocale } from "next-intl/server";
import { Akutt } from "#app/_ramme/akutt.tsx";
import { dorer } from "#app/_ramme/dorer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Door } from "#components/layout/door.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Street } from "#components/layout/street.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { LinkCard } from "#components/ui/link-card.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";

const doridene = ["startlan", "kommunalBolig", "boligskole", "bolighjelpen"] as const;
const vei = ["ett", "to", "tre", "fire"] as const;

export default async function FrontPage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("forside");
  return (
    <>
      <PageTitle tittel={t("tittel")} />
      <div className="bd-helt">
        <PageBody bredde="bred">
          <div className="bd-flyt">
            <Heading niva={1} storrelse="2xl" fokusbar>
              {t("tittel")}
            </Heading>
            <p className="bd-ingress">{t("ingress")}</p>
            <div className="bd-rad bd-helt-valg">
              <Lenke href={sti(locale, rute("/veileder"))} knapp="primary">
                {t("finnUt")}
              </Lenke>
              <Lenke href={sti(locale, rute("/startlan/kalkulator"))} knapp="secondary">
                {t("regn")}
              </Lenke>
            </div>
          </div>
          <Street />
        </PageBody>
      </div>
      <PageBody bredde="bred">
        <div className="bd-stabel" data-gap="lg">
          <section className="bd-stabel" aria-labelledby="dorer">
            <Heading niva={2} storrelse="lg" id="dorer">
              {t("dorer.tittel")}
            </Heading>
            <ul className="bd-rutenett bd-dorer">
              {doridene.map((id) => (
                <li key={id}>
                  <LinkCard
                    href={sti(locale, dorer[id].href)}
                    tittel={t(`dorer.${id}.tittel`)}
                    farge={dorer[id].farge}
                    niva={3}
                    bilde={<Door />}
                  >
                    <p>{t(`dorer.${id}.tekst`)}</p>
                  </LinkCard>
                </li>
              ))}
            </ul>
          </section>
          <section className="bd-stabel" aria-labelledby="vei">
            <Heading niva={2} storrelse="lg" id="vei">
              {t("vei.tittel")}
            </Heading>
            <ol className="bd-vei">
              {vei.map((id) => (
                <li key={id} className="bd-flyt">
                  <Heading niva={3} storrelse="xs">
                    {t(`vei.${id}.tittel`)}
                  </Heading>
                  <p className="bd-dempet">{t(`vei.${id}.tekst`)}</p>
                </li>
              ))}
            </ol>
          </section>
          <Akutt />
        </div>
      </PageBody>
    </>
  );
}

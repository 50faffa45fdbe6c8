import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { innlogget, requireInnbygger } from "#app/_session/actor.ts";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { viewMinSak } from "#usecases/minside/view-min-sak.ts";
import { viewSoknad } from "#usecases/soknad/view-soknad.ts";

async function KvitteringPage({ params }: PageProps<"/[locale]/soknad/[soknadId]/kvittering">) {
  const { locale, soknadId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewSoknad(actor, { soknadId });
  if (!view.ok) return uteblitt(view);
  const { kvittering, dokumenter, tjeneste, id } = view.value;
  if (!kvittering) redirect(sti(locale, `/soknad/${id}` as Route));

  const [t, d, ord, sak, hvem] = await Promise.all([
    getTranslations("soknad.kvittering"),
    datoer(),
    tjenesteOrd(tjeneste),
    viewMinSak(actor, { sakId: kvittering.sakId }),
    innlogget(),
  ]);
  const pdf = sak.ok ? sak.value.brev.find((b) => b.mal === "kvittering") : undefined;
  const lovet = dokumenter.filter((krav) => krav.harIkke?.lovetDato && krav.filer.length === 0);
  const fornavn = hvem?.navn.split(" ")[0];
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead
        tittel={fornavn ? t("takk", { navn: fornavn }) : t("tittel")}
        ingress={t("saksnr", { saksnr: kvittering.saksnr })}
      >
        <p>
          {t("mottatt", { tid: d.tid(kvittering.mottatt) })} {t("svar", { dato: d.dag(kvittering.svarSenest) })}
        </p>
      </PageHead>
      <div className="bd-stabel">
        <section className="bd-flyt" aria-labelledby="sendt">
          <Heading niva={2} id="sendt">
            {t("sendt.tittel")}
          </Heading>
          {pdf ? (
            <p>
              <a className="ds-link" href={`/api/brev/${pdf.brevId}`}>
                {t("sendt.klar")}
              </a>
            </p>
          ) : (
            <>
              <p>{t("sendt.lages")}</p>
              <p>
                <Lenke href={sti(locale, `/soknad/${id}/kvittering` as Route)}>{t("sendt.oppdater")}</Lenke>
              </p>
            </>
          )}
        </section>
        <section className="bd-flyt" aria-labelledby="videre">
          <Heading niva={2} id="videre">
            {t("videre.tittel")}
          </Heading>
          <ul className="bd-punkter">
            <li>{t("videre.saksbehandler")}</li>
            <li>{t("videre.epost")}</li>
            <li>{t("videre.endring", { telefon: kommune.boligkontorTelefon.verdi })}</li>
          </ul>
        </section>
        <section className="bd-flyt" aria-labelledby="papirer">
          <Heading niva={2} id="papirer">
            {t("papirer.tittel")}
          </Heading>
          <p>{t("papirer.tekst")}</p>
          {lovet.length > 0 ? (
            <ul className="bd-punkter">
              {lovet.map((krav) => (
                <li key={krav.type}>
                  {t("papirer.lovet", {
                    dokument: ord.dokument(krav.type) ?? krav.type,
                    dato: d.dag(krav.harIkke?.lovetDato ?? ""),
                  })}
                </li>
              ))}
            </ul>
          ) : null}
          <p>
            <Lenke href={sti(locale, `/soknad/${id}/dokumenter` as Route)}>{t("papirer.lenke")}</Lenke>
          </p>
        </section>
        <p>
          <Lenke href={sti(locale, `/min-side/sak/${kvittering.sakId}` as Route)} knapp="primary">
            {t("minSide")}
          </Lenke>
        </p>
      </div>
    </PageBody>
  );
}

export default tryggSide(KvitteringPage);

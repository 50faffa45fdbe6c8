import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { alleFeil, mangler } from "#app/_soknad/mangler.ts";
import { oppsummeringDeler } from "#app/_soknad/oppsummering-deler.tsx";
import { sendetekster } from "#app/_soknad/sendetekster.ts";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { SubmitForm } from "#components/soknad/submit-form.tsx";
import { Summary } from "#components/soknad/summary.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { manglerNiva } from "#domain/sak/policy.ts";
import { viewSoknad } from "#usecases/soknad/view-soknad.ts";
import { sendInn } from "./actions.ts";

const hva = ["kvittering", "saksbehandler", "dokumenter", "trekke"] as const;

async function OppsummeringPage({ params }: PageProps<"/[locale]/soknad/[soknadId]/oppsummering">) {
  const { locale, soknadId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewSoknad(actor, { soknadId });
  if (!view.ok) return uteblitt(view);
  const soknad = view.value;
  const her = sti(locale, `/soknad/${soknad.id}/oppsummering` as Route);
  const kvittering = sti(locale, `/soknad/${soknad.id}/kvittering` as Route);
  if (soknad.tilstand === "innsendt") redirect(kvittering);

  const [t, felles, ord, d] = await Promise.all([
    getTranslations("soknad.oppsummering"),
    getTranslations("soknad.liste"),
    tjenesteOrd(soknad.tjeneste),
    datoer(),
  ]);
  const [deler, feil] = await Promise.all([
    oppsummeringDeler(soknad, ord, locale),
    mangler(soknad, alleFeil(soknad), ord, locale),
  ]);
  const kanSende = feil.length === 0 && !manglerNiva(actor);
  return (
    <PageBody>
      {kanSende ? null : <PageTitle tittel={t("tittel")} />}
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        {feil.length > 0 ? (
          <Alert farge="warning" tittel={t("mangler", { antall: feil.length })}>
            <ul className="bd-punkter">
              {feil.map((f) => (
                <li key={f.id}>
                  <Lenke href={f.href}>{f.melding}</Lenke>
                </li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <Summary deler={deler} />
        <section className="bd-flyt" aria-labelledby="hva">
          <Heading niva={2} storrelse="sm" id="hva">
            {t("hva.tittel")}
          </Heading>
          <ul className="bd-punkter">
            <li>{t("hva.svar", { dato: d.dag(soknad.svarSenestIDag) })}</li>
            {hva.map((punkt) => (
              <li key={punkt}>{t(`hva.${punkt}`)}</li>
            ))}
          </ul>
        </section>
        {feil.length === 0 && !kanSende ? (
          <Alert farge="info" tittel={t("niva.tittel")}>
            <p>{t("niva.tekst")}</p>
            <p>
              <a
                className="ds-button"
                data-variant="primary"
                href={`/logg-inn?niva=hoy&til=${encodeURIComponent(her)}`}
              >
                {t("niva.knapp")}
              </a>
            </p>
          </Alert>
        ) : null}
        {kanSende ? (
          <SubmitForm
            send={sendInn.bind(null, { locale, soknadId: soknad.id })}
            nokkel={soknad.nokkel}
            revisjon={soknad.revisjon}
            kvittering={kvittering}
            tekster={await sendetekster()}
          >
            <Heading niva={2} storrelse="sm">
              {t("bekreft.tittel")}
            </Heading>
            <p>{t("bekreft.tekst")}</p>
            <p>
              <Lenke href={sti(locale, rute("/personvern"))}>{t("bekreft.personvern")}</Lenke>
            </p>
          </SubmitForm>
        ) : null}
        <p>
          <Lenke href={sti(locale, `/soknad/${soknad.id}` as Route)}>{felles("tilbake")}</Lenke>
        </p>
      </div>
    </PageBody>
  );
}

export default tryggSide(OppsummeringPage);

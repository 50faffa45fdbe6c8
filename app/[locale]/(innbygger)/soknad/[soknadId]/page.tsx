import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { type Del, deler, fortsettMed } from "#app/_soknad/deler.ts";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { SharedMachine } from "#components/soknad/shared-machine.tsx";
import { TaskList } from "#components/soknad/task-list.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { viewSoknad } from "#usecases/soknad/view-soknad.ts";
import { slett } from "./actions.ts";

const farge = { ferdig: "success", pabegynt: "info", mangler: "warning", ikkeStartet: "neutral" } as const;

async function OppgavelistePage({ params, searchParams }: PageProps<"/[locale]/soknad/[soknadId]">) {
  const { locale, soknadId } = await params;
  setRequestLocale(locale);
  const view = await viewSoknad(await requireInnbygger(), { soknadId });
  if (!view.ok) return uteblitt(view);
  const soknad = view.value;
  if (soknad.tilstand === "innsendt") redirect(sti(locale, `/soknad/${soknad.id}/kvittering` as Route));

  const [t, felles, d, ord] = await Promise.all([
    getTranslations("soknad.liste"),
    getTranslations("soknad"),
    datoer(),
    tjenesteOrd(soknad.tjeneste),
  ]);
  const alle = deler(soknad, ord, t("dokumenter"), locale);
  const ferdige = alle.filter((del) => del.status === "ferdig").length;
  const neste: Del | undefined = fortsettMed(alle);
  const oversikt = sti(locale, `/soknad/${soknad.id}/oppsummering` as Route);
  const tittel = felles(`navn.${soknad.tjeneste}`);
  const { feil } = await searchParams;
  return (
    <PageBody>
      <PageTitle tittel={tittel} />
      <PageHead tittel={tittel} ingress={t("ingress")} />
      <div className="bd-flyt">
        {feil ? (
          <Alert farge="danger" rolle="alert">
            <p>{felles("feil.galt")}</p>
          </Alert>
        ) : null}
        <p>
          {t("framdrift", { ferdige, antall: alle.length })} {t("lagret", { tid: d.tid(soknad.endret.toISOString()) })}{" "}
          {t("slettes", { dato: d.dag(soknad.slettesDato) })}
        </p>
        <p>
          <Lenke href={neste?.href ?? oversikt} knapp="primary">
            {neste ? t(ferdige === 0 && neste === alle[0] ? "begynn" : "fortsett") : t("seOver")}
          </Lenke>
        </p>
        <Heading niva={2} storrelse="sm">
          {t("deler")}
        </Heading>
        <TaskList
          oppgaver={[
            ...alle.map((del) => ({ ...del, tilstand: t(`tilstand.${del.status}`), farge: farge[del.status] })),
            {
              id: "oppsummering",
              navn: t("oppsummering"),
              href: oversikt,
              tilstand: t(neste ? "tilstand.venter" : "tilstand.klar"),
              farge: neste ? ("neutral" as const) : ("info" as const),
            },
          ]}
        />
        <SharedMachine etikett={t("delt.etikett")} hjelp={t("delt.hjelp")} />
        <Details sporsmal={t("slett.tittel")}>
          <p>{t("slett.tekst")}</p>
          <form action={slett.bind(null, locale, soknad.id)}>
            <Button type="submit" variant="secondary" farge="danger">
              {t("slett.knapp")}
            </Button>
          </form>
        </Details>
      </div>
    </PageBody>
  );
}

export default tryggSide(OppgavelistePage);

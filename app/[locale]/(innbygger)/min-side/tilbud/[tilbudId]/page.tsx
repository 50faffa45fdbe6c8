import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { viewMittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { Bilder, Boligen, Leien } from "./boligen.tsx";
import { Angre, DittSvar, Folger, Svarvalg } from "./svaret.tsx";
import { tilstandIOrd } from "./tilstand-i-ord.ts";
import { Visningene } from "./visningene.tsx";

const meldinger = [
  "alleredeSvart",
  "fristUte",
  "husstandVenterIkke",
  "trukket",
  "kontraktSignert",
  "ulovligOvergang",
  "full",
  "forbi",
  "ikkeValgt",
] as const;

/** What was just done, or why it could not be. The receipt of an answer stands on the page itself. */
async function Melding({ gjort, melding }: { gjort: unknown; melding: unknown }) {
  const t = await getTranslations("tilbud");
  const hvilken = meldinger.find((m) => m === melding);
  if (hvilken)
    return (
      <Alert farge="warning" rolle="status">
        <p>{t(`melding.${hvilken}`)}</p>
      </Alert>
    );
  return gjort === "angret" || gjort === "bestilt" ? (
    <Alert farge="success" rolle="status">
      <p>{t(`kvittering.${gjort}`)}</p>
    </Alert>
  ) : null;
}

async function Reservert() {
  const t = await getTranslations("tilbud.reservert");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("tekst")}</p>
    </section>
  );
}

/** An offer: opening it, from a mail or from Min side, answers nothing. */
async function TilbudPage({ params, searchParams }: PageProps<"/[locale]/min-side/tilbud/[tilbudId]">) {
  const { locale, tilbudId } = await params;
  setRequestLocale(locale);
  const view = await viewMittTilbud(await requireInnbygger(), { tilbudId });
  if (!view.ok) return ikkeFunnet();
  const tilbud = view.value;
  const t = await getTranslations("tilbud");
  const { tittel, ingress } = await tilstandIOrd(tilbud);
  const { gjort, melding } = await searchParams;
  const visBolig = tilbud.kanBestille;
  return (
    <PageBody>
      <PageTitle tittel={tittel} />
      <PageHead tittel={tittel} ingress={ingress} />
      <div className="bd-stabel">
        <Melding gjort={gjort} melding={melding} />
        <DittSvar tilbud={tilbud} />
        <Angre tilbud={tilbud} locale={locale} />
        <Boligen bolig={tilbud.bolig} />
        <Leien bolig={tilbud.bolig} vilkar={tilbud.vilkar} />
        {visBolig ? <Bilder bilder={tilbud.bilder} /> : null}
        {visBolig ? <Visningene tilbud={tilbud} locale={locale} /> : null}
        {tilbud.bolig.reservert ? <Reservert /> : null}
        {tilbud.kanSvare ? <Folger /> : null}
        {tilbud.kanSvare ? <Svarvalg tilbud={tilbud} locale={locale} /> : null}
        <p className="bd-rad">
          {tilbud.sakId ? (
            <Lenke href={sti(locale, `/min-side/sak/${tilbud.sakId}` as Route)}>{t("tilSaken")}</Lenke>
          ) : null}
          <Lenke href={sti(locale, rute("/min-side"))}>{t("tilMinSide")}</Lenke>
        </p>
      </div>
    </PageBody>
  );
}

export default tryggSide(TilbudPage);

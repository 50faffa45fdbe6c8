import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { FullmaktForm } from "#components/fullmakt/fullmakt-form.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { viewFullmakter } from "#usecases/fullmakt/view-fullmakter.ts";
import { give } from "./actions.ts";
import { Fatt, Gitt } from "./lister.tsx";
import { fullmakttekster } from "./tekster.ts";

async function FullmakterPage({ params, searchParams }: PageProps<"/[locale]/min-side/fullmakter">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const view = await viewFullmakter(await requireInnbygger(), {});
  if (!view.ok) return ikkeFunnet();
  const t = await getTranslations("fullmakt");
  const { melding } = await searchParams;
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        {melding === "gitt" ? (
          <Alert farge="success" rolle="status">
            <p>{t("skjema.gitt")}</p>
          </Alert>
        ) : null}
        {melding === "gjelderIkke" ? (
          <Alert farge="warning" rolle="alert">
            <p>{t("feil.gjelderIkke")}</p>
          </Alert>
        ) : null}
        <Fatt fullmakter={view.value.fatt} locale={locale} />
        <Gitt fullmakter={view.value.gitt} locale={locale} />
        <section className="bd-flyt">
          <Heading niva={2}>{t("skjema.tittel")}</Heading>
          <p>{t("skjema.ingress")}</p>
          <FullmaktForm action={give.bind(null, locale)} texts={await fullmakttekster()} />
        </section>
        <Lenke href={sti(locale, rute("/min-side"))}>{(await getTranslations("min-side"))("tilMinSide")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(FullmakterPage);

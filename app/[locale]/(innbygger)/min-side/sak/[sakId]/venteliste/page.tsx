import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { type MinPlass, viewMinPlass } from "#usecases/venteliste/view-min-plass.ts";
import { Godkjent, Plass } from "./plass.tsx";

/** What the press led to, said only when the place says the same: an address alone promises nothing. */
async function Kvittering({ svar, plass }: { svar: unknown; plass: MinPlass }) {
  const [t, d] = await Promise.all([getTranslations("min-plass"), datoer()]);
  const tekst =
    svar === "bekreftet" && plass.status === "aktiv" && !plass.kanBekrefte
      ? t("bekreft.takk", { dato: d.dag(plass.nesteBekreftelse) })
      : svar === "meldt" && plass.eget && plass.eget.meldinger.length > 0
        ? t("endring.takk")
        : svar === "trukket" && plass.status === "trukket"
          ? t("trekk.takk")
          : undefined;
  const nei = svar === "ikkeMulig" && plass.status !== "aktiv" && plass.status !== "pauset";
  if (!tekst && !nei) return null;
  return (
    <Alert farge={nei ? "warning" : "success"} rolle="status">
      <p>{tekst ?? t("bekreft.ikkeMulig")}</p>
    </Alert>
  );
}

async function PlassPage({ params, searchParams }: PageProps<"/[locale]/min-side/sak/[sakId]/venteliste">) {
  const { locale, sakId } = await params;
  setRequestLocale(locale);
  const view = await viewMinPlass(await requireInnbygger(), { sakId });
  if (!view.ok) return ikkeFunnet();
  const plass = view.value;
  const t = await getTranslations("min-plass");
  const ord = await getTranslations("min-side");
  return (
    <PageBody>
      {plass.kanTrekke ? null : <PageTitle tittel={t("tittel")} />}
      <PageHead
        tittel={t("tittel")}
        ingress={plass.eget ? ord("saksnummer", { saksnr: plass.eget.saksnr }) : undefined}
      />
      <div className="bd-stabel">
        <Kvittering svar={(await searchParams).svar} plass={plass} />
        <div className="bd-flyt">
          <Godkjent plass={plass} />
        </div>
        <Plass plass={plass} locale={locale} sidetittel={t("tittel")} />
        {plass.eget ? (
          <Lenke href={sti(locale, `/min-side/sak/${sakId}` as Route)}>{t("tilSaken")}</Lenke>
        ) : (
          <Lenke href={sti(locale, rute("/min-side"))}>{ord("tilMinSide")}</Lenke>
        )}
      </div>
    </PageBody>
  );
}

export default tryggSide(PlassPage);

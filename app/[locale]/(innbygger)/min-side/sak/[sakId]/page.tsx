import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { erPaVenteliste } from "#domain/sak/tilstand.ts";
import { viewMinSak } from "#usecases/minside/view-min-sak.ts";
import { viewForhandsvarsel } from "#usecases/plass/answer-forhandsvarsel.ts";
import { viewMinPlass } from "#usecases/venteliste/view-min-plass.ts";
import { Dokumenter, Ettersend } from "./dokumenter.tsx";
import { Forhandsvarsel } from "./forhandsvarsel-boks.tsx";
import { Historikk, Oppslag } from "./historikk.tsx";
import { Kontakt, Na, Trekk, Vedtak } from "./oversikt.tsx";
import { Plass } from "./venteliste/plass.tsx";

async function MinSakPage({ params, searchParams }: PageProps<"/[locale]/min-side/sak/[sakId]">) {
  const { locale, sakId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewMinSak(actor, { sakId });
  if (!view.ok) return ikkeFunnet();
  const sak = view.value;
  const varsel =
    erPaVenteliste(sak.tilstand) && !sak.innholdSlettet ? await viewForhandsvarsel(actor, { sakId }) : undefined;
  // Only a case that gave a place has one; asking for it in every case would fill the log of refusals.
  const plass =
    sak.tilstand === "godkjent_venteliste" && !sak.innholdSlettet ? await viewMinPlass(actor, { sakId }) : undefined;
  const t = await getTranslations("min-side");
  const tittel = t(`tjeneste.${sak.tjeneste}`);
  const nummer = t("saksnummer", { saksnr: sak.saksnr });
  const sidetittel = `${tittel}, ${nummer.toLowerCase()}`;
  return (
    <PageBody>
      {plass?.ok && plass.value.kanTrekke ? null : <PageTitle tittel={sidetittel} />}
      <PageHead tittel={tittel} ingress={nummer} />
      <div className="bd-stabel">
        {(await searchParams).melding === "ikkeTrukket" && !sak.kanTrekkes ? (
          <Alert farge="warning" rolle="status">
            <p>{t("sak.trekk.forSent")}</p>
          </Alert>
        ) : null}
        {sak.innholdSlettet ? (
          <Alert tittel={t("sak.slettet.tittel")}>
            <p>{t("sak.slettet.tekst")}</p>
          </Alert>
        ) : null}
        {varsel?.ok && varsel.value ? <Forhandsvarsel varsel={varsel.value} locale={locale} /> : null}
        <Na sak={sak} />
        {plass?.ok ? <Plass plass={plass.value} locale={locale} sidetittel={sidetittel} /> : null}
        {sak.innholdSlettet ? null : <Vedtak sak={sak} locale={locale} />}
        {sak.kanEttersende ? <Ettersend sak={sak} locale={locale} /> : null}
        <Kontakt kontakt={sak.kontakt} />
        {sak.innholdSlettet ? null : <Dokumenter sak={sak} locale={locale} />}
        <Historikk linjer={sak.tidslinje} />
        <Oppslag oppslag={sak.oppslag} />
        {sak.kanTrekkes ? <Trekk sakId={sak.sakId} locale={locale} /> : null}
        <Lenke href={sti(locale, rute("/min-side"))}>{t("tilMinSide")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(MinSakPage);

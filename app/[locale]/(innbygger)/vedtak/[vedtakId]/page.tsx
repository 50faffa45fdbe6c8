import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { erBevis, erFjerning, erInnvilget, erPlass, slagAv } from "#domain/vedtak/utfall.ts";
import { type VedtakView, viewVedtak } from "#usecases/klage/view-vedtak.ts";
import { Brevet, Vilkarene } from "./bilag.tsx";
import { Avsnitt, Grunner, Innhold } from "./innhold.tsx";
import { Klageboks } from "./klageboks.tsx";
import { vedtakstittel } from "./vedtakstittel.ts";

async function ingressen({ utfall, gyldigTil }: VedtakView) {
  const t = await getTranslations("klage.vedtak.ingress");
  const d = await datoer();
  if (erFjerning(utfall)) return t("fjernet");
  if (!erInnvilget(utfall)) return t(slagAv(utfall) === "avvisning" ? "avvist" : "avslatt");
  if (erPlass(utfall)) return t(utfall === "direkte_tildelt" ? "direkte" : "plass");
  if (!erBevis(utfall)) return t("tilsagn");
  return gyldigTil ? t("bevis", { dato: d.dag(gyldigTil) }) : t("bevisUten");
}

async function VedtakPage({ params }: PageProps<"/[locale]/vedtak/[vedtakId]">) {
  const { locale, vedtakId } = await params;
  setRequestLocale(locale);
  const view = await viewVedtak(await requireInnbygger(), { vedtakId });
  if (!view.ok) return uteblitt(view);
  const vedtak = view.value;
  const t = await getTranslations("klage.vedtak");
  const d = await datoer();
  const tittel = await vedtakstittel(vedtak);
  return (
    <PageBody>
      <PageTitle tittel={tittel} />
      <PageHead tittel={tittel} ingress={await ingressen(vedtak)}>
        {vedtak.besluttet ? (
          <p className="bd-dempet">{t("besluttet", { dato: d.dag(vedtak.besluttet), saksnr: vedtak.saksnr })}</p>
        ) : null}
      </PageHead>
      <div className="bd-stabel">
        <Grunner vedtak={vedtak} />
        <Innhold vedtak={vedtak} />
        <Avsnitt tittel={t("hvorforMindre")} tekst={vedtak.begrunnelse.hvorforMindre} />
        <Avsnitt tittel={t("vektlagt")} tekst={vedtak.begrunnelse.hensyn} />
        <Avsnitt tittel={t("barnetsBeste")} tekst={vedtak.begrunnelse.barnetsBeste} />
        <Avsnitt tittel={t("veienVidere")} tekst={vedtak.begrunnelse.veienVidere} />
        <Vilkarene vedtak={vedtak} />
        <Brevet vedtak={vedtak} />
        <Klageboks vedtak={vedtak} locale={locale} />
        <p>
          {t.rich("hjelp", {
            telefon: () => <PhoneLink nummer={vedtak.kontakt?.telefon ?? kommune.boligkontorTelefon.verdi} />,
          })}
        </p>
        <Lenke href={sti(locale, `/min-side/sak/${vedtak.sakId}` as Route)}>{t("tilSaken")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(VedtakPage);

import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { KlageForm } from "#components/sak/klage-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { SENT_GRUNN_MAKS } from "#domain/klage/les-klage.ts";
import { erEgetPunkt, KLAGE_MAKS } from "#domain/klage/punkter.ts";
import { type VedtakView, viewVedtak } from "#usecases/klage/view-vedtak.ts";
import { klagefristIOrd } from "../klageboks.tsx";
import { treIOrd } from "../tre-i-ord.ts";
import { vedtakstittel } from "../vedtakstittel.ts";
import { submit } from "./actions.ts";
import { klagested, skrevet } from "./klageskjema.ts";
import { klagetekster } from "./klagetekster.ts";
import { Kvittering } from "./kvittering.tsx";

type SkjemaProps = { vedtak: VedtakView; locale: string; actor: Innbygger };

async function Skjema({ vedtak, locale, actor }: SkjemaProps) {
  const t = await getTranslations("klage.skjema");
  const d = await datoer();
  const { tittel } = await treIOrd();
  const etterlatt = await etterlatte(actor, klagested(locale, vedtak.vedtakId).sted);
  const valg = vedtak.klagepunkter.map((kode) => ({
    kode,
    tekst: erEgetPunkt(kode) ? t(`punkter.${kode}`) : tittel(kode),
  }));
  return (
    <>
      <PageHead tittel={t("tittel")} ingress={t("ingress")}>
        <p>
          {t("vedtaket", {
            vedtak: await vedtakstittel(vedtak),
            dato: vedtak.besluttet ? d.kortDag(vedtak.besluttet) : "",
          })}
        </p>
        <p>
          <strong>{await klagefristIOrd(vedtak.klageadgang)}</strong>
        </p>
      </PageHead>
      <KlageForm
        action={submit.bind(null, locale, vedtak.vedtakId)}
        nokkel={randomUUID()}
        eier={await eierMerke(actor)}
        etterlatt={etterlatt && skrevet(etterlatt)}
        valg={valg}
        forSent={vedtak.klageadgang.forSent}
        maks={{ tekst: KLAGE_MAKS, sentGrunn: SENT_GRUNN_MAKS }}
        texts={await klagetekster()}
      >
        <section className="bd-flyt">
          <Heading niva={2}>{t("etterpa")}</Heading>
          <p>{t("videre")}</p>
        </section>
      </KlageForm>
      <Lenke href={sti(locale, `/vedtak/${vedtak.vedtakId}` as Route)}>{t("avbryt")}</Lenke>
    </>
  );
}

async function KlagePage({ params }: PageProps<"/[locale]/vedtak/[vedtakId]/klage">) {
  const { locale, vedtakId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewVedtak(actor, { vedtakId });
  if (!view.ok) return uteblitt(view);
  const vedtak = view.value;
  const [sendt] = vedtak.klager;
  if (!sendt && !vedtak.klageadgang.mulig) redirect(sti(locale, `/vedtak/${vedtakId}` as Route));
  return (
    <PageBody>
      {sendt ? (
        <Kvittering vedtak={vedtak} klage={sendt} locale={locale} />
      ) : (
        <Skjema vedtak={vedtak} locale={locale} actor={actor} />
      )}
    </PageBody>
  );
}

export default tryggSide(KlagePage);

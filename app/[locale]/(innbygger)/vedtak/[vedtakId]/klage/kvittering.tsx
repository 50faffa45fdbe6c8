import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Stepper } from "#components/ui/stepper.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { erEgetPunkt } from "#domain/klage/punkter.ts";
import type { SendtKlage, VedtakView } from "#usecases/klage/view-vedtak.ts";
import { treIOrd } from "../tre-i-ord.ts";

async function Innhold({ klage }: { klage: SendtKlage }) {
  const t = await getTranslations("klage");
  const { tittel } = await treIOrd();
  const punkt = (p: string) => (erEgetPunkt(p) ? t(`skjema.punkter.${p}`) : tittel(p));
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("kvittering.dinKlage")}</Heading>
      <SummaryList
        rader={[
          ...(klage.punkter.length > 0
            ? [{ sporsmal: t("kvittering.punkter"), svar: klage.punkter.map(punkt).join(". ") }]
            : []),
          { sporsmal: t("kvittering.tekst"), svar: klage.tekst || t("kvittering.ingenTekst") },
          ...(klage.sentGrunn ? [{ sporsmal: t("kvittering.sentGrunn"), svar: klage.sentGrunn }] : []),
        ]}
      />
      <p>{t("kvittering.mer")}</p>
    </section>
  );
}

/** The receipt, and the page to follow the complaint on: received, what happens, when. */
export async function Kvittering({ vedtak, klage, locale }: { vedtak: VedtakView; klage: SendtKlage; locale: string }) {
  const t = await getTranslations("klage.kvittering");
  const d = await datoer();
  const dato = d.dag(klage.frist);
  const rettidig = vedtak.klageadgang.frist ? t("innenFrist", { dato }) : t("forBrev");
  const steg = (id: "mottatt" | "vurderes" | "nemnd", merke: "ferdig" | "pagar" | "venter") => ({
    id,
    merke,
    navn: t(`steg.${id}.navn`),
    tilstand: t(`tilstand.${merke}`),
    mer: <p>{id === "vurderes" ? t("steg.vurderes.tekst", { dato: d.dag(klage.svarMal) }) : t(`steg.${id}.tekst`)}</p>,
  });
  return (
    <>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("mottatt", { tid: d.tid(klage.mottatt) })}>
        <p>{klage.innenFrist ? rettidig : t("forSent", { dato })}</p>
      </PageHead>
      <div className="bd-stabel">
        <section className="bd-flyt">
          <Heading niva={2}>{t("videre")}</Heading>
          <Stepper steg={[steg("mottatt", "ferdig"), steg("vurderes", "pagar"), steg("nemnd", "venter")]} />
        </section>
        <Innhold klage={klage} />
        <p className="bd-rad">
          <Lenke href={sti(locale, `/min-side/sak/${vedtak.sakId}` as Route)} knapp="primary">
            {t("tilSaken")}
          </Lenke>
          <Lenke href={sti(locale, `/vedtak/${vedtak.vedtakId}` as Route)}>{t("tilVedtaket")}</Lenke>
        </p>
      </div>
    </>
  );
}

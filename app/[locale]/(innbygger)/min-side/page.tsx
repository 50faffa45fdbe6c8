import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { CaseCard } from "#components/sak/case-card.tsx";
import { LetterList } from "#components/sak/letter-list.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { SakKort } from "#usecases/minside/egen-sak.ts";
import { type MittBrev, type Utkast, viewMinSide } from "#usecases/minside/view-min-side.ts";
import { brevnavn } from "./brev-i-ord.ts";
import { sakIOrd } from "./sak-i-ord.ts";

async function UtkastKort({ utkast, locale }: { utkast: Utkast; locale: string }) {
  const t = await getTranslations("min-side");
  const d = await datoer();
  return (
    <CaseCard
      tittel={t("utkast.navn", { tjeneste: t(`tjeneste.${utkast.tjeneste}`).toLowerCase() })}
      linjer={[
        t("utkast.endret", { tid: d.tid(utkast.endret) }),
        t("utkast.slettes", { dato: d.dag(utkast.slettesDato) }),
      ]}
      lenker={[
        { href: sti(locale, `/soknad/${utkast.soknadId}` as Route), tekst: t("utkast.fortsett"), knapp: "primary" },
      ]}
    />
  );
}

async function Sakkort({ sak, locale }: { sak: SakKort; locale: string }) {
  const t = await getTranslations("min-side");
  const ord = await sakIOrd(sak);
  return (
    <CaseCard
      tittel={t(`tjeneste.${sak.tjeneste}`)}
      undertittel={t("saksnummer", { saksnr: sak.saksnr })}
      status={ord.status}
      linjer={[ord.na, ord.neste, ...ord.klokke]}
      lenker={[
        { href: sti(locale, `/min-side/sak/${sak.sakId}` as Route), tekst: t("saker.apne"), knapp: "secondary" },
        ...(sak.vedtak
          ? [{ href: sti(locale, `/vedtak/${sak.vedtak.vedtakId}` as Route), tekst: t("saker.vedtak") }]
          : []),
      ]}
    />
  );
}

async function Brev({ brev }: { brev: MittBrev[] }) {
  const [t, navn, d] = await Promise.all([getTranslations("min-side.brev"), brevnavn(), datoer()]);
  if (brev.length === 0) return <p className="bd-dempet">{t("ingen")}</p>;
  return (
    <LetterList
      rader={brev.map((b) => ({
        id: b.brevId,
        href: `/api/brev/${b.brevId}`,
        navn: navn(b.mal),
        linje: t("linje", { saksnr: b.saksnr, dato: d.datoAv(b.ferdig) }),
      }))}
    />
  );
}

async function Tom({ locale }: { locale: string }) {
  const t = await getTranslations("min-side");
  return (
    <div className="bd-tom bd-flyt">
      <Heading niva={2}>{t("tom.tittel")}</Heading>
      <p>{t("tom.tekst")}</p>
      <p className="bd-rad">
        <Lenke href={sti(locale, rute("/startlan"))} knapp="primary">
          {t("startlan")}
        </Lenke>
        <Lenke href={sti(locale, "/startlan/kalkulator" as Route)}>{t("regn")}</Lenke>
      </p>
    </div>
  );
}

export default async function MinSidePage({ params }: PageProps<"/[locale]/min-side">) {
  const { locale } = await params;
  setRequestLocale(locale);
  const view = await viewMinSide(await requireInnbygger(), {});
  if (!view.ok) return ikkeFunnet();
  const { saker, utkast, brev } = view.value;
  const t = await getTranslations("min-side");
  const tom = saker.length === 0 && utkast.length === 0;
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        {tom ? <Tom locale={locale} /> : null}
        {utkast.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("utkast.tittel")}</Heading>
            <ul className="bd-sakliste">
              {utkast.map((u) => (
                <UtkastKort key={u.soknadId} utkast={u} locale={locale} />
              ))}
            </ul>
          </section>
        ) : null}
        {saker.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("saker.tittel")}</Heading>
            <ul className="bd-sakliste">
              {saker.map((sak) => (
                <Sakkort key={sak.sakId} sak={sak} locale={locale} />
              ))}
            </ul>
          </section>
        ) : null}
        {saker.length > 0 ? (
          <section className="bd-flyt">
            <Heading niva={2}>{t("brev.tittel")}</Heading>
            <Brev brev={brev} />
          </section>
        ) : null}
      </div>
    </PageBody>
  );
}

import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { DecisionTree } from "#components/sak/decision-tree.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { type VedtakView, viewVedtak } from "#usecases/klage/view-vedtak.ts";
import { Klageboks } from "./klageboks.tsx";
import { treIOrd } from "./tre-i-ord.ts";
import { vedtakstittel } from "./vedtakstittel.ts";

async function ingressen({ utfall, gyldigTil }: VedtakView) {
  const t = await getTranslations("klage.vedtak.ingress");
  const d = await datoer();
  if (utfall === "avslatt" || utfall === "innvilget_tilsagn") return t(utfall);
  return gyldigTil ? t("innvilget_bevis", { dato: d.dag(gyldigTil) }) : t("innvilget_bevisUten");
}

/** A caseworker's own words, paragraph by paragraph. */
const Avsnitt = ({ tittel, tekst }: { tittel: string; tekst: string }) =>
  tekst.trim() === "" ? null : (
    <section className="bd-flyt">
      <Heading niva={2}>{tittel}</Heading>
      {tekst
        .split(/\n+/)
        .filter(Boolean)
        .map((linje) => (
          <p key={linje}>{linje}</p>
        ))}
    </section>
  );

async function Grunner({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations();
  if (vedtak.avslagsgrunner.length === 0) return null;
  type Nokkel = Parameters<typeof t>[0];
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("klage.vedtak.grunner")}</Heading>
      {vedtak.avslagsgrunner.map((grunn) => (
        <p key={grunn}>{t(`startlan-sak.avslagsgrunn.${grunn}.tekst` as Nokkel)}</p>
      ))}
    </section>
  );
}

async function Innhold({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations("klage.vedtak");
  const alle = await getTranslations();
  const d = await datoer();
  const { belop, gyldigTil, vilkar } = vedtak;
  return (
    <>
      {belop === undefined ? null : (
        <section className="bd-flyt">
          <Heading niva={2}>{t("belop.tittel")}</Heading>
          <SummaryList
            rader={[
              { sporsmal: t("belop.lan"), svar: d.kr(belop) },
              ...(gyldigTil ? [{ sporsmal: t("belop.gyldig"), svar: d.dag(gyldigTil) }] : []),
            ]}
          />
        </section>
      )}
      {vilkar.length === 0 ? null : (
        <section className="bd-flyt">
          <Heading niva={2}>{t("vilkar")}</Heading>
          <ul className="bd-punkter">
            {vilkar.map((kode) => {
              const nokkel = `startlan-sak.vilkar.${kode}` as Parameters<typeof alle>[0];
              return <li key={kode}>{alle.has(nokkel) ? alle(nokkel) : kode}</li>;
            })}
          </ul>
        </section>
      )}
    </>
  );
}

async function Vilkarene({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations("klage.vedtak.tre");
  const { noder } = await treIOrd();
  return (
    <Details sporsmal={t("tittel")} apen={vedtak.utfall === "avslatt"}>
      <p>{t("ingress")}</p>
      <DecisionTree noder={noder(vedtak.tre)} />
      <p className="bd-dempet bd-liten">{t("regelsett", { versjon: vedtak.regelsett })}</p>
    </Details>
  );
}

async function Brevet({ vedtak }: { vedtak: VedtakView }) {
  const t = await getTranslations("klage.vedtak.brev");
  const [brev] = vedtak.brev;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      {brev ? (
        <a className="ds-link" href={`/api/brev/${brev.brevId}`}>
          {t("apne")}
        </a>
      ) : (
        <p>{t("venter")}</p>
      )}
    </section>
  );
}

export default async function VedtakPage({ params }: PageProps<"/[locale]/vedtak/[vedtakId]">) {
  const { locale, vedtakId } = await params;
  setRequestLocale(locale);
  const view = await viewVedtak(await requireInnbygger(), { vedtakId });
  if (!view.ok) return ikkeFunnet();
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

import { getTranslations } from "next-intl/server";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { harTekst, tekstAv } from "#messages/tekst.ts";
import type { MittLeieforhold } from "#usecases/leie/view-mitt-leieforhold.ts";
import { Leia } from "./leia.tsx";
import { leiesti } from "./leie-skjema.ts";
import { lesLeie } from "./les-leie.ts";
import { Onskeliste } from "./onskeliste.tsx";

/** What she should do now, each with its way. */
async function Gjor({ leie, locale }: { leie: MittLeieforhold; locale: string }) {
  const t = await getTranslations("leieforhold.gjor");
  const ting = [
    ...(leie.kanSignere ? [{ id: "signer" as const, sti: "/kontrakt" }] : []),
    ...leie.protokoller.filter((p) => p.bekreftet === null).map((p) => ({ id: p.slag, sti: `/protokoll/${p.slag}` })),
    ...(leie.neste ? [{ id: leie.neste.svar ? ("svarIgjen" as const) : ("svarNeste" as const), sti: "/neste" }] : []),
  ];
  return ting.map(({ id, sti }) => (
    <Alert key={id} tittel={t(`${id}.tittel`)}>
      <p>{t(`${id}.tekst`)}</p>
      <p>
        <Lenke href={leiesti(locale, leie.leieforholdId, sti)} knapp="primary">
          {t(`${id}.knapp`)}
        </Lenke>
      </p>
    </Alert>
  ));
}

/** A tenancy as the household sees it: what to do, the home, the rent explained, the papers, and what can be asked for. */
async function LeieforholdPage({ params, searchParams }: PageProps<"/[locale]/min-side/leieforhold/[leieforholdId]">) {
  const { locale, leieforholdId } = await params;
  const leie = await lesLeie(await requireInnbygger(), locale, leieforholdId);
  const { gjort } = await searchParams;
  const [t, d] = await Promise.all([getTranslations("leieforhold"), datoer()]);
  const melding = typeof gjort === "string" && harTekst(`leieforhold.gjort.${gjort}`) ? gjort : undefined;
  const slutt = leie.slutt ?? leie.til;
  const bekreftede = leie.protokoller.filter((p) => p.bekreftet !== null);
  return (
    <PageBody>
      <SideTittel tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t(`na.${leie.tilstand}`)} />
      <div className="bd-stabel">
        {melding ? (
          <Alert farge="success" rolle="status">
            <p>{tekstAv(`leieforhold.gjort.${melding}`)}</p>
          </Alert>
        ) : null}
        <Gjor leie={leie} locale={locale} />
        <SummaryList
          rader={[
            { sporsmal: t("bolig"), svar: tekstAv(`leie.boligtype.${leie.boligtype}`) },
            { sporsmal: t("adresse"), svar: leie.adresse ?? t("utenAdresse") },
            { sporsmal: t("fra"), svar: d.dag(leie.fra) },
            { sporsmal: t("slutt"), svar: slutt ? d.dag(slutt) : t("utenSlutt") },
          ]}
        />
        <Leia leie={leie} />
        <section className="bd-flyt">
          <Heading niva={2}>{t("papirer")}</Heading>
          <ul className="bd-punkter">
            <li>
              <Lenke href={leiesti(locale, leieforholdId, "/kontrakt")}>{t("lesKontrakt")}</Lenke>
            </li>
            {bekreftede.map((p) => (
              <li key={p.slag}>
                <Lenke href={leiesti(locale, leieforholdId, `/protokoll/${p.slag}`)}>
                  {t(`protokoll.tittel.${p.slag}`)}
                </Lenke>
              </li>
            ))}
          </ul>
        </section>
        <Onskeliste leie={leie} locale={locale} />
      </div>
    </PageBody>
  );
}

export default tryggSide(LeieforholdPage);

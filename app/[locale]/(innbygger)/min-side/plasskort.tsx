import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { CaseCard } from "#components/sak/case-card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { Plasskort } from "#usecases/venteliste/list-mine-plasser.ts";

async function sporsmalet({ status, kanBekrefte, bekreftelse: b }: Plasskort): Promise<string[]> {
  const [t, d] = await Promise.all([getTranslations("min-plass.minSide"), datoer()]);
  if (status === "pauset") return [t("pauset")];
  if (!kanBekrefte) return [];
  return [b.slag === "ikkeSpurt" ? t("forfalt") : t("spurt", { dato: d.dag(b.svarSenest) })];
}

async function Kort({ plass, locale }: { plass: Plasskort; locale: string }) {
  const [t, d, ord] = await Promise.all([getTranslations("min-plass"), datoer(), getTranslations("min-side.tjeneste")]);
  const { tjeneste, band, godkjent } = plass;
  return (
    <CaseCard
      tittel={ord(tjeneste as "startlan")}
      linjer={[t("godkjent", { tjeneste, dato: d.kortDag(godkjent) }), t(`band.${band}`), ...(await sporsmalet(plass))]}
      lenker={[
        {
          href: sti(locale, `/min-side/sak/${plass.sakId}/venteliste` as Route),
          tekst: t("minSide.apne"),
          knapp: plass.kanBekrefte ? "primary" : "secondary",
        },
      ]}
    />
  );
}

/** The places on the list a person waits with, the other adult's too. */
export async function Plasser({ plasser, locale }: { plasser: readonly Plasskort[]; locale: string }) {
  const t = await getTranslations("min-plass.minSide");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <ul className="bd-sakliste">
        {plasser.map((plass) => (
          <Kort key={plass.sakId} plass={plass} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

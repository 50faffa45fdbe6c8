import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { CaseCard } from "#components/sak/case-card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { TilbudKort } from "#usecases/tilbud/view-mitt-tilbud.ts";

const ordFor = ({ tilstand, fristUte }: TilbudKort) => {
  if (tilstand === "sendt") return fristUte ? "fristUte" : "sendt";
  return tilstand === "akseptert" || tilstand === "avslatt" || tilstand === "avslatt_begrunnet" ? tilstand : "vurderes";
};

/** Offers of the household that are open or just answered, first on the page: they have a deadline. */
export async function TilbudKortene({ tilbud, locale }: { tilbud: readonly TilbudKort[]; locale: string }) {
  const t = await getTranslations("tilbud.kort");
  const d = await datoer();
  if (tilbud.length === 0) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <ul className="bd-sakliste">
        {tilbud.map((kort) => (
          <CaseCard
            key={kort.tilbudId}
            tittel={t("tittel")}
            linjer={[t(ordFor(kort), { frist: d.dag(kort.frist) })]}
            lenker={[
              {
                href: sti(locale, `/min-side/tilbud/${kort.tilbudId}` as Route),
                tekst: t(ordFor(kort) === "sendt" ? "svar" : "se"),
                knapp: ordFor(kort) === "sendt" ? "primary" : "secondary",
              },
            ]}
          />
        ))}
      </ul>
    </section>
  );
}

import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { CaseCard } from "#components/sak/case-card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { Innbygger } from "#domain/kernel/actor.ts";
import { tekstAv } from "#messages/tekst.ts";
import { listMineLeieforhold } from "#usecases/leie/list-mine-leieforhold.ts";

/** The homes the household rents, each with what to do now; nothing when there is none. */
export async function Leiekort({ actor, locale }: { actor: Innbygger; locale: string }) {
  const mine = await listMineLeieforhold(actor, {});
  if (!mine.ok || mine.value.length === 0) return null;
  const [t, d] = await Promise.all([getTranslations("leieforhold.kort"), datoer()]);
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <ul className="bd-sakliste">
        {mine.value.map((l) => (
          <CaseCard
            key={l.leieforholdId}
            tittel={l.adresse ?? tekstAv(`leie.boligtype.${l.boligtype}`)}
            linjer={[
              t("linje", { bolig: tekstAv(`leie.boligtype.${l.boligtype}`), fra: d.kortDag(l.fra) }),
              ...(l.slutt ? [t("slutt", { slutt: d.kortDag(l.slutt) })] : []),
              t(`gjor.${l.gjor}`),
            ]}
            lenker={[
              {
                href: sti(locale, `/min-side/leieforhold/${l.leieforholdId}` as Route),
                tekst: t("apne"),
                knapp: "secondary",
              },
            ]}
          />
        ))}
      </ul>
    </section>
  );
}

import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { Klageadgang, VedtakView } from "#usecases/klage/view-vedtak.ts";

/** The appeal clock in words, with its date. */
export async function klagefristIOrd({ frist, forSent, dager }: Klageadgang): Promise<string> {
  const t = await getTranslations("klage.boks");
  const d = await datoer();
  if (!frist) return t("fristVenter", { dager });
  return t(forSent ? "fristForbi" : "frist", { dato: d.dag(frist) });
}

/** The right to complain: to whom, by when, how; or the complaint that has been sent. */
export async function Klageboks({ vedtak, locale }: { vedtak: VedtakView; locale: string }) {
  const t = await getTranslations("klage.boks");
  const d = await datoer();
  const side = sti(locale, `/vedtak/${vedtak.vedtakId}/klage` as Route);
  const [sendt] = vedtak.klager;
  if (!sendt && !vedtak.klageadgang.mulig) return null;
  const instans = `instans.${vedtak.klageadgang.instans}` as Parameters<typeof t>[0];
  return (
    <Card som="section" tonet farge="vin" navn={t("tittel")}>
      <Heading niva={2}>{t("tittel")}</Heading>
      {sendt ? (
        <>
          <p>{t("sendt", { dato: d.datoAv(sendt.mottatt) })}</p>
          <Lenke href={side} knapp="secondary">
            {t("folg")}
          </Lenke>
        </>
      ) : (
        <>
          <p>
            <strong>{await klagefristIOrd(vedtak.klageadgang)}</strong>
          </p>
          <p>{t("tekst", { instans: t.has(instans) ? t(instans) : vedtak.klageadgang.instans })}</p>
          <p>{t("innsyn")}</p>
          <Lenke href={side} knapp="primary">
            {t("knapp")}
          </Lenke>
        </>
      )}
    </Card>
  );
}

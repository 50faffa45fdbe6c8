import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";

/** Why the page is empty, and what to do. */
export async function Tom({ locale }: { locale: string }) {
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

import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { Fullmektig } from "#domain/kernel/actor.ts";
import { tjenesteAv } from "#domain/tjenester.ts";

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

/** The same for somebody who acts for another: what the fullmakt is for, and nothing else. */
export async function TomFullmakt({ fullmektig, locale }: { fullmektig: Fullmektig; locale: string }) {
  const t = await getTranslations("fullmakt.handler.tom");
  const ny = await getTranslations("soknad.ny.tittel");
  const tjenester = fullmektig.tjenester.flatMap((id) => tjenesteAv(id)?.id ?? []);
  return (
    <div className="bd-tom bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("tekst")}</p>
      <p className="bd-rad">
        {tjenester.map((id) => (
          <Lenke key={id} href={sti(locale, `/soknad/ny/${id}` as Route)} knapp="primary">
            {ny(id)}
          </Lenke>
        ))}
      </p>
    </div>
  );
}

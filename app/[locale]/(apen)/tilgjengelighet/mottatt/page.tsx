import { getTranslations } from "next-intl/server";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { kommune } from "#domain/kernel/kommune.ts";

/** The receipt. Its number is in the address alone: nobody but the sender and staff know what it belongs to. */
export default async function ReceivedPage({ params, searchParams }: PageProps<"/[locale]/tilgjengelighet/mottatt">) {
  const { locale } = await params;
  const { nr } = await searchParams;
  const t = await getTranslations("tilbakemelding.kvittering");
  const nummer = typeof nr === "string" && /^T-[2-9A-Z]{6}$/.test(nr) ? nr : undefined;
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={nummer ? t("nummer", { nummer }) : t("utenNummer")}>
        <p>{t("videre", { telefon: kommune.boligkontorTelefon.verdi })}</p>
      </PageHead>
      <Lenke href={sti(locale, rute("/tilgjengelighet"))}>{t("tilbake")}</Lenke>
    </PageBody>
  );
}

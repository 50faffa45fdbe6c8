import { getTranslations } from "next-intl/server";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";

/** Only what we make ourselves is repeated: a code of letters and digits. */
const somKode = (verdi: unknown) => (typeof verdi === "string" && /^[A-Z0-9-]{3,40}$/i.test(verdi) ? verdi : undefined);

// Answered with 500 by proxy.ts: an error thrown in a page gives an empty body without script.
export default async function FaultPage({ params, searchParams }: PageProps<"/[locale]/feil">) {
  const { locale } = await params;
  const kode = somKode((await searchParams).kode);
  const t = await getTranslations("feilside");
  const g = await getTranslations("feil.galt");
  return (
    <InnbyggerRamme locale={locale}>
      <PageBody>
        <PageTitle tittel={t("tittel")} />
        <PageHead tittel={t("tittel")} ingress={t("ingress")}>
          <p>
            {g.rich("ring", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}{" "}
            {kode ? t("kode", { kode }) : null}
          </p>
        </PageHead>
        <Lenke href={sti(locale, rute("/"))} knapp="primary">
          {g("forsiden")}
        </Lenke>
      </PageBody>
    </InnbyggerRamme>
  );
}

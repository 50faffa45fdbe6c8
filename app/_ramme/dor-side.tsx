import { getTranslations, setRequestLocale } from "next-intl/server";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { dorer } from "./dorer.ts";

type Dor = "boligskole" | "bolighjelpen";
const telefon = {
  boligskole: kommune.boligskoleTelefon,
  bolighjelpen: kommune.bolighjelpenTelefon,
};
const alle = ["startlan", "kommunalBolig", "boligskole", "bolighjelpen"] as const;

/** A door that is not built yet says so, and whom to call. */
export async function DorSide({ params, dor }: { params: Promise<{ locale: string }>; dor: Dor }) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("dorer");
  const forside = await getTranslations("forside.dorer");
  return (
    <PageBody>
      <PageTitle tittel={t(`${dor}.tittel`)} />
      <PageHead tittel={t(`${dor}.tittel`)} ingress={t(`${dor}.ingress`)} />
      <div className="bd-stabel">
        {(["hva", "hvem"] as const).map((del) => (
          <section key={del} className="bd-flyt">
            <Heading niva={2}>{t(`${del}Tittel`)}</Heading>
            <p>{t(`${dor}.${del}`)}</p>
          </section>
        ))}
        <Alert farge="info" tittel={t("ikkeHer")}>
          <p>{t(`${dor}.na`)}</p>
          <p>
            {t.rich("ring", {
              tid: kommune.apningstid.verdi,
              telefon: () => <PhoneLink nummer={telefon[dor].verdi} />,
            })}
          </p>
        </Alert>
        <section className="bd-flyt">
          <Heading niva={2} storrelse="sm">
            {t("annet")}
          </Heading>
          <ul className="bd-punkter">
            {alle
              .filter((id) => id !== dor)
              .map((id) => (
                <li key={id}>
                  <Lenke href={sti(locale, dorer[id].href)}>{forside(`${id}.tittel`)}</Lenke>
                </li>
              ))}
          </ul>
        </section>
      </div>
    </PageBody>
  );
}

import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { InnbyggerRamme } from "#app/_ramme/innbygger-ramme.tsx";
import { type Avsluttetgrunn, lesAvsluttetgrunn, skalSporres } from "#app/_session/avsluttet-grunn.ts";
import { UTLOGGINGSKAKE } from "#app/_session/kake.ts";
import { hjem, trygtMal } from "#app/_session/trygt-mal.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";

const knapp: Partial<Record<Avsluttetgrunn, "loggInn" | "provIgjen">> = {
  utenfra: "loggInn",
  loggetUt: "loggInn",
  annenRolle: "loggInn",
  avbrutt: "provIgjen",
  feilet: "provIgjen",
  nede: "provIgjen",
};
const trengerTelefon = new Set<Avsluttetgrunn>(["feilet", "nede", "identProblem", "nivaForLavt", "forMange"]);

/** Back from the provider's logout: only the state that we sent says that it was ours. */
async function grunnAv(sok: { grunn?: unknown; state?: unknown }): Promise<Avsluttetgrunn> {
  if (typeof sok.state !== "string") return lesAvsluttetgrunn(sok.grunn);
  return (await cookies()).get(UTLOGGINGSKAKE)?.value === sok.state ? "loggetUt" : "utlopt";
}

/** The login begins with a press here, never by itself: the provider would sign straight in again, in a ring. */
function inngang(til: unknown, grunn: Avsluttetgrunn) {
  const ansatt = grunn === "ingenTilgang" || (typeof til === "string" && til.startsWith("/saksbehandling"));
  const klasse = ansatt ? "ansatt" : "innbygger";
  const mal = trygtMal(til, klasse);
  const sok = new URLSearchParams({
    ...(mal === hjem[klasse] ? {} : { til: mal }),
    ...(skalSporres(grunn) ? { ny: "1" } : {}),
  });
  const vei = ansatt ? "/logg-inn/ansatt" : "/logg-inn";
  return sok.size ? `${vei}?${sok}` : vei;
}

/** The session is over, or a login did not succeed: why, and a button. */
export default async function EndedPage({ params, searchParams }: PageProps<"/[locale]/avsluttet">) {
  const { locale } = await params;
  const sok = await searchParams;
  const grunn = await grunnAv(sok);
  const t = await getTranslations("avsluttet");
  return (
    <InnbyggerRamme locale={locale}>
      <PageBody>
        <PageTitle tittel={t(`grunn.${grunn}.tittel`)} />
        <PageHead tittel={t(`grunn.${grunn}.tittel`)} ingress={t(`grunn.${grunn}.ingress`)}>
          {sok.skrevet === "ja" ? <p>{t("skrevet")}</p> : null}
          {trengerTelefon.has(grunn) ? (
            <p>{t.rich("ring", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}</p>
          ) : null}
        </PageHead>
        <div className="bd-rad">
          <a className="ds-button" data-variant="primary" href={inngang(sok.til, grunn)}>
            {t(knapp[grunn] ?? "loggInnIgjen")}
          </a>
          <Lenke href={sti(locale, rute("/"))}>{t("forsiden")}</Lenke>
        </div>
      </PageBody>
    </InnbyggerRamme>
  );
}

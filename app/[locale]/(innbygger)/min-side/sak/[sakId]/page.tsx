import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StatusLine } from "#components/sak/status-line.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { type MinSak, viewMinSak } from "#usecases/minside/view-min-sak.ts";
import { sakIOrd } from "../../sak-i-ord.ts";
import { withdraw } from "./actions.ts";
import { Dokumenter, Ettersend } from "./dokumenter.tsx";
import { Historikk, Oppslag } from "./historikk.tsx";

async function Na({ sak }: { sak: MinSak }) {
  const t = await getTranslations("min-side.sak");
  const ord = await sakIOrd(sak);
  const d = await datoer();
  return (
    <section className="bd-flyt">
      <StatusLine status={ord.status} />
      <Heading niva={2}>{t("na")}</Heading>
      <p>{ord.na}</p>
      {ord.klokke.map((linje) => (
        <p key={linje}>
          <strong>{linje}</strong>
        </p>
      ))}
      <Heading niva={2}>{t("neste")}</Heading>
      <p>{ord.neste}</p>
      <p className="bd-dempet">{t("sendt", { dato: d.dag(sak.mottatt) })}</p>
    </section>
  );
}

async function Kontakt({ kontakt }: { kontakt: MinSak["kontakt"] }) {
  const t = await getTranslations("min-side.sak.kontakt");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>
        {kontakt
          ? t("person", { navn: kontakt.navn, tittel: kontakt.tittel })
          : t("ingen", { kontor: kommune.boligkontor.verdi })}{" "}
        {t.rich("ring", {
          telefon: () => <PhoneLink nummer={kontakt?.telefon ?? kommune.boligkontorTelefon.verdi} />,
        })}
      </p>
    </section>
  );
}

async function Vedtak({ sak, locale }: { sak: MinSak; locale: string }) {
  const t = await getTranslations("min-side.sak.vedtak");
  if (!sak.vedtak) return null;
  const side = `/vedtak/${sak.vedtak.vedtakId}`;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p className="bd-rad">
        <Lenke href={sti(locale, side as Route)} knapp="primary">
          {t("les")}
        </Lenke>
        {sak.kanKlage || sak.klager.length > 0 ? (
          <Lenke href={sti(locale, `${side}/klage` as Route)}>{t(sak.kanKlage ? "klag" : "folg")}</Lenke>
        ) : null}
      </p>
    </section>
  );
}

async function Trekk({ sakId, locale }: { sakId: string; locale: string }) {
  const t = await getTranslations("min-side.sak.trekk");
  return (
    <Details sporsmal={t("tittel")} id="trekk">
      <p>{t("tekst")}</p>
      <form action={withdraw.bind(null, locale, sakId)}>
        <Button type="submit" variant="secondary" farge="danger">
          {t("knapp")}
        </Button>
      </form>
    </Details>
  );
}

export default async function MinSakPage({ params, searchParams }: PageProps<"/[locale]/min-side/sak/[sakId]">) {
  const { locale, sakId } = await params;
  setRequestLocale(locale);
  const view = await viewMinSak(await requireInnbygger(), { sakId });
  if (!view.ok) return ikkeFunnet();
  const sak = view.value;
  const t = await getTranslations("min-side");
  const tittel = t(`tjeneste.${sak.tjeneste}`);
  const nummer = t("saksnummer", { saksnr: sak.saksnr });
  return (
    <PageBody>
      <PageTitle tittel={`${tittel}, ${nummer.toLowerCase()}`} />
      <PageHead tittel={tittel} ingress={nummer} />
      <div className="bd-stabel">
        {(await searchParams).melding === "ikkeTrukket" && !sak.kanTrekkes ? (
          <Alert farge="warning" rolle="status">
            <p>{t("sak.trekk.forSent")}</p>
          </Alert>
        ) : null}
        <Na sak={sak} />
        <Vedtak sak={sak} locale={locale} />
        {sak.kanEttersende ? <Ettersend sak={sak} krav={sak.krav} /> : null}
        <Kontakt kontakt={sak.kontakt} />
        <Dokumenter sak={sak} locale={locale} />
        <Historikk linjer={sak.tidslinje} />
        <Oppslag oppslag={sak.oppslag} />
        {sak.kanTrekkes ? <Trekk sakId={sak.sakId} locale={locale} /> : null}
        <Lenke href={sti(locale, rute("/min-side"))}>{t("tilMinSide")}</Lenke>
      </div>
    </PageBody>
  );
}

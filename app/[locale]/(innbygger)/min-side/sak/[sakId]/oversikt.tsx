import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { StatusLine } from "#components/sak/status-line.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import type { MinSak } from "#usecases/minside/view-min-sak.ts";
import { sakIOrd } from "../../sak-i-ord.ts";
import { withdraw } from "./actions.ts";

/** State, whose turn, the clocks, and what comes. */
export async function Na({ sak }: { sak: MinSak }) {
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

/** The one to call. */
export async function Kontakt({ kontakt }: { kontakt: MinSak["kontakt"] }) {
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

/** The way to the decision and to a complaint. */
export async function Vedtak({ sak, locale }: { sak: MinSak; locale: string }) {
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

/** Withdrawing, behind a fold-out that says what follows. */
export async function Trekk({ sakId, locale }: { sakId: string; locale: string }) {
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

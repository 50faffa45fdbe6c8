import type { Route } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { LetterList } from "#components/sak/letter-list.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { MinSak } from "#usecases/minside/view-min-sak.ts";
import { brevnavn } from "../../brev-i-ord.ts";

/** The name of a document type in the service's own words. */
export async function kravnavn() {
  const t = await getTranslations();
  return (krav: string) => {
    const nokkel = `startlan-sak.dokument.${krav}.navn` as Parameters<typeof t>[0];
    return t.has(nokkel) ? t(nokkel) : t("min-side.sak.dokumenter.annet");
  };
}

/** Papers both ways, each to be opened. */
export async function Dokumenter({ sak, locale }: { sak: MinSak; locale: string }) {
  const [t, d, format, { lenke }, krav] = await Promise.all([
    getTranslations("min-side"),
    datoer(),
    getFormatter(),
    brevnavn(),
    kravnavn(),
  ]);
  const storrelse = (byte: number) => `${format.number(Math.max(1, Math.round(byte / 1024)))}\u00a0kB`;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("sak.dokumenter.tittel")}</Heading>
      <Heading niva={3}>{t("sak.dokumenter.fraOss")}</Heading>
      {sak.brev.length === 0 ? <p className="bd-dempet">{t("brev.ingen")}</p> : null}
      <LetterList
        rader={sak.brev.map((b) => ({
          id: b.brevId,
          href: `/api/brev/${b.brevId}`,
          navn: lenke(b.mal),
          linje: d.datoAv(b.ferdig),
        }))}
      />
      <Heading niva={3}>{t("sak.dokumenter.fraDeg")}</Heading>
      <p>
        <Lenke href={sti(locale, `/soknad/${sak.soknadId}/kvittering` as Route)}>{t("sak.dokumenter.sok")}</Lenke>
      </p>
      {sak.vedlegg.length === 0 ? <p className="bd-dempet">{t("sak.dokumenter.ingenFraDeg")}</p> : null}
      <LetterList
        rader={sak.vedlegg.map((v) => ({
          id: v.vedleggId,
          href: `/api/fil/${v.vedleggId}`,
          navn: v.filnavn,
          linje: t("sak.dokumenter.linje", {
            krav: krav(v.krav),
            storrelse: storrelse(v.storrelse),
            dato: v.mottatt ? d.datoAv(v.mottatt) : "",
          }),
        }))}
      />
    </section>
  );
}

/** What is asked for, and the way to the page where papers are sent. */
export async function Ettersend({ sak, locale }: { sak: MinSak; locale: string }) {
  const t = await getTranslations("min-side.sak");
  const navn = await kravnavn();
  const mangler = sak.etterspurt.length > 0;
  return (
    <section className="bd-flyt" id="ettersend">
      <Heading niva={2}>{mangler ? t("mangler.tittel") : t("ettersend.tittel")}</Heading>
      {mangler ? (
        <ul className="bd-punkter">
          {sak.etterspurt.map((krav) => (
            <li key={krav}>{navn(krav)}</li>
          ))}
        </ul>
      ) : (
        <p>{t("ettersend.ingress")}</p>
      )}
      <Lenke
        href={sti(locale, `/soknad/${sak.soknadId}/dokumenter` as Route)}
        knapp={mangler ? "primary" : "secondary"}
      >
        {t("ettersend.send")}
      </Lenke>
    </section>
  );
}

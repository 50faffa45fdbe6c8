import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { godtar, opplastingTekster } from "#app/_soknad/dokument-ord.ts";
import { OpplastingSvar, opplastingSvar } from "#app/_soknad/opplasting-svar.tsx";
import type { TjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageHead } from "#components/layout/page-head.tsx";
import { UploadForm } from "#components/soknad/upload-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { grenser } from "#usecases/dokument/grenser.ts";
import type { SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import { Filer, KravKort } from "./krav-kort.tsx";

type Props = {
  soknad: SoknadVisning;
  ord: TjenesteOrd;
  locale: string;
  fra?: string;
  merke: unknown;
  feil: boolean;
  videre?: Route;
  tilbake?: Route;
};

/** The list of papers with what has come, what is missing and how to send it. */
export async function Dokumentliste({ soknad, ord, locale, fra, merke, feil, videre, tilbake }: Props) {
  const [t, e, felles, tekster, svar] = await Promise.all([
    getTranslations("soknad.dokumenter"),
    getTranslations("soknad.ettersend"),
    getTranslations("soknad.feil"),
    opplastingTekster(),
    opplastingSvar(merke),
  ]);
  const { kvittering } = soknad;
  const tittel = kvittering ? e("tittel") : t("tittel");
  return (
    <>
      <PageTitle tittel={tittel} feil={(feil || (svar?.avvist.length ?? 0) > 0) && tekster.feilITittel} />
      <PageHead tittel={tittel} ingress={kvittering ? e("ingress", { saksnr: kvittering.saksnr }) : t("ingress")} />
      {feil ? (
        <Alert farge="danger" rolle="alert">
          <p>{felles("galt")}</p>
        </Alert>
      ) : null}
      <OpplastingSvar merke={merke} />
      {soknad.tarImotFiler ? null : (
        <Alert farge="info">
          <p>{e("stengt", { telefon: kommune.boligkontorTelefon.verdi })}</p>
        </Alert>
      )}
      {soknad.dokumenter.length === 0 ? <p>{t("ingen")}</p> : <p className="bd-dempet bd-liten">{t("skann")}</p>}
      <div className="bd-stabel">
        {soknad.dokumenter.map((krav) => (
          <KravKort key={krav.type} krav={krav} {...{ soknad, ord, locale, fra, tekster }} />
        ))}
        <section className="ds-card bd-flyt" id="dokument-annet" aria-labelledby="navn-annet">
          <Heading niva={2} storrelse="xs" id="navn-annet">
            {soknad.andreFiler.length > 0 ? t("andre") : t("annet")}
          </Heading>
          {soknad.andreFiler.length > 0 ? <p>{t("andreHjelp")}</p> : null}
          <Filer filer={soknad.andreFiler} type="annet" {...{ soknad, locale, fra }} />
          {soknad.tarImotFiler ? (
            <UploadForm
              soknadId={soknad.id}
              krav="annet"
              etikett={t("velg", { dokument: t("annet") })}
              godtar={godtar}
              maksBytes={grenser.fil}
              tekster={tekster}
            />
          ) : null}
        </section>
      </div>
      <div className="bd-knapper">
        {videre ? (
          <Lenke href={videre} knapp="primary">
            {t("videre")}
          </Lenke>
        ) : null}
        {tilbake ? <Lenke href={tilbake}>{ord.skjema("tilbake")}</Lenke> : null}
        {kvittering ? (
          <Lenke href={sti(locale, `/min-side/sak/${kvittering.sakId}` as Route)}>{e("tilbake")}</Lenke>
        ) : null}
      </div>
    </>
  );
}

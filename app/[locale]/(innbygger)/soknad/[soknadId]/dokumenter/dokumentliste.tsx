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
import type { KravVisning, SoknadVisning } from "#usecases/soknad/view-soknad.ts";
import { Filer, KravKort } from "./krav-kort.tsx";

type Props = {
  soknad: SoknadVisning;
  ord: TjenesteOrd;
  locale: string;
  fra?: string;
  merke: unknown;
  feil: boolean;
  /** Papers that staff ask for now, whether the answers call for them or not. */
  etterspurt?: readonly string[];
  videre?: Route;
  tilbake?: Route;
};

/** What staff ask for first, then what the answers call for. */
function kravene(soknad: SoknadVisning, etterspurt: readonly string[]): readonly KravVisning[] {
  const forst = etterspurt.map(
    (type) =>
      soknad.dokumenter.find((k) => k.type === type) ?? {
        type,
        grunn: "",
        pakrevd: true,
        filer: filerAv(soknad, type),
      },
  );
  return [...forst, ...soknad.dokumenter.filter((k) => !etterspurt.includes(k.type))];
}
const filerAv = (soknad: SoknadVisning, type: string) => soknad.andreFiler.filter((fil) => fil.krav === type);

/** The list of papers with what has come, what is missing and how to send it. */
export async function Dokumentliste({
  soknad,
  ord,
  locale,
  fra,
  merke,
  feil,
  etterspurt = [],
  videre,
  tilbake,
}: Props) {
  const [t, e, felles, tekster, svar] = await Promise.all([
    getTranslations("soknad.dokumenter"),
    getTranslations("soknad.ettersend"),
    getTranslations("soknad.feil"),
    opplastingTekster(),
    opplastingSvar(merke),
  ]);
  const { kvittering } = soknad;
  const krav = kravene(soknad, etterspurt);
  const andre = soknad.andreFiler.filter((fil) => !krav.some((k) => k.type === fil.krav));
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
      {krav.length === 0 ? <p>{t("ingen")}</p> : <p className="bd-dempet bd-liten">{t("skann")}</p>}
      <div className="bd-stabel">
        {krav.map((k) => (
          <KravKort
            key={k.type}
            krav={k}
            etterspurt={etterspurt.includes(k.type)}
            {...{ soknad, ord, locale, fra, tekster }}
          />
        ))}
        <section className="bd-boks bd-flyt" id="dokument-annet" aria-labelledby="navn-annet">
          <Heading niva={2} storrelse="xs" id="navn-annet">
            {andre.length > 0 ? t("andre") : t("annet")}
          </Heading>
          {andre.length > 0 && !kvittering ? <p>{t("andreHjelp")}</p> : null}
          <Filer filer={andre} type="annet" {...{ soknad, locale, fra }} />
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

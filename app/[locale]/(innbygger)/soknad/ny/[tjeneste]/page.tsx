import { cookies } from "next/headers";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { decodeKalkulator, kalkulatorKake } from "#app/_session/kalkulator-kake.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { CheckField } from "#components/form/check-field.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { utkastLevetidDager } from "#domain/kernel/kommune.ts";
import { sharedSvar } from "#domain/kernel/les-skjema.ts";
import { tjenesteAv } from "#domain/tjenester.ts";
import { viewMinSide } from "#usecases/minside/view-min-side.ts";
import { start } from "./actions.ts";

const punkter = ["mangler", "svar", "ser"] as const;

async function NySoknadPage({ params, searchParams }: PageProps<"/[locale]/soknad/ny/[tjeneste]">) {
  const { locale, tjeneste: id } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const tjeneste = tjenesteAv(id);
  if (!tjeneste) return ikkeFunnet();
  const [t, d, mine] = await Promise.all([getTranslations("soknad.ny"), datoer(), viewMinSide(actor, {})]);
  const begynt = mine.ok ? mine.value.utkast.find((u) => u.tjeneste === tjeneste.id) : undefined;
  const tittel = t(`tittel.${tjeneste.id}`);
  const regnet = sharedSvar(tjeneste, await decodeKalkulator((await cookies()).get(kalkulatorKake.navn)?.value));
  const { feil } = await searchParams;
  return (
    <PageBody>
      <PageTitle tittel={tittel} />
      <PageHead tittel={tittel} ingress={t("ingress")} />
      <div className="bd-flyt">
        {feil ? (
          <Alert farge="danger" rolle="alert">
            <p>{t("feil")}</p>
          </Alert>
        ) : null}
        {begynt ? (
          <Alert farge="info">
            <p>{t("begynt", { tid: d.tid(begynt.endret), dato: d.dag(begynt.slettesDato) })}</p>
          </Alert>
        ) : null}
        <ul className="bd-punkter">
          <li>{t("punkt.tid")}</li>
          <li>{t("punkt.pause")}</li>
          <li>{t(`punkt.papirer.${tjeneste.id}`)}</li>
          {punkter.map((p) => (
            <li key={p}>{t(`punkt.${p}`)}</li>
          ))}
          <li>{t("punkt.slettes", { dager: utkastLevetidDager.verdi })}</li>
        </ul>
        <form action={start.bind(null, locale, tjeneste.id)} className="bd-flyt">
          {Object.keys(regnet).length === 0 ? null : (
            <section className="bd-flyt" aria-labelledby="kalkulator-tittel">
              <Heading niva={2} storrelse="sm" id="kalkulator-tittel">
                {t("kalkulator.tittel")}
              </Heading>
              <p>{t("kalkulator.tekst")}</p>
              <CheckField navn="kalkulator" etikett={t("kalkulator.etikett")} avkrysset />
            </section>
          )}
          <div className="bd-knapper">
            <Button type="submit">{t(begynt ? "fortsett" : "begynn")}</Button>
            <Lenke href={sti(locale, rute(`/${tjeneste.id}`))}>{t(`tilbake.${tjeneste.id}`)}</Lenke>
          </div>
        </form>
      </div>
    </PageBody>
  );
}

export default tryggSide(NySoknadPage);

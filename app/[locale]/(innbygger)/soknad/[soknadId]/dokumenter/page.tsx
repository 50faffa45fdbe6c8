import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet, uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { deler } from "#app/_soknad/deler.ts";
import { StegMeny } from "#app/_soknad/steg-meny.tsx";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { viewMinSak } from "#usecases/minside/view-min-sak.ts";
import { viewSoknad } from "#usecases/soknad/view-soknad.ts";
import { Dokumentliste } from "./dokumentliste.tsx";
import { IkkeNaSide } from "./ikke-na-side.tsx";

/** Papers: of a draft among its parts, or of a sent application by themselves. `?ikke=<type>` asks when one will come. */
async function DokumenterPage({ params, searchParams }: PageProps<"/[locale]/soknad/[soknadId]/dokumenter">) {
  const { locale, soknadId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewSoknad(actor, { soknadId });
  if (!view.ok) return uteblitt(view);
  const soknad = view.value;
  const { ikke, fra: ra, opplasting, feil } = await searchParams;
  const fra = ra === "oppsummering" ? "oppsummering" : undefined;
  const [t, ord] = await Promise.all([getTranslations("soknad.liste"), tjenesteOrd(soknad.tjeneste)]);
  const felles = { soknad, ord, locale, fra };

  if (soknad.kvittering) {
    const sak = await viewMinSak(actor, { sakId: soknad.kvittering.sakId });
    const etterspurt = sak.ok ? sak.value.etterspurt : [];
    return (
      <PageBody>
        <Dokumentliste {...felles} merke={opplasting} feil={Boolean(feil)} etterspurt={etterspurt} />
      </PageBody>
    );
  }
  const alle = deler(soknad, ord, t("dokumenter"), locale);
  const krav = soknad.dokumenter.find((k) => k.type === ikke);
  if (ikke !== undefined && !krav) return ikkeFunnet();
  return (
    <PageBody bredde="bred">
      <StegMeny soknadId={soknad.id} locale={locale} alle={alle} aktiv="dokumenter">
        {krav ? (
          <IkkeNaSide actor={actor} {...felles} krav={krav} />
        ) : (
          <Dokumentliste
            {...felles}
            merke={opplasting}
            feil={Boolean(feil)}
            videre={sti(locale, `/soknad/${soknad.id}/oppsummering` as Route)}
            tilbake={alle.at(-2)?.href}
          />
        )}
      </StegMeny>
    </PageBody>
  );
}

export default tryggSide(DokumenterPage);

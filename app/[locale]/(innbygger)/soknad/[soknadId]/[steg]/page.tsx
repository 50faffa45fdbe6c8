import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet, uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { kopinokkel } from "#app/_session/kopinokkel.ts";
import { skjemasted } from "#app/_soknad/avvist-steg.ts";
import { deler } from "#app/_soknad/deler.ts";
import { StegMeny } from "#app/_soknad/steg-meny.tsx";
import { medEtterlatt } from "#app/_soknad/steg-skjema.ts";
import { stegVisning } from "#app/_soknad/steg-visning.ts";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StepForm } from "#components/soknad/step-form.tsx";
import { viewSoknad } from "#usecases/soknad/view-soknad.ts";
import { kontrollerSteg, lagreSteg } from "./actions.ts";

/** One step of any service. The question is the title; the form sets it, with «Feil: » in front when it must. */
async function StegPage({ params, searchParams }: PageProps<"/[locale]/soknad/[soknadId]/[steg]">) {
  const { locale, soknadId, steg } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewSoknad(actor, { soknadId });
  if (!view.ok) return uteblitt(view);
  const soknad = view.value;
  const grunn = `/soknad/${soknad.id}`;
  if (soknad.tilstand === "innsendt") redirect(sti(locale, `${grunn}/kvittering` as Route));

  const [t, ord] = await Promise.all([getTranslations("soknad.liste"), tjenesteOrd(soknad.tjeneste)]);
  const alle = deler(soknad, ord, t("dokumenter"), locale);
  const nr = alle.findIndex((del) => del.id === steg);
  const { fra } = await searchParams;
  const tilOppsummering = fra === "oppsummering";
  const tilbake = tilOppsummering
    ? sti(locale, `${grunn}/oppsummering` as Route)
    : (alle[nr - 1]?.href ?? sti(locale, grunn as Route));
  const sted = { locale, soknadId: soknad.id, steg, tjeneste: soknad.tjeneste, tilOppsummering };
  const etterlatt = nr < 0 ? undefined : await etterlatte(actor, skjemasted(sted).sted);
  const visning = stegVisning(medEtterlatt(soknad, steg, etterlatt), steg, ord, tilbake);
  if (!visning || nr < 0) return ikkeFunnet();
  const mer = { eier: await eierMerke(actor), etterlatt: etterlatt !== undefined, kopi: kopinokkel(actor) };
  return (
    <PageBody bredde="bred">
      <StegMeny soknadId={soknad.id} locale={locale} alle={alle} aktiv={steg}>
        <PageHead tittel={visning.tittel} ingress={ord.steg(steg, "ingress")} />
        <StepForm
          key={steg}
          visning={{ ...visning, ...mer }}
          lagre={lagreSteg.bind(null, sted)}
          kontroller={kontrollerSteg.bind(null, sted)}
        />
      </StegMeny>
    </PageBody>
  );
}

export default tryggSide(StegPage);

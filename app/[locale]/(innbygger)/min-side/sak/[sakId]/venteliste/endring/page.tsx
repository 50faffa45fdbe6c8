import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { EndringForm } from "#components/venteliste/endring-form.tsx";
import { viewEndringsskjema } from "#usecases/venteliste/report-endring.ts";
import { report } from "./actions.ts";
import { endringssted, endringsvisning, lesEndring } from "./skjema.ts";

async function EndringPage({ params }: PageProps<"/[locale]/min-side/sak/[sakId]/venteliste/endring">) {
  const { locale, sakId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewEndringsskjema(actor, { sakId });
  if (!view.ok) return ikkeFunnet();
  const { tjeneste, naa, omrader } = view.value;
  const skrevet = await etterlatte(actor, endringssted(locale, sakId).sted);
  const lagt = skrevet && lesEndring(tjeneste, skrevet);
  const start = {
    ...naa,
    omrader,
    tekst: "",
    ...(lagt ? { ...lagt.svar, omrader: lagt.omrader, tekst: lagt.tekst } : {}),
  };
  const t = await getTranslations("min-plass.skjema");
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        <EndringForm
          action={report.bind(null, locale, sakId, tjeneste)}
          visning={await endringsvisning(tjeneste, start)}
          nokkel={randomUUID()}
          eier={await eierMerke(actor)}
          etterlatt={lagt !== undefined}
        />
        <Lenke href={sti(locale, `/min-side/sak/${sakId}/venteliste` as Route)}>{t("avbryt")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(EndringPage);

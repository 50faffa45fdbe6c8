import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { NeiForm } from "#components/sak/nei-form.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { AVSLAG_MAKS } from "#domain/tilbud/svar.ts";
import { viewMittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { decline } from "./actions.ts";
import { neiskrevet, neisted } from "./neiskjema.ts";
import { neitekster } from "./neitekster.ts";

/** A no, with or without a reason, and what follows from it. Opening the page answers nothing. */
async function NeiPage({ params }: PageProps<"/[locale]/min-side/tilbud/[tilbudId]/nei">) {
  const { locale, tilbudId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewMittTilbud(actor, { tilbudId });
  if (!view.ok) return ikkeFunnet();
  const tilbud = view.value;
  const side = sti(locale, `/min-side/tilbud/${tilbud.tilbudId}` as Route);
  if (!tilbud.kanSvare) redirect(side);
  const t = await getTranslations("tilbud");
  const d = await datoer();
  const etterlatt = await etterlatte(actor, neisted(locale, tilbud.tilbudId).sted);
  return (
    <PageBody>
      <PageHead tittel={t("nei.tittel")} ingress={t("nei.ingress")}>
        <p>{t("nei.angre", { frist: d.dag(tilbud.frist) })}</p>
      </PageHead>
      <div className="bd-stabel">
        <NeiForm
          action={decline.bind(null, locale, tilbud.tilbudId)}
          nokkel={randomUUID()}
          eier={await eierMerke(actor)}
          etterlatt={etterlatt && neiskrevet(etterlatt)}
          maks={AVSLAG_MAKS}
          {...(await neitekster())}
        />
        <Lenke href={side}>{t("svar.tilbake")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(NeiPage);

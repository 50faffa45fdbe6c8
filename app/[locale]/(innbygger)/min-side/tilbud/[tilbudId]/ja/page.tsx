import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Button } from "#components/ui/button.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { viewMittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { accept } from "../actions.ts";

/** What a yes means, and the press that gives it. Opening the page answers nothing; the key makes a second press harmless. */
async function JaPage({ params }: PageProps<"/[locale]/min-side/tilbud/[tilbudId]/ja">) {
  const { locale, tilbudId } = await params;
  setRequestLocale(locale);
  const view = await viewMittTilbud(await requireInnbygger(), { tilbudId });
  if (!view.ok) return ikkeFunnet();
  const tilbud = view.value;
  const side = sti(locale, `/min-side/tilbud/${tilbud.tilbudId}` as Route);
  if (!tilbud.kanSvare) redirect(side);
  const t = await getTranslations("tilbud.ja");
  const s = await getTranslations("tilbud.svar");
  const d = await datoer();
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel">
        <ul>
          <li>{t("betyr")}</li>
          <li>{t("leie", { leie: d.kr(tilbud.vilkar.leieMnd), dag: d.dag(tilbud.vilkar.innflytting) })}</li>
          <li>{t("angre", { frist: d.dag(tilbud.frist) })}</li>
        </ul>
        <form action={accept.bind(null, locale, tilbud.tilbudId, randomUUID())}>
          <Button type="submit">{t("send")}</Button>
        </form>
        <Lenke href={side}>{s("tilbake")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(JaPage);

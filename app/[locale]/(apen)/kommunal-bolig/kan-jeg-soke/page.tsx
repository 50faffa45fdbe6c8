import { getTranslations } from "next-intl/server";
import { Akutt } from "#app/_ramme/akutt.tsx";
import { rute } from "#app/_sprak/rute.ts";
import { sti } from "#app/_sprak/sti.ts";
import { KanJegSoke } from "#components/kan-jeg-soke/kan-jeg-soke.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { svarPa } from "./actions.ts";
import { skjemaet } from "./skjema.ts";

// The rules in force are chosen by today's date.
export const dynamic = "force-dynamic";

export default async function CanIApplyPage({ params }: PageProps<"/[locale]/kommunal-bolig/kan-jeg-soke">) {
  const { locale } = await params;
  const t = await getTranslations("kan-jeg-soke");
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel" data-gap="lg">
        <Akutt />
        <KanJegSoke visning={await skjemaet()} handling={svarPa} />
        <Lenke href={sti(locale, rute("/kommunal-bolig"))}>{t("tilbake")}</Lenke>
      </div>
    </PageBody>
  );
}

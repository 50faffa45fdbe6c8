import { getTranslations } from "next-intl/server";
import { Kalkulator } from "#components/kalkulator/kalkulator.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { regn } from "./actions.ts";
import { kalkulatorVisning } from "./visning.ts";

// The figures in force are chosen by today's date.
export const dynamic = "force-dynamic";

export default async function CalculatorPage({ params }: PageProps<"/[locale]/startlan/kalkulator">) {
  const { locale } = await params;
  const t = await getTranslations("kalkulator");
  return (
    <PageBody bredde="bred">
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <Kalkulator visning={await kalkulatorVisning(locale)} handling={regn} />
    </PageBody>
  );
}

import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import type { ForhandsvarselVisning } from "#usecases/plass/answer-forhandsvarsel.ts";

/** That a notice runs, by when to answer, and where. */
export async function Forhandsvarsel({ varsel, locale }: { varsel: ForhandsvarselVisning; locale: string }) {
  const t = await getTranslations("fjerning.varsel.boks");
  const d = await datoer();
  return (
    <Alert farge="warning" tittel={t("tittel")}>
      <p>{varsel.svart ? t("svart") : t("tekst", { frist: d.dag(varsel.frist) })}</p>
      <Lenke href={sti(locale, `/min-side/sak/${varsel.sakId}/forhandsvarsel` as Route)}>{t("lenke")}</Lenke>
    </Alert>
  );
}

import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ikkeFunnet } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { SideTittel } from "#app/_ramme/side-tittel.tsx";
import { requireInnbygger } from "#app/_session/actor.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { StaffForm } from "#components/sak/staff-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { nesteValg } from "#domain/leie/opphor.ts";
import { svarNeste } from "../actions.ts";
import { leiesti } from "../leie-skjema.ts";
import { lesLeie } from "../les-leie.ts";

/** What next when the contract ends: buying first, with the calculator at hand. */
async function NestePage({ params }: PageProps<"/[locale]/min-side/leieforhold/[leieforholdId]/neste">) {
  const { locale, leieforholdId } = await params;
  const leie = await lesLeie(await requireInnbygger(), locale, leieforholdId);
  if (!leie.neste) return ikkeFunnet();
  const [t, valg, d] = await Promise.all([
    getTranslations("leieforhold.neste"),
    getTranslations("leie.neste"),
    datoer(),
  ]);
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress", { til: leie.neste.til ? d.dag(leie.neste.til) : "" })} />
      <div className="bd-stabel">
        <Alert tittel={t("kjopeTittel")}>
          <p>{t("kjope")}</p>
          <p>
            <Lenke href={sti(locale, "/startlan/kalkulator" as Route)} knapp="secondary">
              {t("kalkulator")}
            </Lenke>
          </p>
        </Alert>
        <StaffForm
          id="neste"
          action={svarNeste.bind(null, locale, leieforholdId)}
          felter={[
            {
              slag: "en",
              navn: "svar",
              etikett: t("sporsmal"),
              valg: nesteValg.map((kode) => ({ kode, tekst: valg(kode) })),
              valgte: leie.neste.svar ? [leie.neste.svar] : [],
            },
          ]}
          knapper={[{ tekst: t("send") }]}
          sidetittel={t("tittel")}
          feilord={t("feilord")}
        />
        <Lenke href={leiesti(locale, leieforholdId)}>{t("tilbake")}</Lenke>
      </div>
      <SideTittel tittel={t("tittel")} />
    </PageBody>
  );
}

export default tryggSide(NestePage);

import { getTranslations } from "next-intl/server";
import { Akutt } from "#app/_ramme/akutt.tsx";
import { ChoiceField, valgId } from "#components/form/choice-field.tsx";
import { ErrorSummary } from "#components/form/error-summary.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { erBesvart, lesVeilederSvar, trengerHjelpNa, veilederSporsmal } from "#domain/veileder/forslag.ts";
import { Forslagsliste } from "./forslagsliste.tsx";

const navn = Object.keys(veilederSporsmal) as (keyof typeof veilederSporsmal)[];

/** A GET form: the answers live in the address and nowhere else, so it works without script and Back keeps them. */
export default async function GuidePage({ params, searchParams }: PageProps<"/[locale]/veileder">) {
  const { locale } = await params;
  const inn = await searchParams;
  const t = await getTranslations("veileder");
  const skjema = await getTranslations("skjema");
  const svar = lesVeilederSvar(inn);
  const sendt = "vis" in inn;
  const ubesvart = sendt ? navn.filter((n) => !(n in svar)) : [];
  const feil = ubesvart.map((n) => ({
    id: valgId(n, veilederSporsmal[n][0]),
    melding: `${t(`sporsmal.${n}.etikett`)} ${t("mangler")}`,
  }));
  return (
    <PageBody>
      <PageTitle tittel={t("tittel")} feil={feil.length > 0 && skjema("feilITittel")} />
      <PageHead tittel={t("tittel")} ingress={t("ingress")} />
      <div className="bd-stabel" data-gap="lg">
        {trengerHjelpNa(svar) ? <Akutt /> : null}
        {erBesvart(svar) ? <Forslagsliste locale={locale} svar={svar} /> : null}
        <form method="get" className="bd-skjema" noValidate>
          <ErrorSummary tittel={t("manglerTittel", { antall: feil.length })} feil={feil} runde={feil.length} />
          {navn.map((n) => (
            <ChoiceField
              key={n}
              navn={n}
              slag="en"
              etikett={t(`sporsmal.${n}.etikett`)}
              valg={veilederSporsmal[n].map((kode) => ({
                kode,
                tekst: t(`sporsmal.${n}.valg.${kode}` as "sporsmal.hjem.valg.leier"),
              }))}
              valgte={svar[n] ? [svar[n]] : []}
              feil={ubesvart.includes(n) ? t("mangler") : undefined}
            />
          ))}
          <div>
            <Button type="submit" name="vis" value="1">
              {t("vis")}
            </Button>
          </div>
        </form>
      </div>
    </PageBody>
  );
}

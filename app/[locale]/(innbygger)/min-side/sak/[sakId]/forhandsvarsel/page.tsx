import type { Route } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ikkeFunnet, uteblitt } from "#app/_feil/ikke-funnet.ts";
import { tryggSide } from "#app/_feil/trygg-side.ts";
import { requireInnbygger } from "#app/_session/actor.ts";
import { eierMerke, etterlatte } from "#app/_session/etterlatt.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { sti } from "#app/_sprak/sti.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHead } from "#components/layout/page-head.tsx";
import { ForhandsvarselForm } from "#components/sak/forhandsvarsel-form.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import { SVAR_MAKS, viewForhandsvarsel } from "#usecases/plass/answer-forhandsvarsel.ts";
import { svar } from "./actions.ts";
import { varselsted } from "./varselsted.ts";

async function skjematekster() {
  const t = await getTranslations("fjerning.varsel");
  return {
    sidetittel: t("tittel"),
    feilmerke: t("feilmerke"),
    feiltittel: t("feiltittel"),
    feil: {
      mangler: t("feil.mangler"),
      forLang: t("feil.forLang", { maks: SVAR_MAKS }),
      ugyldigeTegn: t("feil.ugyldigeTegn"),
      galt: t("feil.galt"),
    },
    etikett: t("etikett"),
    hjelp: t("hjelp"),
    teller: { igjen: t.raw("teller.igjen"), formye: t.raw("teller.formye") },
    send: t("send"),
  };
}

/** The notice that her place may end, and her own answer. */
async function ForhandsvarselPage({
  params,
  searchParams,
}: PageProps<"/[locale]/min-side/sak/[sakId]/forhandsvarsel">) {
  const { locale, sakId } = await params;
  setRequestLocale(locale);
  const actor = await requireInnbygger();
  const view = await viewForhandsvarsel(actor, { sakId });
  if (!view.ok) return uteblitt(view);
  const v = view.value;
  if (!v) return ikkeFunnet();
  const [t, grunn, d] = [
    await getTranslations("fjerning.varsel"),
    await getTranslations("fjerning.grunn"),
    await datoer(),
  ];
  const lagt = (await etterlatte(actor, varselsted(locale, sakId).sted))?.get("svar");
  return (
    <PageBody>
      <PageHead tittel={t("tittel")} ingress={t("ingress", { frist: d.dag(v.frist) })} />
      <div className="bd-stabel">
        {(await searchParams).sendt === "ja" && v.svart ? (
          <Alert farge="success" rolle="status">
            <p>{t("sendt")}</p>
          </Alert>
        ) : null}
        <section className="bd-flyt">
          <Heading niva={2}>{t("hvorfor")}</Heading>
          <p>{grunn(`${v.grunn}.tekst` as Parameters<typeof grunn>[0])}</p>
          <p className="bd-linjer">{v.tekst}</p>
        </section>
        <section className="bd-flyt">
          <Heading niva={2}>{t("svaret")}</Heading>
          {v.svart ? <p>{t("svart")}</p> : null}
          <ForhandsvarselForm
            action={svar.bind(null, locale, sakId)}
            eier={await eierMerke(actor)}
            etterlatt={typeof lagt === "string"}
            verdi={typeof lagt === "string" ? lagt : (v.svar ?? "")}
            maks={SVAR_MAKS}
            texts={await skjematekster()}
          />
        </section>
        <p>{t.rich("ring", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}</p>
        <Lenke href={sti(locale, `/min-side/sak/${sakId}` as Route)}>{t("tilSaken")}</Lenke>
      </div>
    </PageBody>
  );
}

export default tryggSide(ForhandsvarselPage);

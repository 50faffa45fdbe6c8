import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import type { MittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";

/** The facts of the home. */
export async function Boligen({ bolig }: Pick<MittTilbud, "bolig">) {
  const t = await getTranslations("tilbud.bolig");
  const o = await getTranslations("brev-tilbud");
  const jaNei = (ja: boolean) => t(ja ? "ja" : "nei");
  const inngang = bolig.rullestol ? "rullestol" : bolig.trinnfri ? "trinnfri" : "trapp";
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <SummaryList
        rader={[
          { sporsmal: t("hvor"), svar: bolig.adresse ?? o(`omrade.${bolig.omrade}`) },
          { sporsmal: t("type"), svar: o(`boligtype.${bolig.boligtype}`) },
          {
            sporsmal: t("storrelse"),
            svar: o("storrelse", { rom: bolig.rom, soverom: bolig.soverom, bra: bolig.bra }),
          },
          { sporsmal: t("etasje"), svar: o(bolig.heis ? "etasjeHeis" : "etasje", { etasje: bolig.etasje }) },
          { sporsmal: t("inngang"), svar: t(inngang) },
          { sporsmal: t("fellesareal"), svar: jaNei(bolig.fellesareal) },
          { sporsmal: t("dyr"), svar: jaNei(bolig.dyr) },
          { sporsmal: t("parkering"), svar: jaNei(bolig.parkering) },
        ]}
      />
    </section>
  );
}

/** Rent and what it includes, deposit, length and when they can move in. */
export async function Leien({ bolig, vilkar }: Pick<MittTilbud, "bolig" | "vilkar">) {
  const t = await getTranslations("tilbud.leie");
  const d = await datoer();
  const depositum = vilkar.depositum > 0 ? t("depositumHjelp", { belop: d.kr(vilkar.depositum) }) : t("ingen");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <SummaryList
        rader={[
          { sporsmal: t("leie"), svar: d.kr(vilkar.leieMnd) },
          { sporsmal: t("med"), svar: t(bolig.strom ? "stromMed" : "stromUten") },
          { sporsmal: t("depositum"), svar: depositum },
          { sporsmal: t("kontrakt"), svar: t("ar", { ar: vilkar.kontraktAr }) },
          { sporsmal: t("innflytting"), svar: d.dag(vilkar.innflytting) },
        ]}
      />
      <p>{t("bostotte")}</p>
    </section>
  );
}

/** Pictures without people, the plan last. */
export async function Bilder({ bilder }: Pick<MittTilbud, "bilder">) {
  const t = await getTranslations("tilbud.bilder");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      {bilder.length === 0 ? <p>{t("ingen")}</p> : null}
      {bilder.map((b) => (
        <figure key={b.bildeId}>
          <picture>
            <img src={`/api/boligbilde/${b.bildeId}`} alt={b.alt} width={b.bredde} height={b.hoyde} loading="lazy" />
          </picture>
        </figure>
      ))}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { tjenesteOrd } from "#app/_soknad/tjeneste-ord.ts";
import { datoer } from "#app/_sprak/datoer.ts";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Tag, type TagFarge } from "#components/ui/tag.tsx";
import { erDag } from "#domain/kernel/dag.ts";
import type { Prioritetsfaktor } from "#domain/venteliste/prioritet.ts";
import type { Bandgrunn, MinPlass } from "#usecases/venteliste/view-min-plass.ts";

const farger: Record<Prioritetsfaktor["svar"], TagFarge> = { ja: "success", nei: "neutral", delvis: "warning" };

/** The facts behind a factor as she answered them: the question, and the answer in the same words. */
async function faktaIOrd(tjeneste: MinPlass["tjeneste"]) {
  const [ord, d, t] = await Promise.all([tjenesteOrd(tjeneste), datoer(), getTranslations("beregning.fakta")]);
  return ({ fakta = {} }: Prioritetsfaktor): string[] =>
    Object.entries(fakta).flatMap(([navn, verdi]) => {
      if (navn === "barn") return [`${t("barn")}: ${String(verdi)}`];
      const sporsmal = ord.felt(navn, "etikett");
      if (!sporsmal || typeof verdi !== "string") return [];
      const svar = erDag(verdi) ? d.kortDag(verdi) : ord.felt(navn, `valg.${verdi}`);
      return svar ? [`${sporsmal} ${svar}`] : [];
    });
}

async function Faktorene({ grunn, tjeneste }: { grunn: Bandgrunn; tjeneste: MinPlass["tjeneste"] }) {
  const [t, alle, fakta] = await Promise.all([
    getTranslations("min-plass.band"),
    getTranslations("min-plass.faktor"),
    faktaIOrd(tjeneste),
  ]);
  const tittel = (kode: string) => (alle.has(kode as "utenBolig") ? alle(kode as "utenBolig") : kode);
  return (
    <>
      <Heading niva={3} storrelse="xs">
        {t("faktorer")}
      </Heading>
      <ul className="bd-stabel bd-vilkar" data-gap="sm">
        {grunn.faktorer.map((f) => (
          <li key={f.kode}>
            <Details sporsmal={`${tittel(f.kode)}: ${t(`svar.${f.svar}`)}`}>
              <p>
                <Tag farge={farger[f.svar]}>{t(`svar.${f.svar}`)}</Tag>
              </p>
              <ul className="bd-punkter">
                {fakta(f).map((linje) => (
                  <li key={linje}>{linje}</li>
                ))}
              </ul>
              <p className="bd-dempet bd-liten">{t("hjemmel", { hjemmel: f.hjemmel })}</p>
            </Details>
          </li>
        ))}
      </ul>
      <p className="bd-dempet bd-liten">{t("regelsett", { regelsett: grunn.regelsett })}</p>
    </>
  );
}

/** What would give another band: the rules run on the changed life, never a promise. */
async function HvaOm({ grunn }: { grunn: Bandgrunn }) {
  const t = await getTranslations("min-plass.hvaOm");
  return (
    <>
      <Heading niva={3} storrelse="xs">
        {t("tittel")}
      </Heading>
      <p>{t(grunn.hvaOm.length > 0 ? "ingress" : "ingen")}</p>
      <ul className="bd-punkter">
        {grunn.hvaOm.map(({ kode, til }) => (
          <li key={kode}>{t("linje", { kode, til })}</li>
        ))}
      </ul>
    </>
  );
}

/** The band in words, who set it and why, each factor with paragraph and facts, and what would change it. */
export async function Bandet({ plass }: { plass: MinPlass }) {
  const [t, d] = await Promise.all([getTranslations("min-plass.band"), datoer()]);
  const grunn = plass.eget?.bandgrunn;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>
        <strong>{t(plass.band)}</strong>
      </p>
      <p>{t("hva")}</p>
      {grunn ? (
        <>
          <p>{t("vurdert", { dato: d.kortDag(grunn.vurdert) })}</p>
          <blockquote className="bd-boks">{grunn.grunn}</blockquote>
          <Faktorene grunn={grunn} tjeneste={plass.tjeneste} />
          <HvaOm grunn={grunn} />
        </>
      ) : null}
      {plass.eget ? null : <p>{t("bareSoker")}</p>}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { MittLeieforhold } from "#usecases/leie/view-mitt-leieforhold.ts";

const indeks = (ganget: number) => `${Math.floor(ganget / 10)},${ganget % 10}`;

/** The rent now, and every change with what it stands on. */
export async function Leia({ leie }: { leie: MittLeieforhold }) {
  const [t, d] = await Promise.all([getTranslations("leieforhold.leia"), datoer()]);
  const maned = (iso: string) => d.kortDag(`${iso}-01`).replace(/^1\. /, "");
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("tittel")}</Heading>
      <p>{t("na", { belop: d.kr(leie.leieNa) })}</p>
      {leie.reguleringer.length === 0 ? <p className="bd-dempet">{t("ingen")}</p> : null}
      <ul className="bd-stabel bd-ren-liste">
        {leie.reguleringer.map((r) => (
          <Card som="li" key={r.id}>
            <Heading niva={3}>
              {t(r.kommer ? "kommer" : "gjaldt", { dato: d.kortDag(r.gjelderFra), belop: d.kr(r.tilBelop) })}
            </Heading>
            <p>{t("endring", { fra: d.kr(r.fraBelop), til: d.kr(r.tilBelop), varslet: d.kortDag(r.varslet) })}</p>
            {r.kpi ? (
              <p>
                {t("hvorfor", {
                  fraMnd: maned(r.kpi.fraMnd),
                  fra: indeks(r.kpi.fra),
                  tilMnd: maned(r.kpi.tilMnd),
                  til: indeks(r.kpi.til),
                })}
              </p>
            ) : null}
          </Card>
        ))}
      </ul>
      <p className="bd-dempet">{t("regel")}</p>
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { MinPlass } from "#usecases/venteliste/view-min-plass.ts";
import { confirm } from "./actions.ts";

/** The question, and one press that answers it; nothing when she is not asked. */
export async function Bekreft({ plass, locale }: { plass: MinPlass; locale: string }) {
  const [t, d] = await Promise.all([getTranslations("min-plass.bekreft"), datoer()]);
  if (!plass.kanBekrefte) {
    if (plass.status !== "aktiv") return null;
    return <p>{t("neste", { sist: d.kortDag(plass.sisteBekreftet), neste: d.kortDag(plass.nesteBekreftelse) })}</p>;
  }
  const { bekreftelse: b } = plass;
  const pauset = plass.status === "pauset";
  const tekst = pauset
    ? plass.pausetTil
      ? t("pausetTil", { dato: d.dag(plass.pausetTil) })
      : t("pauset")
    : b.slag === "ikkeSpurt"
      ? t("ikkeSpurt")
      : t(b.slag, { dato: d.dag(b.svarSenest) });
  return (
    <Card som="section" farge="vin" tonet>
      <Heading niva={2} storrelse="sm">
        {t("tittel")}
      </Heading>
      <p>{tekst}</p>
      <form action={confirm.bind(null, locale, plass.sakId)}>
        <Button type="submit">{t(pauset ? "gjenoppta" : "knapp")}</Button>
      </form>
    </Card>
  );
}

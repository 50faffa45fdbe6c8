import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekstAv } from "#messages/tekst.ts";
import type { MittLeieforhold } from "#usecases/leie/view-mitt-leieforhold.ts";
import { leiesti } from "./leie-skjema.ts";

/** What can be asked for, and what has been, with its answer. */
export async function Onskeliste({ leie, locale }: { leie: MittLeieforhold; locale: string }) {
  const [t, d] = await Promise.all([getTranslations("leieforhold.onske"), datoer()]);
  if (leie.mulige.length === 0 && leie.krav.length === 0) return null;
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("listetittel")}</Heading>
      <ul className="bd-punkter">
        {leie.mulige.map((slag) => (
          <li key={slag}>
            <Lenke href={leiesti(locale, leie.leieforholdId, `/onske/${slag}`)}>{t(`lenke.${slag}`)}</Lenke>
          </li>
        ))}
      </ul>
      <ul className="bd-stabel bd-ren-liste">
        {leie.krav.map((k) => (
          <Card som="li" key={k.kravId}>
            <Heading niva={3}>
              {t(`lenke.${k.slag}`)} <Tag>{t(`tilstand.${k.tilstand}`)}</Tag>
            </Heading>
            <p className="bd-dempet bd-liten">{t("sendt", { tid: d.tid(k.sendt) })}</p>
            {k.tekst ? <p className="bd-linjer">{k.tekst}</p> : null}
            {k.grunn ? <p>{tekstAv(`leie.grunn.${k.grunn}`)}</p> : null}
            {k.svar ? <p className="bd-linjer">{k.svar}</p> : null}
          </Card>
        ))}
      </ul>
    </section>
  );
}

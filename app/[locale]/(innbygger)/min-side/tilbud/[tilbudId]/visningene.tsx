import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { ChoiceField } from "#components/form/choice-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { PhoneLink } from "#components/ui/phone-link.tsx";
import { kommune } from "#domain/kernel/kommune.ts";
import type { MittTilbud } from "#usecases/tilbud/view-mitt-tilbud.ts";
import { book } from "./actions.ts";

/** Times to see the home: what is booked, and what can be. A full one is said to be, and is not a choice. */
export async function Visningene({ tilbud, locale }: { tilbud: MittTilbud; locale: string }) {
  const t = await getTranslations("tilbud.visning");
  const d = await datoer();
  const { visninger, bestilt } = tilbud;
  const ledige = visninger.filter((v) => v.ledig > 0 && v.visningId !== bestilt?.visningId);
  const fulle = visninger.filter((v) => v.ledig === 0 && v.visningId !== bestilt?.visningId);
  return (
    <section className="bd-flyt" id="visning">
      <Heading niva={2}>{t("tittel")}</Heading>
      {bestilt ? (
        <p>
          <strong>{t("bestilt", { tid: d.tid(bestilt.start) })}</strong>
        </p>
      ) : null}
      {tilbud.kanBestille && ledige.length > 0 ? (
        <form action={book.bind(null, locale, tilbud.tilbudId)} className="bd-flyt">
          <ChoiceField
            navn="visning"
            slag="en"
            etikett={t("velg")}
            valg={ledige.map((v) => ({
              kode: v.visningId,
              tekst: t("tid", { tid: d.tid(v.start), min: v.varighetMin }),
              hjelp: t("ledig", { n: v.ledig }),
            }))}
          />
          <div>
            <Button type="submit" variant="secondary">
              {t(bestilt ? "endre" : "bestill")}
            </Button>
          </div>
        </form>
      ) : null}
      {fulle.length > 0 ? (
        <ul>
          {fulle.map((v) => (
            <li key={v.visningId}>
              {d.tid(v.start)}. {t("full")}
            </li>
          ))}
        </ul>
      ) : null}
      {visninger.length === 0 && !bestilt ? (
        <p>{t.rich("ingen", { telefon: () => <PhoneLink nummer={kommune.boligkontorTelefon.verdi} /> })}</p>
      ) : null}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { CaseTimeline } from "#components/sak/case-timeline.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Tidslinje } from "#usecases/minside/tidslinje.ts";
import type { MittOppslag } from "#usecases/minside/view-min-sak.ts";
import { brevnavn } from "../../brev-i-ord.ts";

/** Acts of a tenancy have their words with the tenancy. */
const tidslinjenokkel = (type: string) => `${type.startsWith("leie.") ? "leieforhold" : "min-side"}.tidslinje.${type}`;

export async function Historikk({ linjer }: { linjer: readonly Tidslinje[] }) {
  const t = await getTranslations("min-side");
  const [alle, d, { navn }] = await Promise.all([getTranslations(), datoer(), brevnavn()]);
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("sak.tidslinje.tittel")}</Heading>
      <CaseTimeline
        rader={linjer.map((linje) => ({
          id: String(linje.seq),
          tid: d.tid(linje.tid),
          datetime: linje.tid,
          hvem: t(`sak.tidslinje.hvem.${linje.hvem}`),
          tekst: alle(tidslinjenokkel(linje.type) as Parameters<typeof alle>[0], {
            navn: navn(linje.mal ?? ""),
            slag: linje.slag ?? "",
          }),
        }))}
      />
    </section>
  );
}

/** Who has looked, as roles and purposes. A purpose we have no words for is shown as the reason the person wrote. */
export async function Oppslag({ oppslag }: { oppslag: readonly MittOppslag[] }) {
  const t = await getTranslations("min-side");
  const d = await datoer();
  type Nokkel = Parameters<typeof t>[0];
  const rolle = (kode: string) => ord(`rolle.${kode}`) ?? kode;
  const ord = (nokkel: string) => (t.has(nokkel as Nokkel) ? t(nokkel as Nokkel) : undefined);
  const hva = (o: MittOppslag) =>
    ord(`sak.oppslag.handling.${o.handling.replace(".", "")}`) ?? t("sak.oppslag.handling.annet");
  /** A reason from the list in its words, one that was written as it was written; whoever has the case needs none. */
  const hvorfor = ({ formal }: MittOppslag) =>
    formal.startsWith("annet: ")
      ? formal.slice("annet: ".length)
      : (ord(`sak.oppslag.formal.${formal}`) ?? t("sak.oppslag.formal.behandling"));
  return (
    <section className="bd-flyt" id="oppslag">
      <Heading niva={2}>{t("sak.oppslag.tittel")}</Heading>
      <p>{t("sak.oppslag.ingress")}</p>
      {oppslag.length === 0 ? <p className="bd-dempet">{t("sak.oppslag.ingen")}</p> : null}
      {oppslag.length > 0 ? (
        <Details sporsmal={t("sak.oppslag.antall", { n: oppslag.length })}>
          <Table
            tittel={t("sak.oppslag.tittel")}
            skjulTittel
            nokkel={(o) => `${o.tid}${o.handling}`}
            rader={oppslag}
            kolonner={[
              { id: "tid", navn: t("sak.oppslag.kolonne.tid"), radnavn: true, celle: (o) => d.tid(o.tid) },
              { id: "rolle", navn: t("sak.oppslag.kolonne.rolle"), celle: (o) => o.roller.map(rolle).join(", ") },
              { id: "hva", navn: t("sak.oppslag.kolonne.hva"), celle: hva },
              { id: "formal", navn: t("sak.oppslag.kolonne.formal"), celle: hvorfor },
            ]}
          />
        </Details>
      ) : null}
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { datoer } from "#app/_sprak/datoer.ts";
import { CaseTimeline } from "#components/sak/case-timeline.tsx";
import { Details } from "#components/ui/details.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Tidslinje } from "#usecases/minside/tidslinje.ts";
import type { MittOppslag } from "#usecases/minside/view-min-sak.ts";

export async function Historikk({ linjer }: { linjer: readonly Tidslinje[] }) {
  const t = await getTranslations("min-side");
  const d = await datoer();
  return (
    <section className="bd-flyt">
      <Heading niva={2}>{t("sak.tidslinje.tittel")}</Heading>
      <CaseTimeline
        rader={linjer.map((linje) => ({
          id: String(linje.seq),
          tid: d.tid(linje.tid),
          datetime: linje.tid,
          hvem: t(`sak.tidslinje.hvem.${linje.hvem}`),
          tekst: t(`tidslinje.${linje.type}`),
        }))}
      />
    </section>
  );
}

/** Who has looked, as roles and purposes. A purpose we have no words for is shown as the reason the person wrote. */
export async function Oppslag({ oppslag }: { oppslag: readonly MittOppslag[] }) {
  const t = await getTranslations("min-side");
  const d = await datoer();
  const rolle = (kode: string) => {
    const nokkel = `rolle.${kode}` as Parameters<typeof t>[0];
    return t.has(nokkel) ? t(nokkel) : kode;
  };
  const formal = (o: MittOppslag) => {
    const nokkel = `formal.${o.formal}` as Parameters<typeof t>[0];
    return t.has(nokkel) ? t(nokkel) : o.formal;
  };
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
              { id: "formal", navn: t("sak.oppslag.kolonne.formal"), celle: formal },
            ]}
          />
        </Details>
      ) : null}
    </section>
  );
}

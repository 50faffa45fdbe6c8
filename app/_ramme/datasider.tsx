import { Heading } from "#components/ui/heading.tsx";

export type Seksjon = { tittel: string; avsnitt?: readonly string[]; punkter?: readonly string[] };

/** Sections of a page that is a data file. */
export const Seksjoner = ({ seksjoner }: { seksjoner: readonly Seksjon[] }) =>
  seksjoner.map((seksjon) => (
    <section key={seksjon.tittel} className="bd-flyt">
      <Heading niva={2} storrelse="sm">
        {seksjon.tittel}
      </Heading>
      {seksjon.avsnitt?.map((avsnitt) => (
        <p key={avsnitt}>{avsnitt}</p>
      ))}
      {seksjon.punkter ? (
        <ul className="bd-punkter">
          {seksjon.punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
      ) : null}
    </section>
  ));

/** «2026-11-24» as «24. november 2026». */
export const somDato = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

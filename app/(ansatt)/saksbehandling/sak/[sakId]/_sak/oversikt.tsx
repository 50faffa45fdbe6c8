import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { tjenester } from "#domain/tjenester.ts";
import { gjoremalslag } from "#domain/vedtak/mangler.ts";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { SakVisning } from "#usecases/sak/view-sak.ts";
import { dato } from "../../../_skjema/format.ts";
import { Fakta } from "./fakta.tsx";
import { Handlinger } from "./handlinger.tsx";
import { Notater } from "./notater.tsx";
import { NyOpplysning } from "./ny-opplysning.tsx";
import { Person } from "./person.tsx";

const Gjoremal = ({ gjort }: { gjort: SakVisning["gjoremal"] }) => (
  <section className="bd-flyt" aria-labelledby="gjoremal">
    <Heading niva={2} id="gjoremal">
      {tekst("saksbehandling-sak.gjoremal.tittel")}
    </Heading>
    <SummaryList
      rader={gjoremalslag.map((slag) => {
        const funnet = gjort.find((g) => g.slag === slag);
        return {
          sporsmal: tekst(`saksbehandling-sak.gjoremal.${slag}`),
          svar: funnet
            ? tekst("saksbehandling-sak.gjoremal.gjort", {
                dato: dato(funnet.utfort),
                hvem: funnet.hvem ?? tekst("saksbehandling.aktor.ukjent"),
              })
            : tekst("saksbehandling-sak.gjoremal.ikkeGjort"),
        };
      })}
    />
  </section>
);

/** The overview: what can be done, who, the facts with their sources, a loan's duties, notes. */
export const Oversikt = ({ hode, sak, fakta }: { hode: SakHode; sak: SakVisning; fakta?: string }) => (
  <div className="bd-stabel" data-gap="lg">
    {fakta && hode.kan.vurder ? <NyOpplysning hode={hode} felt={fakta} /> : null}
    <Handlinger hode={hode} mottakere={sak.mottakere} />
    <Person hode={hode} person={sak.person} kanVise={sak.kanViseVernet} />
    <Fakta hode={hode} fakta={sak.fakta} andre={sak.andreOpplysninger} kanEndre={hode.kan.vurder} />
    {tjenester[hode.tjeneste].beregning === "lan" ? <Gjoremal gjort={sak.gjoremal} /> : null}
    <Notater hode={hode} notater={sak.notater} />
  </div>
);

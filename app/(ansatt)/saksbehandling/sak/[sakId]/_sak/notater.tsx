import { StaffForm } from "#components/sak/staff-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { NotatVisning } from "#usecases/sak/view-sak.ts";
import { tidspunkt } from "../../../_skjema/format.ts";
import { merkNotat, skrivNotat } from "./notat-actions.ts";
import { sidetittel } from "./sak-ramme.tsx";

const slagene = ["internt", "journalfort"] as const;
const slagnavn = (slag: NotatVisning["slag"]) => tekst(`saksbehandling-sak.notat.slagvalg.${slag}.tekst`);

function Notat({ hode, notat }: { hode: SakHode; notat: NotatVisning }) {
  const avsender = {
    slag: slagnavn(notat.slag),
    hvem: notat.hvem ?? tekst("saksbehandling.aktor.ukjent"),
    tid: tidspunkt(notat.tid),
  };
  return (
    <Card som="li">
      <p className="bd-dempet bd-liten">{tekst("saksbehandling-sak.notat.avsender", avsender)}</p>
      {notat.feilfort === null ? null : (
        <Tag farge="warning">{tekst("saksbehandling-sak.notat.feilfort", { grunn: notat.feilfort })}</Tag>
      )}
      <p className="bd-linjer">{notat.tekst}</p>
      {notat.kanMerkes ? (
        <StaffForm
          fold={{ tekst: tekst("saksbehandling-sak.notat.merk"), variant: "linje" }}
          id={`merk-${notat.notatId}`}
          action={merkNotat.bind(null, hode.sakId, notat.notatId)}
          felter={[{ slag: "tekst", navn: "grunn", etikett: tekst("saksbehandling-sak.notat.grunn") }]}
          knapper={[{ tekst: tekst("saksbehandling-sak.notat.merk"), variant: "secondary" }]}
          sidetittel={sidetittel(hode, "oversikt")}
          feilord={tekst("saksbehandling.feilord")}
        />
      ) : null}
    </Card>
  );
}

/** Notes, newest first: internal, or for the file. A mistake is marked, never erased. */
export const Notater = ({ hode, notater }: { hode: SakHode; notater: readonly NotatVisning[] | null }) => (
  <section className="bd-flyt" aria-labelledby="notater">
    <Heading niva={2} id="notater">
      {tekst("saksbehandling-sak.notat.tittel")}
    </Heading>
    {hode.kan.notat ? (
      <StaffForm
        fold={{ tekst: tekst("saksbehandling-sak.notat.nytt") }}
        id="notat"
        action={skrivNotat.bind(null, hode.sakId)}
        felter={[
          {
            slag: "en",
            navn: "slag",
            etikett: tekst("saksbehandling-sak.notat.slag"),
            valg: slagene.map((kode) => ({
              kode,
              tekst: slagnavn(kode),
              hjelp: tekst(`saksbehandling-sak.notat.slagvalg.${kode}.hjelp`),
            })),
          },
          {
            slag: "langtekst",
            navn: "tekst",
            etikett: tekst("saksbehandling-sak.notat.tekst"),
            hjelp: tekst("saksbehandling-sak.notat.hjelp"),
          },
        ]}
        knapper={[{ tekst: tekst("saksbehandling-sak.notat.knapp") }]}
        sidetittel={sidetittel(hode, "oversikt")}
        feilord={tekst("saksbehandling.feilord")}
      />
    ) : null}
    {notater === null ? (
      <p className="bd-dempet">{tekst("saksbehandling-sak.fakta.skjult")}</p>
    ) : notater.length === 0 ? (
      <p className="bd-tom">{tekst("saksbehandling-sak.notat.ingen")}</p>
    ) : (
      <ul className="bd-stabel bd-ren-liste">
        {notater.map((notat) => (
          <Notat key={notat.notatId} hode={hode} notat={notat} />
        ))}
      </ul>
    )}
  </section>
);

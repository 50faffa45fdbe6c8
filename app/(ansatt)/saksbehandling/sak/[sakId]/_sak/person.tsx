import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { SummaryList } from "#components/ui/summary-list.tsx";
import { tekst } from "#messages/tekst.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import type { PersonVisning } from "#usecases/sak/view-sak.ts";
import { visNavn } from "../../../_skjema/vis-navn.ts";
import { visVernet } from "./opplysning-actions.ts";
import { sidetittel } from "./sak-ramme.tsx";

const grunner = ["brev", "kontakt", "kontroll"] as const;

const Vis = ({ hode, hva }: { hode: SakHode; hva: "ident" | "adresse" }) => (
  <StaffForm
    fold={{
      tekst: tekst(`saksbehandling-sak.person.vis.${hva}`),
      variant: "linje",
      foran: <p>{tekst("saksbehandling-sak.person.logges")}</p>,
    }}
    id={`vis-${hva}`}
    action={visVernet.bind(null, hode.sakId, hva)}
    felter={[
      {
        slag: "velg",
        navn: "grunn",
        etikett: tekst("saksbehandling-sak.person.visGrunn"),
        velg: tekst("saksbehandling.velg"),
        valg: grunner.map((kode) => ({ kode, tekst: tekst(`saksbehandling-sak.person.visGrunner.${kode}`) })),
      },
    ]}
    knapper={[{ tekst: tekst(`saksbehandling-sak.person.vis.${hva}`), variant: "secondary" }]}
    sidetittel={sidetittel(hode, "oversikt")}
    feilord={tekst("saksbehandling.feilord")}
  />
);

/** The applicant. Number and protected address are masked; each opens by a press that is logged. */
export function Person({ hode, person, kanVise }: { hode: SakHode; person: PersonVisning; kanVise: boolean }) {
  const ingen = tekst("saksbehandling-sak.person.ingen");
  return (
    <section className="bd-flyt" aria-labelledby="person">
      <Heading niva={2} id="person">
        {tekst("saksbehandling-sak.person.tittel")}
      </Heading>
      <SummaryList
        rader={[
          { sporsmal: tekst("saksbehandling-sak.person.navn"), svar: visNavn(person.navn) },
          {
            sporsmal: tekst("saksbehandling-sak.person.alder"),
            svar:
              person.alder === null
                ? tekst("saksbehandling-sak.person.ukjent")
                : tekst("saksbehandling-sak.person.ar", { ar: person.alder }),
          },
          { sporsmal: tekst("saksbehandling-sak.person.fnr"), svar: person.identMaskert },
          {
            sporsmal: tekst("saksbehandling-sak.person.adresse"),
            svar: person.adresseVernet ? tekst("saksbehandling-sak.person.vernet") : (person.adresse ?? ingen),
          },
          { sporsmal: tekst("saksbehandling-sak.person.epost"), svar: person.epost ?? ingen },
          { sporsmal: tekst("saksbehandling-sak.person.mobil"), svar: person.mobil ?? ingen },
        ]}
      />
      {kanVise ? <Vis hode={hode} hva="ident" /> : null}
      {kanVise && person.adresseVernet ? <Vis hode={hode} hva="adresse" /> : null}
    </section>
  );
}

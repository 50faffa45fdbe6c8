import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { tekst } from "#messages/tekst.ts";
import { oppslagsgrunner } from "#usecases/sak/open-sak.ts";
import type { SakHode } from "#usecases/sak/sak-hode.ts";
import { taHer } from "../../../actions.ts";
import { apne } from "../actions.ts";
import { type Sakfane, SakRamme, sidetittel } from "./sak-ramme.tsx";

/** A case that is not hers: taken, or opened with a reason. Nothing of the applicant is on this page but surname and initial. */
export const Begrunn = ({ hode, valgt }: { hode: SakHode; valgt: Sakfane }) => (
  <SakRamme hode={hode} valgt={valgt}>
    {hode.kan.ta ? (
      <StaffForm
        id="ta"
        action={taHer.bind(null, hode.sakId)}
        felter={[{ slag: "skjult", navn: "revisjon", verdi: String(hode.revisjon) }]}
        knapper={[{ tekst: tekst("saksbehandling-sak.handling.ta") }]}
        sidetittel={sidetittel(hode, valgt)}
        feilord={tekst("saksbehandling.feilord")}
      />
    ) : null}
    <section className="bd-flyt" aria-labelledby="begrunn-tittel">
      <Heading niva={2} id="begrunn-tittel">
        {tekst("saksbehandling-sak.begrunn.tittel")}
      </Heading>
      <p>{tekst("saksbehandling-sak.begrunn.tekst")}</p>
      <StaffForm
        id="begrunn"
        action={apne.bind(null, hode.sakId)}
        felter={[
          {
            slag: "en",
            navn: "grunn",
            etikett: tekst("saksbehandling-sak.begrunn.etikett"),
            valg: oppslagsgrunner.map((kode) => ({ kode, tekst: tekst(`saksbehandling-sak.begrunn.grunn.${kode}`) })),
          },
          {
            slag: "tekst",
            navn: "tekst",
            etikett: tekst("saksbehandling-sak.begrunn.annet"),
            valgfritt: tekst("saksbehandling.valgfritt"),
          },
        ]}
        knapper={[{ tekst: tekst("saksbehandling-sak.begrunn.knapp"), variant: hode.kan.ta ? "secondary" : "primary" }]}
        sidetittel={sidetittel(hode, valgt)}
        feilord={tekst("saksbehandling.feilord")}
      />
    </section>
  </SakRamme>
);

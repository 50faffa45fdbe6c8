import { StaffForm } from "#components/sak/staff-form.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { forbigrunner } from "#domain/tildeling/valg.ts";
import { tekst } from "#messages/tekst.ts";
import { husstandIOrd } from "../../i-ord.ts";
import { velg } from "./actions.ts";
import type { Boligvalg } from "./kandidater.tsx";

const grunner = () => forbigrunner.map((kode) => ({ kode, tekst: tekst(`tildeling.forbigrunn.${kode}`) }));

/** The meeting's choice: whom, and for each who stood before her and has no proposal elsewhere, why not. */
export function Velg({ v, tittel }: { v: Boligvalg; tittel: string }) {
  const valgbare = v.kandidater.filter((k) => k.navn !== null);
  const kanForbigas = v.kandidater.filter((k) => k.utfall !== "harForslag").slice(0, -1);
  return (
    <section className="bd-stabel" aria-labelledby="velg">
      <Heading niva={2} id="velg">
        {tekst("tildeling.velg.tittel")}
      </Heading>
      <StaffForm
        id="velg-skjema"
        action={velg.bind(null, v.kjoringId, v.boligId)}
        felter={[
          {
            slag: "en",
            navn: "plassId",
            etikett: tekst("tildeling.velg.hvem"),
            valg: valgbare.map((k) => ({ kode: k.plassId, tekst: `${k.nr}. ${husstandIOrd(k.navn)}` })),
            valgte: v.forslag ? [v.forslag] : [],
          },
          ...(kanForbigas.length > 0
            ? [
                {
                  slag: "gruppe" as const,
                  navn: "forbigatt",
                  tittel: tekst("tildeling.velg.forbigatt"),
                  hjelp: tekst("tildeling.velg.forbigattHjelp"),
                  felter: kanForbigas.map((k) => ({
                    slag: "velg" as const,
                    navn: `grunn.${k.plassId}`,
                    etikett: `${k.nr}. ${husstandIOrd(k.navn)}`,
                    velg: tekst("tildeling.velg.ikkeForbigatt"),
                    valg: grunner(),
                  })),
                },
              ]
            : []),
          {
            slag: "langtekst",
            navn: "notat",
            etikett: tekst("tildeling.velg.notat"),
            hjelp: tekst("tildeling.velg.notatHjelp"),
          },
        ]}
        knapper={[{ tekst: tekst("tildeling.velg.knapp") }]}
        sidetittel={tittel}
        feilord={tekst("saksbehandling.feilord")}
      />
    </section>
  );
}

import { StaffForm } from "#components/sak/staff-form.tsx";
import { kreverGrunn, uttaksgrunner } from "#domain/bolig/forvaltning.ts";
import { tekst } from "#messages/tekst.ts";
import type { Boligvisning } from "#usecases/bolig/view-bolig.ts";
import { tidspunkt } from "../../_skjema/format.ts";
import { flyttBolig, kryssAv } from "../actions.ts";

const felles = () => ({ sidetittel: tekst("boligregister.tittel"), feilord: tekst("saksbehandling.feilord") });

/** The checklist of the round: ticked by name, all points before the home may be called free. */
export const Sjekkliste = ({ b }: { b: Boligvisning }) =>
  b.sjekkliste ? (
    <StaffForm
      id="sjekkliste"
      action={kryssAv.bind(null, b.boligId)}
      felter={[
        { slag: "skjult", navn: "runde", verdi: String(b.runde) },
        {
          slag: "flere",
          navn: "utfort",
          etikett: tekst("boligregister.bolig.sjekkliste"),
          hjelp: tekst("boligregister.bolig.sjekklisteTekst"),
          valgte: b.sjekkliste.filter((p) => p.tid).map((p) => p.punkt),
          valg: b.sjekkliste.map(({ punkt, hvem, tid }) => ({
            kode: punkt,
            tekst: tekst(`boligregister.punkt.${punkt}`),
            ...(tid
              ? {
                  hjelp: tekst("boligregister.bolig.gjort", {
                    hvem: hvem ?? tekst("boligregister.bolig.ukjent"),
                    tid: tidspunkt(tid),
                  }),
                }
              : {}),
          })),
        },
      ]}
      knapper={b.kanEndre ? [{ tekst: tekst("boligregister.bolig.lagreSjekkliste"), variant: "secondary" }] : []}
      {...felles()}
    />
  ) : null;

/** What may be done with the home now, one form each; what loses a home for somebody asks why. */
export const Handlinger = ({ b }: { b: Boligvisning }) => (
  <>
    {b.handlinger.length === 0 ? <p>{tekst("boligregister.bolig.ingenHandlinger")}</p> : null}
    {b.handlinger.map((handling) => {
      const navn = tekst(`boligregister.handling.${handling}`);
      const grunn = kreverGrunn(handling)
        ? [
            {
              slag: "velg" as const,
              navn: "grunn",
              etikett: tekst("boligregister.handling.grunn"),
              velg: tekst("boligregister.velg"),
              valg: uttaksgrunner.map((kode) => ({ kode, tekst: tekst(`boligregister.grunn.${kode}`) })),
            },
          ]
        : [];
      return (
        <StaffForm
          key={handling}
          id={handling}
          action={flyttBolig.bind(null, b.boligId, handling)}
          felter={[{ slag: "skjult", navn: "revisjon", verdi: String(b.revisjon) }, ...grunn]}
          knapper={[{ tekst: navn, variant: "secondary" }]}
          {...(grunn.length > 0 ? { fold: { tekst: navn, variant: "linje" as const } } : {})}
          {...felles()}
        />
      );
    })}
  </>
);

import { StaffForm } from "#components/sak/staff-form.tsx";
import { tekst } from "#messages/tekst.ts";
import type { StoppetLinje } from "#usecases/drift/list-stoppede.ts";
import { handteringer } from "#usecases/drift/mark-handled.ts";
import { handtert, provIgjen } from "./actions.ts";

/** Retry, or say how the party was told instead. */
export function Handling({ linje }: { linje: StoppetLinje }) {
  const felles = {
    sidetittel: tekst("saksbehandling-andre.utsendinger.tittel"),
    feilord: tekst("saksbehandling.feilord"),
  };
  return (
    <div className="bd-flyt">
      <StaffForm
        id={`prov-${linje.jobbId}`}
        action={provIgjen.bind(null, linje.jobbId)}
        felter={[]}
        knapper={[{ tekst: tekst("saksbehandling-andre.utsendinger.provIgjen"), variant: "secondary" }]}
        {...felles}
      />
      {linje.kanHandteres ? <Handtert linje={linje} felles={felles} /> : null}
    </div>
  );
}

type Felles = { sidetittel: string; feilord: string };

const Handtert = ({ linje, felles }: { linje: StoppetLinje; felles: Felles }) => (
  <StaffForm
    fold={{ tekst: tekst("saksbehandling-andre.utsendinger.handtert"), variant: "linje" }}
    id={`handtert-${linje.jobbId}`}
    action={handtert.bind(null, linje.jobbId)}
    felter={[
      {
        slag: "velg",
        navn: "grunn",
        etikett: tekst("saksbehandling-andre.utsendinger.hvordan"),
        velg: tekst("saksbehandling.velg"),
        valg: handteringer.map((kode) => ({
          kode,
          tekst: tekst(`saksbehandling-andre.utsendinger.handteringer.${kode}`),
        })),
      },
      ...(linje.sak?.klagefristVenter
        ? [
            {
              slag: "tekst" as const,
              navn: "underrettet",
              etikett: tekst("saksbehandling-andre.utsendinger.underrettet"),
              hjelp: tekst("saksbehandling-andre.utsendinger.underrettetHjelp"),
              bredde: 12,
            },
          ]
        : []),
    ]}
    knapper={[{ tekst: tekst("saksbehandling-andre.utsendinger.handtert"), variant: "secondary" }]}
    {...felles}
  />
);

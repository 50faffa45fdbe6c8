import { Alert } from "#components/ui/alert.tsx";
import { Table } from "#components/ui/table.tsx";
import { harTekst, tekst, tekstAv } from "#messages/tekst.ts";

type Feil = { linje: number; kolonne?: string; kode: string; verdier?: Record<string, string | number> };

/** A fault's sentence: the register's own words first, then those of every form. */
const setning = ({ kode, verdier }: Feil) => {
  const sted = [`boligregister.feil.${kode}`, `feltfeil.${kode}`].find(harTekst);
  return tekstAv(sted ?? "saksbehandling.feil.annet", verdier);
};

/** Why nothing was read in, row by row as the person sees them in the file. */
export const Importfeil = ({ feil, antallFeil }: { feil: readonly Feil[]; antallFeil: number }) => (
  <>
    <Alert farge="danger" rolle="alert" tittel={tekst("boligregister.import.feilTittel")}>
      <p>{tekst("boligregister.import.feilTekst", { antall: antallFeil })}</p>
      {antallFeil > feil.length ? <p>{tekst("boligregister.import.feilFlere", { antall: feil.length })}</p> : null}
    </Alert>
    <Table
      tittel={tekst("boligregister.import.feilTittel")}
      skjulTittel
      rader={feil}
      nokkel={(f) => `${f.linje}-${f.kolonne ?? ""}-${f.kode}`}
      kolonner={[
        {
          id: "linje",
          navn: tekst("boligregister.import.linje"),
          radnavn: true,
          celle: (f) => (f.linje > 0 ? String(f.linje) : tekst("boligregister.import.heleFila")),
        },
        {
          id: "kolonne",
          navn: tekst("boligregister.import.kolonne"),
          celle: (f) => f.kolonne ?? tekst("boligregister.ingen"),
        },
        { id: "hva", navn: tekst("boligregister.import.hva"), celle: setning },
      ]}
    />
  </>
);

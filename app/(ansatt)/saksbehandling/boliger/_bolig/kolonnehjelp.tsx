import { Details } from "#components/ui/details.tsx";
import { Table } from "#components/ui/table.tsx";
import { type Boligfelt, boligfelter, boligfeltnavn } from "#domain/bolig/felter.ts";
import { tekst } from "#messages/tekst.ts";
import { feltnavn } from "./tekster.ts";

const verdier = (felt: Boligfelt) => {
  if (felt.slag === "kode") return felt.valg.join(", ");
  if (felt.slag === "heltall") return tekst("boligregister.import.slag.heltall", { min: felt.min, maks: felt.maks });
  if (felt.slag === "tekst") return tekst("boligregister.import.slag.tekst", { maks: felt.maks });
  return tekst(`boligregister.import.slag.${felt.slag}`);
};

/** Every column of a file, what it means and what may stand in it. */
export const Kolonnehjelp = () => (
  <Details sporsmal={tekst("boligregister.import.kolonner")}>
    <p>{tekst("boligregister.import.kolonneTekst")}</p>
    <Table
      tittel={tekst("boligregister.import.kolonner")}
      skjulTittel
      rader={boligfeltnavn}
      nokkel={(n) => n}
      kolonner={[
        {
          id: "navn",
          navn: tekst("boligregister.import.navn"),
          radnavn: true,
          celle: (n) => ((boligfelter[n] as Boligfelt).valgfri || boligfelter[n].slag === "janei" ? n : `${n} *`),
        },
        { id: "betyr", navn: tekst("boligregister.import.betyr"), celle: feltnavn },
        { id: "verdi", navn: tekst("boligregister.import.verdi"), celle: (n) => verdier(boligfelter[n]) },
      ]}
    />
  </Details>
);

import type { Route } from "next";
import { Field } from "#components/form/field.tsx";
import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { bemanninger, boligtyper, omrader, programmer } from "#domain/bolig/koder.ts";
import { type BoligTilstand, boligTilstander } from "#domain/bolig/tilstand.ts";
import { tekst } from "#messages/tekst.ts";
import { feltnavn, ord, tilstand } from "./tekster.ts";

const koder = { boligtype: boligtyper, omrade: omrader, program: programmer, bemanning: bemanninger } as const;
const kjente = [
  "tekst",
  "status",
  "boligtype",
  "omrade",
  "program",
  "bemanning",
  "soverom",
  "tilgang",
  "etter",
] as const;
export type Boligadresse = Partial<Record<(typeof kjente)[number], string>>;

/** The known parts of the address, one value each. */
export const lesBoligadresse = (sok: Record<string, string | string[] | undefined>): Boligadresse =>
  Object.fromEntries(kjente.flatMap((n) => (typeof sok[n] === "string" && sok[n] !== "" ? [[n, sok[n]]] : [])));

export const boligerHref = (adresse: Boligadresse): Route => {
  const sok = new URLSearchParams(adresse as Record<string, string>);
  return (sok.size > 0 ? `/saksbehandling/boliger?${sok}` : "/saksbehandling/boliger") as Route;
};

type Props = { adresse: Boligadresse; antall: Partial<Record<BoligTilstand, number>> };

/** Narrows the register: an ordinary GET form, so that the choice stands in the address. */
export function Filter({ adresse, antall }: Props) {
  const alle = tekst("boligregister.filter.alle");
  const filtrert = Object.keys(adresse).some((n) => n !== "etter");
  return (
    <Details sporsmal={tekst("boligregister.filter.tittel")} apen={filtrert}>
      <form action="/saksbehandling/boliger" method="get" className="bd-flyt">
        <Field navn="tekst" etikett={tekst("boligregister.filter.tekst")} verdi={adresse.tekst ?? ""} type="search" />
        <SelectField
          navn="status"
          etikett={tekst("boligregister.filter.status")}
          velg={alle}
          verdi={adresse.status ?? ""}
          valg={boligTilstander.map((kode) => ({ kode, tekst: `${tilstand(kode)} (${antall[kode] ?? 0})` }))}
        />
        {(Object.keys(koder) as (keyof typeof koder)[]).map((navn) => (
          <SelectField
            key={navn}
            navn={navn}
            etikett={feltnavn(navn)}
            velg={alle}
            verdi={adresse[navn] ?? ""}
            valg={koder[navn].map((kode) => ({ kode, tekst: ord(navn, kode) }))}
          />
        ))}
        <SelectField
          navn="soverom"
          etikett={tekst("boligregister.filter.soverom")}
          velg={alle}
          verdi={adresse.soverom ?? ""}
          valg={["1", "2", "3", "4", "5"].map((kode) => ({ kode, tekst: kode }))}
        />
        <SelectField
          navn="tilgang"
          etikett={tekst("boligregister.filter.tilgang")}
          velg={alle}
          verdi={adresse.tilgang ?? ""}
          valg={(["trinnfri", "rullestol", "heis", "livslop"] as const).map((kode) => ({
            kode,
            tekst: feltnavn(kode),
          }))}
        />
        <div className="bd-knapper">
          <Button type="submit" variant="secondary">
            {tekst("boligregister.filter.bruk")}
          </Button>
          {filtrert ? <Lenke href={boligerHref({})}>{tekst("boligregister.filter.fjern")}</Lenke> : null}
        </div>
      </form>
    </Details>
  );
}

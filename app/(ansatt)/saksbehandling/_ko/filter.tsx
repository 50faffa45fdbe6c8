import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { ubesluttede } from "#domain/sak/tilstand.ts";
import { tekst } from "#messages/tekst.ts";
import { type KoAdresse, koHref } from "./adresse.ts";

const tilstander = [...ubesluttede, "klage_mottatt"] as const;

/** Narrows a list by state and deadline: an ordinary GET form, so that the choice stands in the address. */
export function Filter({
  adresse,
  fane,
  enhet,
  filtrert,
}: {
  adresse: KoAdresse;
  fane: string;
  enhet: string;
  filtrert: boolean;
}) {
  return (
    <Details sporsmal={tekst("saksbehandling-ko.filter.tittel")} apen={filtrert}>
      <form action="/saksbehandling" method="get" className="bd-flyt">
        <input type="hidden" name="fane" value={fane} />
        <input type="hidden" name="enhet" value={enhet} />
        <SelectField
          navn="tilstand"
          etikett={tekst("saksbehandling-ko.filter.tilstand")}
          velg={tekst("saksbehandling-ko.filter.alle")}
          verdi={adresse.tilstand}
          valg={tilstander.map((kode) => ({ kode, tekst: tekst(`saksbehandling.tilstand.${kode}`) }))}
        />
        <SelectField
          navn="frist"
          etikett={tekst("saksbehandling-ko.filter.frist")}
          velg={tekst("saksbehandling-ko.filter.alle")}
          verdi={adresse.frist}
          valg={(["over", "uke"] as const).map((kode) => ({ kode, tekst: tekst(`saksbehandling-ko.filter.${kode}`) }))}
        />
        <div className="bd-knapper">
          <Button type="submit" variant="secondary">
            {tekst("saksbehandling-ko.filter.bruk")}
          </Button>
          {filtrert ? <Lenke href={koHref({ fane, enhet })}>{tekst("saksbehandling-ko.filter.fjern")}</Lenke> : null}
        </div>
      </form>
    </Details>
  );
}

import { SelectField } from "#components/form/select-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Details } from "#components/ui/details.tsx";
import { Lenke } from "#components/ui/lenke.tsx";
import { band, plassStatuser } from "#domain/venteliste/plass.ts";
import { tekst, tekstAv } from "#messages/tekst.ts";
import {
  behovsvalg,
  bekreftelsesvalg,
  liggervalg,
  soveromvalg,
  type VentelisteVisning,
  ventetvalg,
} from "#usecases/venteliste/list-venteliste.ts";
import { type ListeAdresse, listeHref } from "./adresse.ts";

type Filterfelt = "tjeneste" | "status" | "band" | "soverom" | "behov" | "ventet" | "bekreftet" | "ligger";
type Props = { adresse: ListeAdresse; liste: VentelisteVisning; filtrert: boolean };

const kode = (felt: Filterfelt, verdi: string) =>
  felt === "tjeneste"
    ? tekstAv(`saksbehandling.tjeneste.${verdi}`)
    : tekstAv(`venteliste-ansatt.filter.${felt}.valg.${verdi}`);

/** What the list can be narrowed to. A form of its own address: every narrowed list is a link that can be kept. */
export function Filter({ adresse, liste, filtrert }: Props) {
  const valg: readonly (readonly [Filterfelt, readonly string[]])[] = [
    ["tjeneste", liste.tjenester],
    ["status", [...plassStatuser, "ute"]],
    ["band", band],
    ["soverom", soveromvalg],
    ["behov", behovsvalg],
    ["ventet", ventetvalg],
    ["bekreftet", bekreftelsesvalg],
    ["ligger", liste.harSaker ? liggervalg : []],
  ];
  return (
    <Details sporsmal={tekst("venteliste-ansatt.filter.tittel")} apen={filtrert}>
      <form action="/saksbehandling/venteliste" method="get" className="bd-flyt">
        <input type="hidden" name="enhet" value={liste.enhet} />
        <div className="bd-filterfelt">
          {valg.map(([felt, koder]) =>
            koder.length === 0 ? null : (
              <SelectField
                key={felt}
                navn={felt}
                etikett={tekst(`venteliste-ansatt.filter.${felt}.etikett`)}
                velg={tekst("venteliste-ansatt.filter.alle")}
                verdi={adresse[felt]}
                valg={koder.map((k) => ({ kode: k, tekst: kode(felt, k) }))}
              />
            ),
          )}
        </div>
        <div className="bd-knapper">
          <Button type="submit" variant="secondary">
            {tekst("venteliste-ansatt.filter.bruk")}
          </Button>
          {filtrert ? (
            <Lenke href={listeHref({ enhet: liste.enhet })}>{tekst("venteliste-ansatt.filter.fjern")}</Lenke>
          ) : null}
        </div>
      </form>
    </Details>
  );
}

"use no memo";
import { useState } from "react";
import type { RaVerdi } from "#domain/kernel/felt.ts";
import { ChoiceField, valgId } from "../form/choice-field.tsx";
import { DateField } from "../form/date-field.tsx";
import { Field } from "../form/field.tsx";
import { MoneyField } from "../form/money-field.tsx";
import { NumberField } from "../form/number-field.tsx";
import { leggTilId } from "../form/repeatable-rows.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextArea } from "../form/text-area.tsx";
import type { FeltVisning, StegTekster } from "./steg-visning.ts";

type Props = {
  felt: FeltVisning;
  /** The posted name: the field's own, or `barn.0.alder` in a row. */
  navn: string;
  verdi?: RaVerdi;
  feil?: string;
  tekster: Pick<StegTekster, "velg" | "tegnIgjen" | "tegnForMye">;
};

const MAKS_RADIOKNAPPER = 7;

/** Where a link in the error summary goes: something that can be used. */
export function kontrollId(felt: FeltVisning, navn: string): string {
  if (felt.liste) return leggTilId(navn);
  const [forste] = felt.valg ?? [];
  const somValg = felt.slag === "flervalg" || (felt.slag === "valg" && (felt.valg?.length ?? 0) <= MAKS_RADIOKNAPPER);
  return somValg && forste ? valgId(navn, forste.kode) : navn;
}

/** Draws one plain field by its kind. It keeps the value it was first drawn with; later changes are the browser's own. */
export function StegFelt({ felt, navn, feil, tekster, ...mer }: Props) {
  const [verdi] = useState(mer.verdi);
  const { etikett, hjelp, hvorfor, valgfritt, valg = [] } = felt;
  const felles = { navn, etikett, hjelp, hvorfor, valgfritt, feil };
  const tekst = typeof verdi === "string" ? verdi : undefined;
  switch (felt.slag) {
    case "kroner":
      return <MoneyField {...felles} verdi={tekst} suffiks={felt.suffiks ?? "kr"} />;
    case "prosent":
      return <NumberField {...felles} verdi={tekst} suffiks={felt.suffiks} desimaler />;
    case "tall":
      return <NumberField {...felles} verdi={tekst} />;
    case "dato":
      return <DateField {...felles} verdi={tekst} autoComplete={felt.autocomplete} />;
    case "langtekst":
      return (
        <TextArea
          {...felles}
          verdi={tekst}
          maksLengde={felt.maksLengde}
          teller={{ igjen: tekster.tegnIgjen, formye: tekster.tegnForMye }}
        />
      );
    case "valg":
      return valg.length > MAKS_RADIOKNAPPER ? (
        <SelectField {...felles} verdi={tekst} valg={valg} velg={tekster.velg} />
      ) : (
        <ChoiceField {...felles} slag="en" valg={valg} valgte={tekst ? [tekst] : []} />
      );
    case "flervalg":
      return (
        <>
          <input type="hidden" name={navn} value="" />
          <ChoiceField {...felles} slag="flere" valg={valg} valgte={Array.isArray(verdi) ? verdi.map(String) : []} />
        </>
      );
    default:
      return <Field {...felles} verdi={tekst} autoComplete={felt.autocomplete} />;
  }
}

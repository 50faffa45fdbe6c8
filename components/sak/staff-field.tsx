import type { ReactNode } from "react";
import { ChoiceField, valgId } from "../form/choice-field.tsx";
import type { FeltProps, Valg } from "../form/felt-props.ts";
import { Field } from "../form/field.tsx";
import { Fieldset } from "../form/fieldset.tsx";
import { SelectField } from "../form/select-field.tsx";
import { TextArea } from "../form/text-area.tsx";

type Felles = Pick<FeltProps, "navn" | "etikett" | "hjelp" | "valgfritt"> & {
  /** Kinds of outcome this field belongs to, by the words `staff.css` knows; without it the field always shows. */
  ved?: string | undefined;
};

type Valgliste = { valg: readonly Valg[]; valgte?: readonly string[]; vannrett?: true };

/** One part of a staff form, as data: the page says what, `StaffForm` fills in what was written and what was wrong. */
export type StaffFelt =
  | (Felles & { slag: "tekst" | "tall"; verdi?: string; suffiks?: string; bredde?: number })
  | (Felles & { slag: "langtekst"; verdi?: string; rader?: number })
  | (Felles & Valgliste & { slag: "en" })
  | (Felles & Valgliste & { slag: "flere" })
  | (Felles & { slag: "velg"; valg: readonly Valg[]; velg: string; verdi?: string })
  | { slag: "skjult"; navn: string; verdi: string }
  | { slag: "innhold"; navn: string; innhold: ReactNode }
  | {
      slag: "gruppe";
      navn: string;
      tittel: string;
      hjelp?: string;
      /** Stands beside the fields where there is room: what they are an answer to. */
      foran?: ReactNode;
      /** The fields in one row where there is room. */
      rad?: true;
      felter: readonly StaffFelt[];
    };

export type StaffVerdier = Readonly<Record<string, readonly string[]>>;
export type StaffFeil = Readonly<Record<string, string>>;
type Props = { felt: StaffFelt; id: string; verdier?: StaffVerdier; feil: StaffFeil };

/** Where a link from the error summary lands: the control, or the first choice of a group. */
export function feltId(prefiks: string, felter: readonly StaffFelt[], navn: string): string | undefined {
  for (const felt of felter) {
    if (felt.slag === "gruppe") {
      const funnet = feltId(prefiks, felt.felter, navn);
      if (funnet) return funnet;
    } else if (felt.navn === navn && felt.slag !== "skjult") {
      const id = `${prefiks}${navn}`;
      return (felt.slag === "en" || felt.slag === "flere") && felt.valg[0] ? valgId(id, felt.valg[0].kode) : id;
    }
  }
  return undefined;
}

/** A part of the form. What belongs to another outcome than the chosen one is hidden by style alone, so it works without script. */
export function StaffField(props: Props) {
  const { felt } = props;
  const ved = "ved" in felt ? felt.ved : undefined;
  if (!ved) return <Delen {...props} />;
  return (
    <div className="bd-ved" data-ved={ved}>
      <Delen {...props} />
    </div>
  );
}

function Delen({ felt, id: prefiks, verdier, feil }: Props) {
  const id = `${prefiks}${felt.navn}`;
  const skrevet = verdier?.[felt.navn];
  if (felt.slag === "skjult") return <input type="hidden" name={felt.navn} value={felt.verdi} />;
  if (felt.slag === "innhold") return <div id={id}>{felt.innhold}</div>;
  if (felt.slag === "gruppe") {
    const felter = felt.felter.map((f) => (
      <StaffField key={f.navn} felt={f} id={prefiks} verdier={verdier} feil={feil} />
    ));
    return (
      <Fieldset tittel={felt.tittel} hjelp={felt.hjelp} id={id}>
        {felt.foran ? (
          <div className="bd-ved-siden">
            {felt.foran}
            <div className="bd-flyt">{felter}</div>
          </div>
        ) : felt.rad ? (
          <div className="bd-feltrad">{felter}</div>
        ) : (
          felter
        )}
      </Fieldset>
    );
  }
  const { navn, etikett, hjelp, valgfritt } = felt;
  const felles = { navn, id, etikett, hjelp, valgfritt, feil: feil[navn] };
  // What was written is drawn again; a box that was unticked sends nothing, and must not tick itself from the page's own value.
  if (felt.slag === "en" || felt.slag === "flere") {
    const valgte = verdier ? (skrevet ?? []) : (felt.valgte ?? []);
    return (
      <ChoiceField
        key={valgte.join()}
        {...felles}
        slag={felt.slag}
        valg={felt.valg}
        valgte={valgte}
        vannrett={felt.vannrett}
      />
    );
  }
  const verdi = verdier ? (skrevet?.[0] ?? "") : (felt.verdi ?? "");
  if (felt.slag === "velg") return <SelectField {...felles} valg={felt.valg} velg={felt.velg} verdi={verdi} />;
  if (felt.slag === "langtekst") return <TextArea {...felles} verdi={verdi} rader={felt.rader} />;
  return (
    <Field
      {...felles}
      verdi={verdi}
      suffiks={felt.suffiks}
      bredde={felt.bredde}
      inputMode={felt.slag === "tall" ? "numeric" : undefined}
      spellCheck={felt.slag === "tall" ? false : undefined}
    />
  );
}

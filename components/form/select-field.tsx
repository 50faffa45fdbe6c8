"use no memo";
import { beskrivelseIder, type FeltProps, type Valg } from "./felt-props.ts";
import { FieldError, FieldHelp, LabelText } from "./field-parts.tsx";

type Props = FeltProps & { valg: readonly Valg[]; velg: string };

export function SelectField({
  navn,
  id = navn,
  etikett,
  hjelp,
  hvorfor,
  valgfritt,
  feil,
  verdi = "",
  valg,
  velg,
}: Props) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        <LabelText etikett={etikett} valgfritt={valgfritt} />
      </label>
      <FieldHelp id={id} hjelp={hjelp} hvorfor={hvorfor} />
      {/* The key makes the choice survive React's reset of the form after an action. */}
      <select
        key={verdi}
        className="ds-input"
        id={id}
        name={navn}
        defaultValue={verdi}
        data-width="auto"
        aria-invalid={feil ? true : undefined}
        aria-describedby={beskrivelseIder(id, { hjelp, feil })}
      >
        <option value="">{velg}</option>
        {valg.map((v) => (
          <option key={v.kode} value={v.kode}>
            {v.tekst}
          </option>
        ))}
      </select>
      <FieldError id={id} feil={feil} />
    </div>
  );
}

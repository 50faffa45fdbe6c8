"use no memo";
import { beskrivelseIder, type FeltProps, type Valg } from "./felt-props.ts";
import { FieldError, FieldHelp, LabelText } from "./field-parts.tsx";

type Props = Omit<FeltProps, "verdi"> & {
  valg: readonly Valg[];
  /** `en` is radio buttons, `flere` checkboxes. */
  slag: "en" | "flere";
  valgte?: readonly string[];
  vannrett?: true;
};

/** The first control carries the group's own id-based address, so that a link from the summary lands on something usable. */
export const valgId = (id: string, kode: string) => `${id}-${kode}`;

export function ChoiceField({ navn, id = navn, etikett, hjelp, hvorfor, valgfritt, feil, ...mer }: Props) {
  const { valg, slag, valgte = [], vannrett } = mer;
  return (
    <fieldset
      className="ds-fieldset"
      role={slag === "en" ? "radiogroup" : undefined}
      aria-describedby={beskrivelseIder(id, { hjelp, feil })}
      aria-invalid={slag === "en" && feil ? true : undefined}
    >
      <legend className="ds-label">
        <LabelText etikett={etikett} valgfritt={valgfritt} />
      </legend>
      <FieldHelp id={id} hjelp={hjelp} hvorfor={hvorfor} />
      <div className={vannrett ? "bd-valg bd-valg-vannrett" : "bd-valg"}>
        {valg.map((v) => (
          <div key={v.kode} className="ds-field" data-variant="outline">
            <input
              className="ds-input"
              type={slag === "en" ? "radio" : "checkbox"}
              id={valgId(id, v.kode)}
              name={navn}
              value={v.kode}
              defaultChecked={valgte.includes(v.kode)}
              aria-invalid={feil ? true : undefined}
              aria-describedby={v.hjelp ? `${valgId(id, v.kode)}-hjelp` : undefined}
            />
            <label className="ds-label" data-weight="regular" htmlFor={valgId(id, v.kode)}>
              {v.tekst}
            </label>
            {v.hjelp ? (
              <p id={`${valgId(id, v.kode)}-hjelp`} data-field="description">
                {v.hjelp}
              </p>
            ) : null}
          </div>
        ))}
      </div>
      <FieldError id={id} feil={feil} />
    </fieldset>
  );
}

"use no memo";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { beskrivelseIder, type FeltProps } from "./felt-props.ts";
import { FieldError, FieldHelp, LabelText } from "./field-parts.tsx";

export type FieldProps = FeltProps & {
  type?: "text" | "email" | "tel" | "search";
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Characters the field hints at by its width; full width without. */
  bredde?: number;
  /** Unit outside the field («kr per måned»). */
  suffiks?: string;
  maxLength?: number;
  spellCheck?: boolean;
};

/** One line of text. `type="number"` is never used: wheel and arrows must not change what was typed. */
export function Field({
  navn,
  id = navn,
  etikett,
  hjelp,
  hvorfor,
  valgfritt,
  feil,
  verdi,
  suffiks,
  ...mer
}: FieldProps) {
  const { type = "text", bredde, autoComplete = "off", ...rest } = mer;
  const input = (
    <input
      {...rest}
      className="ds-input"
      id={id}
      name={navn}
      type={type}
      size={bredde}
      autoComplete={autoComplete}
      defaultValue={verdi}
      aria-invalid={feil ? true : undefined}
      aria-describedby={beskrivelseIder(id, { hjelp, suffiks, feil })}
    />
  );
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        <LabelText etikett={etikett} valgfritt={valgfritt} />
      </label>
      <FieldHelp id={id} hjelp={hjelp} hvorfor={hvorfor} />
      {suffiks ? (
        <div className="ds-field-affixes">
          {input}
          <span className="ds-field-affix" id={`${id}-suffiks`}>
            {suffiks}
          </span>
        </div>
      ) : (
        input
      )}
      <FieldError id={id} feil={feil} />
    </div>
  );
}

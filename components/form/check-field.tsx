"use no memo";
import { beskrivelseIder, type FeltProps } from "./felt-props.ts";
import { FieldError } from "./field-parts.tsx";

type Props = Pick<FeltProps, "navn" | "id" | "etikett" | "hjelp" | "feil"> & { verdi?: string; avkrysset?: boolean };

/** One box that says yes to one thing. */
export const CheckField = ({ navn, id = navn, etikett, hjelp, feil, verdi = "ja", avkrysset }: Props) => (
  <div>
    <div className="ds-field" data-variant="outline">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        name={navn}
        value={verdi}
        defaultChecked={avkrysset}
        aria-invalid={feil ? true : undefined}
        aria-describedby={beskrivelseIder(id, { hjelp, feil })}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {etikett}
      </label>
      {hjelp ? (
        <p id={`${id}-hjelp`} data-field="description">
          {hjelp}
        </p>
      ) : null}
    </div>
    <FieldError id={id} feil={feil} />
  </div>
);

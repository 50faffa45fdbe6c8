"use no memo";
import { beskrivelseIder, type FeltProps } from "./felt-props.ts";
import { FieldError, FieldHelp, LabelText } from "./field-parts.tsx";

type Props = Omit<FeltProps, "verdi" | "hjelp"> & {
  /** Types, size limit and number, in words. */
  hjelp: string;
  godtar: readonly string[];
  flere?: true;
};

/** The browser's own file input: works with camera, keyboard and no script. */
export const FileField = ({ navn, id = navn, etikett, hjelp, hvorfor, valgfritt, feil, godtar, flere }: Props) => (
  <div className="ds-field">
    <label className="ds-label" htmlFor={id}>
      <LabelText etikett={etikett} valgfritt={valgfritt} />
    </label>
    <FieldHelp id={id} hjelp={hjelp} hvorfor={hvorfor} />
    <input
      className="ds-input bd-fil"
      type="file"
      id={id}
      name={navn}
      accept={godtar.join(",")}
      multiple={flere}
      aria-invalid={feil ? true : undefined}
      aria-describedby={beskrivelseIder(id, { hjelp, feil })}
    />
    <FieldError id={id} feil={feil} />
  </div>
);

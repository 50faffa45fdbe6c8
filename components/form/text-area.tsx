"use no memo";
import { CharacterCount } from "./character-count.tsx";
import { beskrivelseIder, type FeltProps } from "./felt-props.ts";
import { FieldError, FieldHelp, LabelText } from "./field-parts.tsx";

type Props = FeltProps & {
  rader?: number;
  maksLengde?: number;
  /** «Du kan skrive {n} tegn til» and «{n} tegn for mye», `{n}` filled in here. */
  teller?: { igjen: string; formye: string };
};

/** Long text. Too much can be typed and is told about, since cutting what a person pastes would lose it unseen. */
export function TextArea({ navn, id = navn, etikett, hjelp, hvorfor, valgfritt, feil, verdi, ...mer }: Props) {
  const { rader = 5, maksLengde, teller } = mer;
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        <LabelText etikett={etikett} valgfritt={valgfritt} />
      </label>
      <FieldHelp id={id} hjelp={hjelp} hvorfor={hvorfor} />
      <textarea
        className="ds-input"
        id={id}
        name={navn}
        rows={rader}
        defaultValue={verdi}
        aria-invalid={feil ? true : undefined}
        aria-describedby={beskrivelseIder(id, { hjelp, feil })}
      />
      {maksLengde && teller ? (
        <CharacterCount felt={id} maks={maksLengde} start={verdi?.length ?? 0} {...teller} />
      ) : null}
      <FieldError id={id} feil={feil} />
    </div>
  );
}

"use no memo";
import { Details } from "../ui/details.tsx";
import type { FeltProps } from "./felt-props.ts";

type Props = Pick<FeltProps, "etikett" | "valgfritt">;

/** The words of a label or legend. */
export const LabelText = ({ etikett, valgfritt }: Props) => (
  <>
    {etikett} {valgfritt ? <span className="bd-valgfritt">{valgfritt}</span> : null}
  </>
);

/** Help and reason, between the label and the field. */
export const FieldHelp = ({ id, hjelp, hvorfor }: { id: string } & Pick<FeltProps, "hjelp" | "hvorfor">) => (
  <>
    {hjelp ? (
      <p id={`${id}-hjelp`} data-field="description">
        {hjelp}
      </p>
    ) : null}
    {hvorfor ? (
      <Details sporsmal={hvorfor.sporsmal} variant="linje">
        <p>{hvorfor.svar}</p>
      </Details>
    ) : null}
  </>
);

export const FieldError = ({ id, feil }: { id: string; feil?: string }) =>
  feil ? (
    <p id={`${id}-feil`} className="ds-validation-message">
      {feil}
    </p>
  ) : null;

import type { ReactNode } from "react";

type Props = { tittel: string; hjelp?: string; id?: string; storrelse?: "sm" | "xs"; children: ReactNode };

/** A closely tied group of fields under one legend. */
export const Fieldset = ({ tittel, hjelp, id, storrelse = "xs", children }: Props) => (
  <fieldset className="ds-fieldset bd-gruppe" aria-describedby={hjelp && id ? `${id}-hjelp` : undefined}>
    <legend className="ds-heading" data-size={storrelse}>
      {tittel}
    </legend>
    {hjelp ? (
      <p id={id ? `${id}-hjelp` : undefined} data-field="description">
        {hjelp}
      </p>
    ) : null}
    {children}
  </fieldset>
);
